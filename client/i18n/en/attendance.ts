import type { attendance as vi } from '../vi/attendance.ts';
import type { Translation } from '../translation.ts';

export const attendance = {
  title: 'Attendance',
} as const satisfies Translation<typeof vi>;
