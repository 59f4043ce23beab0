import { z } from 'zod';
import { closingDetail, closingRequest, closingYear, closingYearQuery } from '#shared/contract/closings.ts';
import { period } from '#shared/contract/indicators.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { ClosingDesk } from './closing.ts';

type Deps = { closingDesk: ClosingDesk };

/** Closing periods: how they stand, and freezing their figures. */
export const closingRoutes = (endpoints: Endpoints, { closingDesk }: Deps): void => {
  endpoints.signedIn(
    'GET /api/closings',
    { request: z.object({ query: closingYearQuery }), answer: closingYear },
    async ({ principal }, { query: { year } }) => closingDesk.year(principal, year),
  );

  endpoints.signedIn(
    'GET /api/closings/:period',
    { request: z.object({ params: z.strictObject({ period }) }), answer: closingDetail },
    async ({ principal }, { params }) => closingDesk.detail(principal, params.period),
  );

  endpoints.signedIn(
    'POST /api/closings',
    { request: z.object({ body: closingRequest }), answer: closingDetail },
    async ({ principal }, { body }) => closingDesk.close(principal, body.period),
  );
};
