import { keepPreviousData, useQuery } from '@tanstack/react-query';
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
