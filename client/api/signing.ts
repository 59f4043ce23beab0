import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { signedAnswer, signingView } from '#shared/contract/signing.ts';
import { request } from './request.ts';
import { sendFile, type Sending } from './send-file.ts';

const pathOf = (meetingId: string): string => `/api/meetings/${meetingId}/signing`;

/** The papers of a meeting that are signed or wait for it. */
export const useSigning = (meetingId: string) =>
  useQuery({
    queryKey: ['signing', meetingId],
    queryFn: ({ signal }) => request(signingView, pathOf(meetingId), { signal }),
  });

/** Where a paper is taken along: as it went out, or as it came back. */
export const signingFile = (meetingId: string, hash: string, what: 'issued' | 'signed'): string =>
  `${pathOf(meetingId)}/${hash}/${what}`;

/** Brings a signed file back, and tells how far it has come; the answer says what became of checking it. */
export function useBringSigned(meetingId: string, hash: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, ...sending }: { file: File } & Sending) =>
      sendFile(signedAnswer, signingFile(meetingId, hash, 'signed'), file, sending),
    onSuccess: () => client.invalidateQueries({ queryKey: ['signing', meetingId] }),
  });
}

/** Puts the organiser's seal that lies on the server on a paper; the answer says what became of checking it. */
export function useSealPaper(meetingId: string, hash: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request(signedAnswer, `${pathOf(meetingId)}/${hash}/seal`, { method: 'POST', body: {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['signing', meetingId] }),
  });
}
