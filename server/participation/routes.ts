import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import {
  participationQuery,
  participationTable,
  unitParticipation,
  unitParticipationQuery,
} from '#shared/contract/participation.ts';
import type { Endpoints } from '../http/endpoint.ts';
import { quantityQuery, quantityTable } from '#shared/contract/quantities.ts';
import type { ParticipationDesk } from './desk.ts';
import type { QuantityDesk } from './quantities.ts';

const unit = z.strictObject({ unitId: id });

/** Units beside each other: how they hold their own meetings, and what they did in those to which they were invited. */
export const participationRoutes = (
  endpoints: Endpoints,
  { participationDesk, quantityDesk }: { participationDesk: ParticipationDesk; quantityDesk: QuantityDesk },
): void => {
  endpoints.signedIn(
    'GET /api/targets/units',
    { request: z.object({ query: quantityQuery }), answer: quantityTable },
    async ({ principal }, { query }) => quantityDesk.table(principal, query),
  );

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
