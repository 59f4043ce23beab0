import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import { seriesRequest, seriesView } from '#shared/contract/meeting-series.ts';
import { conveneAnswer } from '#shared/contract/meetings.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { SeriesConvener } from './series.ts';

/** Briefings that repeat: convened at once, and found from each of them. */
export const seriesRoutes = (endpoints: Endpoints, { seriesConvener }: { seriesConvener: SeriesConvener }): void => {
  endpoints.signedIn(
    'POST /api/meeting-series',
    { request: z.object({ body: seriesRequest }), answer: conveneAnswer },
    async ({ principal }, { body }) => ({ meetingId: await seriesConvener.convene(principal, body) }),
  );

  endpoints.meeting(
    'GET /api/meetings/:id/series',
    { request: z.object({ params: z.strictObject({ id }) }), answer: seriesView },
    async ({ principal, meeting }) => (principal === null ? { series: null } : seriesConvener.of(principal, meeting)),
  );
};
