import type { Section } from '../../contract/drafts.ts';
import type { Block } from '../../papers/paper.ts';

/** A part of the body that the log tells, and that nobody can put right but through the log. */
export const fact = (key: string, blocks: Block[], more: Partial<Pick<Section, 'mend' | 'annex'>> = {}): Section => ({
  key,
  source: 'log',
  mend: null,
  annex: null,
  ...more,
  blocks,
});
