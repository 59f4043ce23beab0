import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { overlapAnswer, type OverlapQuery } from '#shared/contract/overlaps.ts';
import { request } from './request.ts';

/** What else the chair and the units are needed for at that time; null: not asked while the form does not say when. */
export const useOverlaps = (query: OverlapQuery | null) =>
  useQuery({
    queryKey: ['overlaps', query],
    queryFn: ({ signal }) => request(overlapAnswer, '/api/meetings/overlaps', { method: 'POST', body: query, signal }),
    enabled: query !== null,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 30_000,
  });
