import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
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
