import { z } from 'zod';
import { apiAccess } from '#shared/contract/read-api.ts';
import type { HttpRoute } from '#shared/permissions/http.ts';

/** One thing that other systems can read: what it takes and gives, and what it is, in words. */
export type Operation = { summary: string; description: string; query: z.ZodObject; answer: z.ZodType };

type ReadRoute = Extract<HttpRoute, `GET /api/v1/${string}`>;

const nothing = z.strictObject({});

/** The read API: routes are registered by it, and its description for other systems is made of it. */
export const OPERATIONS = {
  'GET /api/v1/access': {
    summary: 'What the token opens',
    description: 'To try a token, and to see until when it is good.',
    query: nothing,
    answer: apiAccess,
  },
} as const satisfies Partial<Record<ReadRoute, Operation>>;
