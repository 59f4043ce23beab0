import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { attendanceReport } from '#shared/contract/attendance.ts';
import type { CorrectionRequest } from '#shared/contract/corrections.ts';
import type { Locale } from '#shared/contract/locale.ts';
import { request } from './request.ts';

/** Who was at a meeting, as measured from its log; asked again every half minute until the meeting has ended. */
export const useAttendance = (meetingId: string) =>
  useQuery({
    queryKey: ['attendance', meetingId],
    queryFn: ({ signal }) => request(attendanceReport, `/api/meetings/${meetingId}/attendance`, { signal }),
    refetchInterval: ({ state }) => (state.data?.endedAt == null ? 30_000 : false),
  });

/** Puts a value of the sheet right. */
export function useCorrect(meetingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CorrectionRequest) =>
      request(z.strictObject({}), `/api/meetings/${meetingId}/attendance/corrections`, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['attendance', meetingId] }),
  });
}

/** Where the attendance of a meeting is downloaded. */
export const attendanceFile = (meetingId: string, kind: 'xlsx' | 'csv', locale: Locale): string =>
  `/api/meetings/${meetingId}/attendance.${kind}?locale=${locale}`;
