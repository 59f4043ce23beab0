import type { AttendanceRow } from '#shared/contract/attendance.ts';

/** What a room's presence amounts to; the words stand in `attendance:results`. */
export type Result = 'attended' | 'insufficient' | 'absent';

/** Whether the room attended, was there too short, or never came. */
export function resultOf({ attended, intervals }: Pick<AttendanceRow, 'attended' | 'intervals'>): Result {
  if (attended) return 'attended';
  return intervals.length > 0 ? 'insufficient' : 'absent';
}
