import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { done } from '#shared/contract/meetings.ts';
import {
  type PaperCountFacts,
  paperCountList,
  type PeriodicReportFacts,
  periodicReportList,
} from '#shared/contract/paper-registers.ts';
import { request } from './request.ts';

/** The two registers, as their addresses name them. */
export type LineRegister = 'paper-counts' | 'periodic-reports';

/** Papers of a period. */
export const usePaperCounts = (period: string) =>
  useQuery({
    queryKey: ['paper-counts', period],
    queryFn: ({ signal }) => request(paperCountList, `/api/paper-counts?period=${period}`, { signal }),
  });

/** Periodic reports due in a period. */
export const usePeriodicReports = (period: string) =>
  useQuery({
    queryKey: ['periodic-reports', period],
    queryFn: ({ signal }) => request(periodicReportList, `/api/periodic-reports?period=${period}`, { signal }),
  });

/** What is to become of a line: a new one, other facts for a known one, or none any more. */
export type LineWriting =
  | { kind: 'enter'; facts: PaperCountFacts | PeriodicReportFacts }
  | { kind: 'change'; id: string; facts: PaperCountFacts | PeriodicReportFacts; reason: string }
  | { kind: 'remove'; id: string; reason: string };

/** Writes into a register; the figures may change. */
export const useWriteLine = (register: LineRegister) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (writing: LineWriting) => {
      const path = `/api/${register}`;
      if (writing.kind === 'enter') return request(done, path, { method: 'POST', body: writing.facts });
      const { id, reason } = writing;
      return writing.kind === 'change'
        ? request(done, `${path}/${id}`, { method: 'PUT', body: { facts: writing.facts, reason } })
        : request(done, `${path}/${id}/removal`, { method: 'POST', body: { reason } });
    },
    onSuccess: () => client.invalidateQueries(),
  });
};
