import type { Section } from '../contract/drafts.ts';
import { attendance } from './sections/attendance.ts';
import { closing } from './sections/closing.ts';
import { course } from './sections/course.ts';
import { inCharge, opening } from './sections/opening.ts';
import type { MinutesSource } from './source.ts';

/** What the log tells for the minutes, in the order of form 1.9; made anew whenever something was put right. */
export const minutesSections = (source: MinutesSource): Section[] => [
  opening(source),
  attendance(source),
  inCharge(source),
  course(source),
  closing(source),
];
