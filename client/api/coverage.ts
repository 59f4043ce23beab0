import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { acceptanceList, type AcceptanceRequest, coverageCourse, coverageDay } from '#shared/contract/coverage.ts';
import type { MonthSpan } from './participation.ts';
import { request } from './request.ts';

const COVERAGE = '/api/coverage';
const ACCEPTANCES = `${COVERAGE}/acceptances`;

/** How many communes were proven connected at the end of each month. */
export const useCoverage = ({ from, to }: MonthSpan) =>
  useQuery({
    queryKey: ['coverage', 'course', from, to],
    queryFn: ({ signal }) => request(coverageCourse, `${COVERAGE}?from=${from}&to=${to}`, { signal }),
    placeholderData: keepPreviousData,
  });

/** Each commune of a day. */
export const useCoverageDay = (day: string) =>
  useQuery({
    queryKey: ['coverage', 'day', day],
    queryFn: ({ signal }) => request(coverageDay, `${COVERAGE}/day?day=${day}`, { signal }),
    placeholderData: keepPreviousData,
  });

/** The minutes of acceptance entered. */
export const useAcceptances = () =>
  useQuery({
    queryKey: ['coverage', 'acceptances'],
    queryFn: ({ signal }) => request(acceptanceList, ACCEPTANCES, { signal }),
  });

const useCoverageChanged = () => {
  const client = useQueryClient();
  return async () => client.invalidateQueries({ queryKey: ['coverage'] });
};

/** Enters minutes of acceptance. */
export function useAccept() {
  const onSuccess = useCoverageChanged();
  return useMutation({
    mutationFn: (body: AcceptanceRequest) => request(acceptanceList, ACCEPTANCES, { method: 'POST', body }),
    onSuccess,
  });
}

/** Takes minutes of acceptance back. */
export function useWithdrawAcceptance() {
  const onSuccess = useCoverageChanged();
  return useMutation({
    mutationFn: (id: string) => request(acceptanceList, `${ACCEPTANCES}/${id}`, { method: 'DELETE' }),
    onSuccess,
  });
}
