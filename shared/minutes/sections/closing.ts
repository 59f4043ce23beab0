import type { Section } from '../../contract/drafts.ts';
import { paragraph } from '../blocks.ts';
import type { MinutesSource } from '../source.ts';
import { momentText } from '../time.ts';
import { fact } from './section.ts';

/** The last sentence, in the words of form 1.9. */
export const closing = ({ report: { endedAt } }: MinutesSource): Section =>
  fact('closing', endedAt === null ? [] : [paragraph(`Cuộc họp kết thúc vào ${momentText(endedAt)}./.`)]);
