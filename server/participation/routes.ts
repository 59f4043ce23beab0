import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import {
  participationQuery,
  participationTable,
  unitParticipation,
  unitParticipationQuery,
} from '#shared/contract/participation.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { ParticipationDesk } from './desk.ts';

const unit = z.strictObject({ unitId: id });

/** What units did in the meetings to which they were invited: the table of a span, and the meetings of one unit. */
export const participationRoutes = (
  endpoints: Endpoints,
  { participationDesk }: { participationDesk: ParticipationDesk },
): void => {
  endpoints.signedIn(
    'GET /api/targets/participation',
    { request: z.object({ query: participationQuery }), answer: participationTable },
    async ({ principal }, { query: { level, ...span } }) => participationDesk.table(principal, span, level),
  );

  endpoints.signedIn(
    'GET /api/targets/participation/:unitId',
    { request: z.object({ params: unit, query: unitParticipationQuery }), answer: unitParticipation },
    async ({ principal }, { params, query }) => participationDesk.ofUnit(principal, params.unitId, query),
  );
};
