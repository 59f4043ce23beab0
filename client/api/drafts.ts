import { queryOptions, useQuery } from '@tanstack/react-query';
import { draftDesk, type DraftKind, saveAnswer, type SaveRequest, versionContent } from '#shared/contract/drafts.ts';
import { request } from './request.ts';

const path = (meetingId: string, kind: DraftKind): string => `/api/meetings/${meetingId}/drafts/${kind}`;

/** The desk of a draft: facts, what was written, versions. */
export const deskQuery = (meetingId: string, kind: DraftKind) =>
  queryOptions({
    queryKey: ['drafts', meetingId, kind],
    queryFn: ({ signal }) => request(draftDesk, path(meetingId, kind), { signal }),
    // What is being written is not replaced behind the writer's back.
    refetchOnWindowFocus: false,
  });

/** Saves what was written; refused with `draft-changed` where somebody else was faster. */
export const saveDraft = async (meetingId: string, kind: DraftKind, body: SaveRequest) =>
  request(saveAnswer, path(meetingId, kind), { method: 'PUT', body });

/** What was written in one version. */
export const useDraftVersion = (meetingId: string, kind: DraftKind, seq: number | null) =>
  useQuery({
    queryKey: ['drafts', meetingId, kind, 'version', seq],
    queryFn: ({ signal }) => request(versionContent, `${path(meetingId, kind)}/versions/${seq}`, { signal }),
    enabled: seq !== null,
  });
