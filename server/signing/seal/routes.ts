import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import { sealList, sealRequest } from '#shared/contract/seals.ts';
import type { Endpoints } from '../../http/endpoint.ts';
import type { SealKeeping } from './keeping.ts';

/** The seals of agencies, for the administrators of their units. What was put in is never given out. */
export const sealRoutes = (endpoints: Endpoints, { sealKeeping }: { sealKeeping: SealKeeping }): void => {
  endpoints.signedIn(
    'GET /api/administration/seals',
    { request: z.object({}), answer: sealList },
    async ({ principal }) => ({ seals: await sealKeeping.list(principal) }),
  );

  endpoints.signedIn(
    'POST /api/administration/seals',
    { request: z.object({ body: sealRequest }), answer: sealList },
    async ({ principal }, { body }) => {
      await sealKeeping.put(principal, body);
      return { seals: await sealKeeping.list(principal) };
    },
  );

  endpoints.signedIn(
    'DELETE /api/administration/seals/:unitId',
    { request: z.object({ params: z.strictObject({ unitId: id }) }), answer: sealList },
    async ({ principal }, { params }) => {
      await sealKeeping.remove(principal, params.unitId);
      return { seals: await sealKeeping.list(principal) };
    },
  );
};
