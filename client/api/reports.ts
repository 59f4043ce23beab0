import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReportFormat, reportingView, type ReportKind, type ReportSetting } from '#shared/contract/report-runs.ts';
import { request } from './request.ts';

const PATH = '/api/reports';
const KEY = ['reports'];

/** Reports that were made, and how they are made by themselves. */
export const useReports = () =>
  useQuery({ queryKey: KEY, queryFn: ({ signal }) => request(reportingView, PATH, { signal }) });

const useChange = <V>(ask: (wanted: V) => ReturnType<typeof request<typeof reportingView>>) => {
  const client = useQueryClient();
  return useMutation({ mutationFn: ask, onSuccess: (view) => client.setQueryData(KEY, view) });
};

/** Sets how reports of a kind are made by themselves. */
export const useSetReports = (kind: ReportKind) =>
  useChange((setting: ReportSetting) =>
    request(reportingView, `/api/report-settings/${kind}`, { method: 'PUT', body: setting }),
  );

/** Makes the report of a period now. */
export const useMakeReport = () =>
  useChange((period: string) => request(reportingView, PATH, { method: 'POST', body: { period } }));

/** Mails a report again to those whom it has not reached. */
export const useSendReportAgain = () =>
  useChange((runId: string) => request(reportingView, `${PATH}/${runId}/sendings`, { method: 'POST' }));

/** Where a file of a report is downloaded. */
export const reportFilePath = (runId: string, format: ReportFormat): string => `${PATH}/${runId}/${format}`;
