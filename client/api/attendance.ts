import { useQuery } from '@tanstack/react-query';
import { attendanceReport } from '#shared/contract/attendance.ts';
import type { Locale } from '#shared/contract/locale.ts';
import { request } from './request.ts';

/** Who was at a meeting, as measured from its log; asked again every half minute until the meeting has ended. */
export const useAttendance = (meetingId: string) =>
  useQuery({
    queryKey: ['attendance', meetingId],
    queryFn: ({ signal }) => request(attendanceReport, `/api/meetings/${meetingId}/attendance`, { signal }),
    refetchInterval: ({ state }) => (state.data?.endedAt == null ? 30_000 : false),
  });

/** Where the attendance of a meeting is downloaded. */
export const attendanceFile = (meetingId: string, kind: 'xlsx' | 'csv', locale: Locale): string =>
  `/api/meetings/${meetingId}/attendance.${kind}?locale=${locale}`;
