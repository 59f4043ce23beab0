import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import { newSavedList, savedListAnswer, savedListChange, savedLists } from '#shared/contract/saved-lists.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { ListKeeping } from './saved-lists.ts';

const params = z.strictObject({ listId: id });
const done = z.strictObject({});

/** Saved lists of units, for those who convene. */
export const savedListRoutes = (endpoints: Endpoints, { listKeeping }: { listKeeping: ListKeeping }): void => {
  endpoints.signedIn(
    'GET /api/saved-lists',
    { request: z.object({ query: z.strictObject({ unitId: id }) }), answer: savedLists },
    async ({ principal }, { query }) => ({ lists: await listKeeping.list(principal, query.unitId) }),
  );

  endpoints.signedIn(
    'POST /api/saved-lists',
    { request: z.object({ body: newSavedList }), answer: savedListAnswer },
    async ({ principal }, { body }) => ({ listId: await listKeeping.add(principal, body) }),
  );

  endpoints.signedIn(
    'PUT /api/saved-lists/:listId',
    { request: z.object({ params, body: savedListChange }), answer: done },
    async ({ principal }, { params: { listId }, body }) => {
      await listKeeping.change(principal, listId, body);
      return {};
    },
  );

  endpoints.signedIn(
    'DELETE /api/saved-lists/:listId',
    { request: z.object({ params }), answer: done },
    async ({ principal }, { params: { listId } }) => {
      await listKeeping.remove(principal, listId);
      return {};
    },
  );
};
