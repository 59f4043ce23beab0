import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { numberAnswer } from '#shared/contract/issuers.ts';
import { request } from './request.ts';

const path = (meetingId: string): string => `/api/meetings/${meetingId}/invitation/number`;
const key = (meetingId: string) => ['invitation-number', meetingId];

/** The number of a meeting's invitation; null while it has none. */
export const useInvitationNumber = (meetingId: string) =>
  useQuery({
    queryKey: key(meetingId),
    queryFn: ({ signal }) => request(numberAnswer, path(meetingId), { signal }),
  });

/** Gives the invitation the next number of its issuer. */
export function useGiveInvitationNumber(meetingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request(numberAnswer, path(meetingId), { method: 'POST' }),
    onSuccess: (answer) => client.setQueryData(key(meetingId), answer),
  });
}
