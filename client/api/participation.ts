import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Locale } from '#shared/contract/locale.ts';
import {
  PARTICIPATION_PAGE,
  type ParticipationFacet,
  participationTable,
  unitParticipation,
} from '#shared/contract/participation.ts';
import type { UnitLevel } from '#shared/contract/units.ts';
import { request } from './request.ts';

const PARTICIPATION = '/api/targets/participation';

/** First and last month, `YYYY-MM`. */
export type MonthSpan = { from: string; to: string };

/** What the units of a level did in the meetings of some months. The table before stays until the new one is there. */
export const useParticipation = ({ from, to }: MonthSpan, level: UnitLevel) =>
  useQuery({
    queryKey: ['participation', 'table', from, to, level],
    queryFn: ({ signal }) =>
      request(participationTable, `${PARTICIPATION}?from=${from}&to=${to}&level=${level}`, { signal }),
    placeholderData: keepPreviousData,
  });

/** Where the table is downloaded, in a format. */
export const participationExport = (
  format: string,
  { from, to }: MonthSpan,
  level: UnitLevel,
  locale: Locale,
): string => `/api/exports/participation/${format}?${new URLSearchParams({ from, to, level, locale }).toString()}`;

/** The meetings of a unit, page by page. */
export const useUnitParticipation = (unitId: string, { from, to }: MonthSpan, only: ParticipationFacet | null) =>
  useInfiniteQuery({
    queryKey: ['participation', 'unit', unitId, from, to, only],
    queryFn: ({ signal, pageParam }) => {
      const asked = `from=${from}&to=${to}&skip=${pageParam}${only === null ? '' : `&only=${only}`}`;
      return request(unitParticipation, `${PARTICIPATION}/${unitId}?${asked}`, { signal });
    },
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) =>
      total > pages.length * PARTICIPATION_PAGE ? pages.length * PARTICIPATION_PAGE : undefined,
    placeholderData: keepPreviousData,
  });
