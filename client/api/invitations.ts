import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import type { AttendeesRequest } from '#shared/contract/attendees.ts';
import type { Locale } from '#shared/contract/locale.ts';
import { comingInvitations, invitedList } from '#shared/contract/invitations.ts';
import type { ReplyRequest, SubstituteDecision } from '#shared/contract/replies.ts';
import { request } from './request.ts';

const done = z.strictObject({});
const KEY = 'invitations';

/** Invitations to one's room, or to the units in one's care, asked again every minute: new ones come. */
export const useComingInvitations = () =>
  useQuery({
    queryKey: [KEY],
    queryFn: ({ signal }) => request(comingInvitations, '/api/invitations', { signal }),
    refetchInterval: 60_000,
  });

/** The invited units of a meeting with their replies, as far as the viewer is concerned with them. */
export const useInvited = (meetingId: string) =>
  useQuery({
    queryKey: [KEY, meetingId],
    queryFn: ({ signal }) => request(invitedList, `/api/meetings/${meetingId}/invited`, { signal }),
    refetchInterval: 20_000,
  });

/** Replies to an invitation for a room. */
export function useReply(meetingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ReplyRequest) =>
      request(done, `/api/meetings/${meetingId}/invited/replies`, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

/** Sets who must come: for all units, or for some in place of that. */
export function useSetAttendees(meetingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: AttendeesRequest) =>
      request(done, `/api/meetings/${meetingId}/invited/attendees`, { method: 'PUT', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

/** Where the table of invited units is downloaded. */
export const invitedFile = (meetingId: string, format: 'xlsx' | 'csv', locale: Locale): string =>
  `/api/meetings/${meetingId}/invited.${format}?locale=${locale}`;

/** Says what the chair says to proposed substitutes. */
export function useDecideSubstitutes(meetingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SubstituteDecision) =>
      request(done, `/api/meetings/${meetingId}/invited/decisions`, { method: 'POST', body }),
    // Whether it was taken or not, the list may have changed.
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
