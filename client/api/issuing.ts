import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import type { DraftKind } from '#shared/contract/drafts.ts';
import { type IssuedEdition, type IssuedFormat, issuedList, type SeenDraft } from '#shared/contract/issuing.ts';
import { request } from './request.ts';

const done = z.strictObject({});
const draftOf = (meetingId: string, kind: DraftKind): string => `/api/meetings/${meetingId}/drafts/${kind}`;

/** The paper as it would be issued now, as a PDF. */
export const previewAddress = (meetingId: string, kind: DraftKind): string => `${draftOf(meetingId, kind)}/preview/pdf`;

/** Where an issued version is read or taken along. */
export const issuedAddress = (
  meetingId: string,
  { kind, version }: Pick<IssuedEdition, 'kind' | 'version'>,
  format: IssuedFormat,
): string => `/api/meetings/${meetingId}/issued/${kind}/${version}/${format}`;

/** Every version of minutes and notice that was issued of a meeting. */
export const useIssued = (meetingId: string) =>
  useQuery({
    queryKey: ['issued', meetingId],
    queryFn: ({ signal }) => request(issuedList, `/api/meetings/${meetingId}/issued`, { signal }),
  });

/** What an edition that came or went changes: both drafts, the papers, and the meeting itself. */
function useEditionsChanged(meetingId: string) {
  const client = useQueryClient();
  return async () => {
    const keys = [['drafts', meetingId], ['issued', meetingId], ['signing', meetingId], ['meetings']];
    await Promise.all(keys.map(async (queryKey) => client.invalidateQueries({ queryKey })));
  };
}

/** Issues what was read. */
export function useIssue(meetingId: string, kind: DraftKind) {
  const onSuccess = useEditionsChanged(meetingId);
  return useMutation({
    mutationFn: (body: SeenDraft) => request(done, `${draftOf(meetingId, kind)}/issue`, { method: 'POST', body }),
    onSuccess,
  });
}

/** Begins the next version, for a reason. */
export function useReopen(meetingId: string, kind: DraftKind) {
  const onSuccess = useEditionsChanged(meetingId);
  return useMutation({
    mutationFn: (reason: string) =>
      request(done, `${draftOf(meetingId, kind)}/reopen`, { method: 'POST', body: { reason } }),
    onSuccess,
  });
}
