/** The parts of the console: columns on a wide screen, tabs on a narrow one. */
export const PANELS = ['stage', 'queue', 'board', 'notes'] as const;
export type PanelName = (typeof PANELS)[number];

/** What stands below the stage on a wide screen. */
export const PANES = ['pictures', 'notes', 'outcomes', 'comments'] as const;
export type Pane = (typeof PANES)[number];

/** From this width on the parts stand beside each other. The style sheet says the same. */
export const NARROW = '(max-width: 56.24em)';
