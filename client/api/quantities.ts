import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Locale } from '#shared/contract/locale.ts';
import { quantityTable } from '#shared/contract/quantities.ts';
import { request } from './request.ts';

/** How many meetings each unit held in a year, and the way to the target. The table before stays until the new one is there. */
export const useQuantities = (year: string, indicatorId: string | null) =>
  useQuery({
    queryKey: ['quantities', year, indicatorId],
    queryFn: ({ signal }) =>
      request(
        quantityTable,
        `/api/targets/units?year=${year}${indicatorId === null ? '' : `&indicator=${indicatorId}`}`,
        { signal },
      ),
    placeholderData: keepPreviousData,
  });

/** Where the table is downloaded, in a format; an empty level: units of all levels. */
export const quantitiesExport = (
  format: string,
  asked: { year: string; indicator: string | null; level: string },
  locale: Locale,
): string => {
  const { year, indicator, level } = asked;
  const query = { year, ...(indicator !== null && { indicator }), ...(level !== '' && { level }), locale };
  return `/api/exports/quantities/${format}?${new URLSearchParams(query).toString()}`;
};
