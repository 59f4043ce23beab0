import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { openingList, paperAdded, paperList } from '#shared/contract/documents.ts';
import { request } from './request.ts';

const keyOf = (meetingId: string) => ['papers', meetingId];

/** The papers of a meeting; asked again every half minute, for they come until the last moment. */
export const usePapers = (meetingId: string) =>
  useQuery({
    queryKey: keyOf(meetingId),
    queryFn: ({ signal }) => request(paperList, `/api/meetings/${meetingId}/papers`, { signal }),
    refetchInterval: 30_000,
  });

/** A function that has the papers of a meeting asked for anew. */
export function usePapersChanged(meetingId: string): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keyOf(meetingId) });
}

/** Who has opened a paper. */
export const useOpenings = (meetingId: string, paperId: string) =>
  useQuery({
    queryKey: [...keyOf(meetingId), paperId, 'openings'],
    queryFn: ({ signal }) => request(openingList, `/api/meetings/${meetingId}/papers/${paperId}/openings`, { signal }),
    refetchInterval: 30_000,
  });

/** Lists a paper that is handed over outside. */
export function useAddUnsent(meetingId: string) {
  const changed = usePapersChanged(meetingId);
  return useMutation({
    mutationFn: (body: { title: string; itemId: string | null }) =>
      request(paperAdded, `/api/meetings/${meetingId}/unsent-papers`, { method: 'POST', body }),
    onSuccess: changed,
  });
}

/** Withdraws a paper, with the reason. */
export function useWithdrawPaper(meetingId: string) {
  const changed = usePapersChanged(meetingId);
  return useMutation({
    mutationFn: ({ paperId, reason }: { paperId: string; reason: string }) =>
      request(z.strictObject({}), `/api/meetings/${meetingId}/papers/${paperId}/withdrawal`, {
        method: 'POST',
        body: { reason },
      }),
    onSuccess: changed,
  });
}

/** Where a version of a paper is fetched: to be saved, or to be read here. */
export const paperFile = (meetingId: string, paperId: string, version: number, how: 'save' | 'read'): string =>
  `/api/meetings/${meetingId}/papers/${paperId}/versions/${version}/file${how === 'read' ? '?inline=1' : ''}`;

/** Where a file is sent as a new paper. */
export const newPaperAddress = (
  meetingId: string,
  paper: { title: string; fileName: string; itemId: string | null },
): string => {
  const { itemId, ...named } = paper;
  const query = new URLSearchParams(itemId === null ? named : { ...named, itemId });
  return `/api/meetings/${meetingId}/papers?${query.toString()}`;
};

/** Where a file is sent as a new version of a paper. */
export const newVersionAddress = (meetingId: string, paperId: string, fileName: string): string =>
  `/api/meetings/${meetingId}/papers/${paperId}/versions?${new URLSearchParams({ fileName }).toString()}`;
