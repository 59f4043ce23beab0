import type { Section } from '../contract/drafts.ts';
import { heading } from './blocks.ts';
import { annexes } from './sections/annexes.ts';
import { attendance } from './sections/attendance.ts';
import { closing } from './sections/closing.ts';
import { course } from './sections/course.ts';
import { inCharge, opening } from './sections/opening.ts';
import { conclusions, tasks } from './sections/outcomes.ts';
import { votes } from './sections/votes.ts';
import type { MinutesSource } from './source.ts';

/** What the log tells for the minutes, in the order of form 1.9; made anew whenever something was put right. */
export const minutesSections = (source: MinutesSource): Section[] => {
  const { report, state } = source;
  return [
    opening(source),
    attendance(report),
    inCharge(source),
    ...course(source),
    ...votes(state),
    conclusions(state, [heading('Kết luận của chủ trì')]),
    ...tasks(source),
    closing(source),
    ...annexes(report),
  ];
};
