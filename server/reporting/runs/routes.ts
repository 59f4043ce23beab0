import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import { reportFormat, reportingView, reportKind, reportRequest, reportSetting } from '#shared/contract/report-runs.ts';
import type { Endpoints } from '../../http/endpoint.ts';
import type { ReportRunDesk } from './desk.ts';

const ofRun = z.strictObject({ runId: id });

/** Reports that are made and mailed by themselves: the record of them, and how. */
export const reportRunRoutes = (endpoints: Endpoints, { reportRunDesk }: { reportRunDesk: ReportRunDesk }): void => {
  endpoints.signedIn('GET /api/reports', { request: z.object({}), answer: reportingView }, async ({ principal }) =>
    reportRunDesk.view(principal),
  );

  endpoints.signedIn(
    'POST /api/reports',
    { request: z.object({ body: reportRequest }), answer: reportingView },
    async ({ principal }, { body }) => reportRunDesk.makeNow(principal, body.period),
  );

  endpoints.signedIn(
    'PUT /api/report-settings/:kind',
    { request: z.object({ params: z.strictObject({ kind: reportKind }), body: reportSetting }), answer: reportingView },
    async ({ principal }, { params, body }) => reportRunDesk.set(principal, params.kind, body),
  );

  endpoints.signedIn(
    'POST /api/reports/:runId/sendings',
    { request: z.object({ params: ofRun }), answer: reportingView },
    async ({ principal }, { params }) => reportRunDesk.sendAgain(principal, params.runId),
  );

  endpoints.signedInStored(
    'GET /api/reports/:runId/:format',
    { request: z.object({ params: ofRun.extend({ format: reportFormat }) }) },
    async ({ principal }, { params }) => reportRunDesk.file(principal, params.runId, params.format),
  );
};
