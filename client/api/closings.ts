import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { closingDetail, closingYear } from '#shared/contract/closings.ts';
import { request } from './request.ts';

const CLOSINGS = '/api/closings';

/** How the months of a year stand. */
export const useClosingYear = (year: string) =>
  useQuery({
    queryKey: ['closings', 'year', year],
    queryFn: ({ signal }) => request(closingYear, `${CLOSINGS}?year=${year}`, { signal }),
  });

/** What is left to do in a period, and what was corrected after its closing. */
export const useClosingDetail = (period: string) =>
  useQuery({
    queryKey: ['closings', 'period', period],
    queryFn: ({ signal }) => request(closingDetail, `${CLOSINGS}/${period}`, { signal }),
  });

/** Closes a period: every figure of it stands from then on. */
export const useClosePeriod = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (period: string) => request(closingDetail, CLOSINGS, { method: 'POST', body: { period } }),
    onSettled: () => client.invalidateQueries(),
  });
};
