/** What a key asks for on the console. */
export type Shortcut =
  /** The floor to this place in the queue, from 1. */
  | { kind: 'give'; place: number }
  /** The floor to the room on deck. */
  | { kind: 'giveDeck' }
  | { kind: 'talk' }
  | { kind: 'search' }
  | { kind: 'note' }
  | { kind: 'page'; by: -1 | 1 }
  | { kind: 'help' };

/** Where the focus is when a key is pressed. */
export type FocusPlace = 'text' | 'control' | 'page';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>;

const SINGLE: Record<string, Shortcut> = {
  '0': { kind: 'giveDeck' },
  ' ': { kind: 'talk' },
  '/': { kind: 'search' },
  '?': { kind: 'help' },
  n: { kind: 'note' },
  N: { kind: 'note' },
  '[': { kind: 'page', by: -1 },
  ']': { kind: 'page', by: 1 },
};

/**
 * The shortcut of a key press, or undefined. While somebody types nothing is a shortcut; a button that has the focus
 * keeps Space for itself; a key held down asks once.
 */
export const shortcutOf = (key: Key, place: FocusPlace): Shortcut | undefined => {
  if (key.ctrlKey || key.altKey || key.metaKey || key.repeat || place === 'text') return undefined;
  if (/^[1-9]$/.test(key.key)) return { kind: 'give', place: Number(key.key) };
  if (key.key === ' ' && place === 'control') return undefined;
  return SINGLE[key.key];
};

const TEXT = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable="true"]';
const CONTROL = 'button, a[href], summary, [role="button"], [role="menuitem"], [role="tab"], input:not([type=radio])';

/** Where the focus is, by the element that would receive the key. */
export const focusPlace = (target: EventTarget | null): FocusPlace => {
  if (!(target instanceof Element)) return 'page';
  if (target.closest(TEXT) !== null) return 'text';
  return target.closest(CONTROL) === null ? 'page' : 'control';
};
