import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import { done } from '#shared/contract/meetings.ts';
import {
  lineRemoval,
  linesQuery,
  paperCountChange,
  type PaperCountFacts,
  paperCountFacts,
  paperCountList,
  periodicReportChange,
  type PeriodicReportFacts,
  periodicReportFacts,
  periodicReportList,
} from '#shared/contract/paper-registers.ts';
import { daysOf } from '#shared/periods/periods.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { PaperCounts } from '../store/paper-counts.ts';
import type { PeriodicReports } from '../store/periodic-reports.ts';
import type { Keeping } from './keeping.ts';

type Deps = {
  paperCounts: PaperCounts;
  periodicReports: PeriodicReports;
  paperKeeping: Keeping<PaperCountFacts>;
  reportKeeping: Keeping<PeriodicReportFacts>;
};

const params = z.strictObject({ lineId: id });
const asked = z.object({ query: linesQuery });
const removal = z.object({ params, body: lineRemoval });

/** The registers of papers and of periodic reports. Whose lines somebody reads and keeps, the keeping judges. */
export const paperRegisterRoutes = (endpoints: Endpoints, deps: Deps): void => {
  const { paperCounts, periodicReports, paperKeeping, reportKeeping } = deps;

  endpoints.signedIn('GET /api/paper-counts', { request: asked, answer: paperCountList }, async (visit, { query }) => {
    const days = daysOf(query.period);
    const entered = await paperKeeping.told(visit.principal, await paperCounts.entered(days));
    const issued = await paperKeeping.told(visit.principal, await paperCounts.ofMeetings(days));
    return {
      lines: [
        ...entered.map((line) => ({ ...line, ofMeeting: false })),
        ...issued.map((line) => ({ ...line, ofMeeting: true, mayChange: false })),
      ],
    };
  });

  endpoints.signedIn(
    'POST /api/paper-counts',
    { request: z.object({ body: paperCountFacts }), answer: done },
    async ({ principal }, { body }) => {
      await paperKeeping.enter(principal, body);
      return {};
    },
  );

  endpoints.signedIn(
    'PUT /api/paper-counts/:lineId',
    { request: z.object({ params, body: paperCountChange }), answer: done },
    async ({ principal }, { params: { lineId }, body: { facts, reason } }) => {
      await paperKeeping.change(principal, lineId, facts, reason);
      return {};
    },
  );

  endpoints.signedIn(
    'POST /api/paper-counts/:lineId/removal',
    { request: removal, answer: done },
    async ({ principal }, { params: { lineId }, body }) => {
      await paperKeeping.remove(principal, lineId, body.reason);
      return {};
    },
  );

  endpoints.signedIn(
    'GET /api/periodic-reports',
    { request: asked, answer: periodicReportList },
    async ({ principal }, { query }) => ({
      lines: await reportKeeping.told(principal, await periodicReports.due(daysOf(query.period))),
    }),
  );

  endpoints.signedIn(
    'POST /api/periodic-reports',
    { request: z.object({ body: periodicReportFacts }), answer: done },
    async ({ principal }, { body }) => {
      await reportKeeping.enter(principal, body);
      return {};
    },
  );

  endpoints.signedIn(
    'PUT /api/periodic-reports/:lineId',
    { request: z.object({ params, body: periodicReportChange }), answer: done },
    async ({ principal }, { params: { lineId }, body: { facts, reason } }) => {
      await reportKeeping.change(principal, lineId, facts, reason);
      return {};
    },
  );

  endpoints.signedIn(
    'POST /api/periodic-reports/:lineId/removal',
    { request: removal, answer: done },
    async ({ principal }, { params: { lineId }, body }) => {
      await reportKeeping.remove(principal, lineId, body.reason);
      return {};
    },
  );
};
