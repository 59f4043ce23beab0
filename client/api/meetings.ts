import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { attendanceReport } from '#shared/contract/attendance.ts';
import type { Locale } from '#shared/contract/locale.ts';
import { conveneAnswer, meetingDetail, meetingList, type ConveneRequest } from '#shared/contract/meetings.ts';
import { request } from './request.ts';

/** The meetings of a day (`YYYY-MM-DD`) that the viewer may know of. Asked again every half minute: phases change. */
export const useMeetings = (day: string) =>
  useQuery({
    queryKey: ['meetings', { day }],
    queryFn: ({ signal }) => request(meetingList, `/api/meetings?day=${day}`, { signal }),
    refetchInterval: 30_000,
  });

/** One meeting. */
export const useMeeting = (meetingId: string) =>
  useQuery({
    queryKey: ['meetings', meetingId],
    queryFn: ({ signal }) => request(meetingDetail, `/api/meetings/${meetingId}`, { signal }),
  });

/** Convenes a meeting, or registers a secret one. */
export function useConvene() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ConveneRequest) => request(conveneAnswer, '/api/meetings', { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['meetings'] }),
  });
}

/** Who was at a meeting, as measured from its log. While the meeting runs it is asked again every half minute. */
export const useAttendance = (meetingId: string, live: boolean) =>
  useQuery({
    queryKey: ['attendance', meetingId],
    queryFn: ({ signal }) => request(attendanceReport, `/api/meetings/${meetingId}/attendance`, { signal }),
    refetchInterval: live ? 30_000 : false,
  });

/** Where the attendance of a meeting is downloaded. */
export const attendanceFile = (meetingId: string, kind: 'xlsx' | 'csv', locale: Locale): string =>
  `/api/meetings/${meetingId}/attendance.${kind}?locale=${locale}`;
