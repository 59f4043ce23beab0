import { z } from 'zod';
import { day, id, instant } from './ids.ts';
import { meetingForm } from './meetings.ts';
import { unitLevel } from './units.ts';

/** A month, `YYYY-MM`. */
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

const count = z.number().int().nonnegative();

/** What a unit did in the meetings to which it was invited and of which attendance is known. */
export const participationSums = z.strictObject({
  invited: count,
  attended: count,
  late: count,
  leftEarly: count,
  /** Away with leave; who was away without is invited less attended less excused. */
  excused: count,
  disconnections: count,
  timesSpoken: count,
  spokenMs: count,
  presentMs: count,
  /** Open time of the meetings to which it was invited. */
  openMs: count,
});
export type ParticipationSums = z.infer<typeof participationSums>;

/** A unit in a span, as it was on the last day of the span on which it existed. */
export const participationLine = participationSums.extend({
  unitId: id,
  name: z.string(),
  /** The unit above, under which lists group. */
  groupId: id,
  groupName: z.string(),
  phone: z.string().max(40).nullable(),
  /** Its last day, where it ended within the span. */
  lastDay: day.nullable(),
});
export type ParticipationLine = z.infer<typeof participationLine>;

const span = { from: month, to: month };
const inOrder = ({ from, to }: { from: string; to: string }): boolean => from <= to;

/** First and last month, and which units are wanted. */
export const participationQuery = z.strictObject({ ...span, level: unitLevel }).refine(inOrder, { path: ['to'] });

export const participationTable = z.strictObject({
  ...span,
  level: unitLevel,
  /** Levels of which the reader has units in the span. */
  levels: z.array(unitLevel),
  lines: z.array(participationLine),
});
export type ParticipationTable = z.infer<typeof participationTable>;

/** Which of a unit's meetings are wanted: those behind one of the figures. */
export const participationFacet = z.enum([
  'attended',
  'late',
  'left-early',
  'excused',
  'unexcused',
  'disconnected',
  'spoke',
]);
export type ParticipationFacet = z.infer<typeof participationFacet>;

/** So many meetings stand on a page. */
export const PARTICIPATION_PAGE = 100;

export const unitParticipationQuery = z
  .strictObject({
    ...span,
    only: participationFacet.optional(),
    skip: z.coerce.number().int().min(0).max(1e6).default(0),
  })
  .refine(inOrder, { path: ['to'] });

/** A meeting, and what the unit did in it. */
export const unitMeeting = z.strictObject({
  /** Its key in the register. */
  id,
  title: z.string(),
  organiserName: z.string(),
  day,
  startsAt: instant.nullable(),
  form: meetingForm.nullable(),
  attended: z.boolean(),
  late: z.boolean(),
  leftEarly: z.boolean(),
  excused: z.boolean(),
  presentMs: count,
  disconnections: count,
  timesSpoken: count,
  spokenMs: count,
});
export type UnitMeeting = z.infer<typeof unitMeeting>;

/** The meetings of a unit in a span, latest first. */
export const unitParticipation = z.strictObject({
  ...span,
  line: participationLine,
  meetings: z.array(unitMeeting),
  /** Of all that were asked for. */
  total: count,
});
export type UnitParticipation = z.infer<typeof unitParticipation>;
