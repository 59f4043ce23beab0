import type { CountedAttendance, RoomAttendance } from '../contract/attendance.ts';
import type { Correction } from '../contract/corrections.ts';
import type { EventOf, RecordedEvent } from '../contract/events.ts';
import { answeredPresent, type Said } from './said.ts';

/** A correction in the log. */
export type LoggedCorrection = Pick<RecordedEvent, 'at' | 'actor'> & EventOf<'attendance.corrected'>['payload'];

/** All corrections by room, in the order in which they were made. */
export const correctionsIn = (events: readonly RecordedEvent[]): Map<string, LoggedCorrection[]> =>
  Map.groupBy(
    events.flatMap(({ at, actor, event }) =>
      event.type === 'attendance.corrected' ? [{ at, actor, ...event.payload }] : [],
    ),
    ({ roomId }) => roomId,
  );

type Measured = Pick<RoomAttendance, 'attended' | 'late' | 'leftEarly'>;

/** What counts: measured and said values, each replaced by its latest correction that was not taken back. */
export const countedFrom = (
  measured: Measured,
  said: Said | undefined,
  corrections: readonly Correction[],
): CountedAttendance => {
  const entry = said?.rollCall?.entry;
  let counted: CountedAttendance = {
    attended: measured.attended,
    late: measured.late,
    leftEarly: measured.leftEarly,
    // Who apologised before, and did not answer for present after all.
    excused: said?.reply?.reply === 'excused' && !answeredPresent(said),
    headcount: entry?.answer === 'present' ? entry.headcount : null,
  };
  const original = counted;
  for (const { field, value } of corrections) counted = { ...counted, [field]: value ?? original[field] };
  // An excuse is for an absence: who attended needs none.
  return { ...counted, excused: counted.excused && !counted.attended };
};
