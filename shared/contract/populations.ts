import { z } from 'zod';
import { day, id } from './ids.ts';

/** A connection check of a unit's room that was passed, on a day. */
export const passedCheck = z.strictObject({ unitId: id, day });
export type PassedCheck = z.infer<typeof passedCheck>;

/** Papers of a unit as they were sent on a day: those of a meeting, or a line entered by hand. */
export const paperCount = z.strictObject({
  id,
  unitId: id,
  day,
  papers: z.number().int().nonnegative(),
  /** Of them: exchanged electronically and signed. */
  signed: z.number().int().nonnegative(),
  /** Of them: such as the rules keep off the network, which leave numerator and denominator. */
  keptOff: z.number().int().nonnegative(),
});
export type PaperCount = z.infer<typeof paperCount>;

/** A periodic report of a unit, and whether it was published on the reporting system. */
export const dueReport = z.strictObject({ id, unitId: id, dueDay: day, shared: z.boolean(), secret: z.boolean() });
export type DueReport = z.infer<typeof dueReport>;

/** Who looks after a unit's room, from when to when (the last day included), and on which day he or she was trained; null: not yet. */
export const roomOperator = z.strictObject({
  id,
  unitId: id,
  from: day,
  to: day.nullable(),
  trainedDay: day.nullable(),
});
export type RoomOperator = z.infer<typeof roomOperator>;
