import type { Section } from '../../contract/drafts.ts';
import { paragraph } from '../blocks.ts';
import type { MinutesSource } from '../source.ts';
import { momentText } from '../time.ts';

/** The last sentence, in the words of form 1.9. */
export const closing = ({ report: { endedAt } }: MinutesSource): Section => ({
  key: 'closing',
  source: 'log',
  mend: null,
  blocks: endedAt === null ? [] : [paragraph(`Cuộc họp kết thúc vào ${momentText(endedAt)}./.`)],
});
