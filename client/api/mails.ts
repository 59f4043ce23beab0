import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { mailList, reminded, sentAgain } from '#shared/contract/mails.ts';
import { request } from './request.ts';

const keyOf = (meetingId: string) => ['mails', meetingId];

/** How soon is looked again: while mails are on their way, and while none is. */
const SOON_MS = 3000;
const LATER_MS = 30_000;

/** The mails of a meeting and what became of them. */
export const useMails = (meetingId: string) =>
  useQuery({
    queryKey: keyOf(meetingId),
    queryFn: ({ signal }) => request(mailList, `/api/meetings/${meetingId}/mails`, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.mails.some((mail) => mail.state === 'waiting') === true ? SOON_MS : LATER_MS,
  });

/** Sends mails again. */
export function useSendAgain(meetingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (mailIds: string[]) =>
      request(sentAgain, `/api/meetings/${meetingId}/mails/sendings`, { method: 'POST', body: { mailIds } }),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(meetingId) }),
  });
}

/** Writes to the units that have not replied. */
export function useRemind(meetingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request(reminded, `/api/meetings/${meetingId}/invited/reminders`, { method: 'POST' }),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(meetingId) }),
  });
}

/** Where the date is downloaded for one's own calendar. */
export const calendarFile = (meetingId: string): string => `/api/meetings/${meetingId}/calendar.ics`;

/** Where a mail is downloaded, to be sent by hand. */
export const mailFile = (meetingId: string, mailId: string): string => `/api/meetings/${meetingId}/mails/${mailId}`;

/** Where all mails are downloaded that have not been delivered. */
export const mailArchive = (meetingId: string): string => `/api/meetings/${meetingId}/mails.zip`;
