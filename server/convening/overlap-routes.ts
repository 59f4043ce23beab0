import { z } from 'zod';
import { overlapAnswer, overlapQuery } from '#shared/contract/overlaps.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { Overlaps } from './overlaps.ts';

/** What only the register knows of a meeting that is being prepared: who is needed elsewhere at that time. */
export const overlapRoutes = (endpoints: Endpoints, { overlaps }: { overlaps: Overlaps }): void => {
  endpoints.signedIn(
    'POST /api/meetings/overlaps',
    { request: z.object({ body: overlapQuery }), answer: overlapAnswer },
    async ({ principal }, { body }) => overlaps.find(principal, body),
  );
};
