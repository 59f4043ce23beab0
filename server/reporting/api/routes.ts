import { z } from 'zod';
import { dayOf } from '../../calendar.ts';
import type { Endpoints } from '../../http/endpoint.ts';
import type { Trees } from '../../org/trees.ts';
import { openApiOf } from './openapi.ts';
import { OPERATIONS } from './operations.ts';

type Deps = { trees: Trees; clock: () => number; version: string };

/** What other systems read, by their tokens; and its description, which is open. */
export const readApiRoutes = (endpoints: Endpoints, { trees, clock, version }: Deps): void => {
  const description = openApiOf(OPERATIONS, version);
  endpoints.visitor(
    'GET /api/v1/openapi.json',
    { request: z.object({}), answer: z.record(z.string(), z.unknown()) },
    async () => description,
  );

  const access = OPERATIONS['GET /api/v1/access'];
  endpoints.reader('GET /api/v1/access', requestOf(access), async ({ reader: { name, unitId, expiresAt } }) => ({
    name,
    unitId,
    unitName: (await trees.on(dayOf(clock()))).get(unitId)?.name ?? '',
    expiresAt: new Date(expiresAt).toISOString(),
  }));
};

const requestOf = <Q extends z.ZodObject, A extends z.ZodType>({ query, answer }: { query: Q; answer: A }) => ({
  request: z.object({ query }),
  answer,
});
