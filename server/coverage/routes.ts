import { z } from 'zod';
import {
  acceptanceList,
  acceptanceRequest,
  coverageCourse,
  coverageDay,
  coverageDayQuery,
  coverageQuery,
} from '#shared/contract/coverage.ts';
import { id } from '#shared/contract/ids.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { CoverageDesk } from './desk.ts';

const named = z.object({ params: z.strictObject({ acceptanceId: id }) });

/** Communes proven equipped and connected: over time, on a day, and the minutes that speak for the years before. */
export const coverageRoutes = (endpoints: Endpoints, { coverageDesk }: { coverageDesk: CoverageDesk }): void => {
  endpoints.signedIn(
    'GET /api/coverage',
    { request: z.object({ query: coverageQuery }), answer: coverageCourse },
    async ({ principal }, { query }) => coverageDesk.course(principal, query),
  );

  endpoints.signedIn(
    'GET /api/coverage/day',
    { request: z.object({ query: coverageDayQuery }), answer: coverageDay },
    async ({ principal }, { query }) => coverageDesk.on(principal, query.day),
  );

  endpoints.signedIn('GET /api/coverage/acceptances', { request: z.object({}), answer: acceptanceList }, async () => ({
    acceptances: await coverageDesk.acceptances(),
  }));

  endpoints.signedIn(
    'POST /api/coverage/acceptances',
    { request: z.object({ body: acceptanceRequest }), answer: acceptanceList },
    async ({ principal }, { body }) => ({ acceptances: await coverageDesk.accept(principal, body) }),
  );

  endpoints.signedIn(
    'DELETE /api/coverage/acceptances/:acceptanceId',
    { request: named, answer: acceptanceList },
    async ({ principal }, { params }) => ({
      acceptances: await coverageDesk.withdraw(principal, params.acceptanceId),
    }),
  );
};
