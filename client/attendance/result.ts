import type { AttendanceRow } from '#shared/contract/attendance.ts';

/** What a room's presence amounts to, corrections included; the words stand in `attendance:results`. */
export type Result = 'attended' | 'excused' | 'insufficient' | 'absent';

/** Whether the room attended, was excused, was there too short, or never came. */
export function resultOf({ counted, intervals }: Pick<AttendanceRow, 'counted' | 'intervals'>): Result {
  if (counted.attended) return 'attended';
  if (counted.excused) return 'excused';
  return intervals.length > 0 ? 'insufficient' : 'absent';
}
