import { z } from 'zod';
import type { Principal } from '#shared/contract/accounts.ts';
import { id } from '#shared/contract/ids.ts';
import { issuer, issuerView } from '#shared/contract/issuers.ts';
import type { Endpoints } from '../http/endpoint.ts';
import { Refused } from '../refused.ts';
import type { Issuers } from './issuers.ts';

const params = z.strictObject({ unitId: id });
const ofUnit = z.object({ params });

const personOf = (principal: Principal): Extract<Principal, { kind: 'account' }> => {
  if (principal.kind !== 'account') throw new Refused('not-permitted');
  return principal;
};

/** What a unit's papers say of who issues them: for its administrators. */
export const issuerRoutes = (endpoints: Endpoints, { issuerDesk }: { issuerDesk: Issuers }): void => {
  endpoints.signedIn(
    'GET /api/administration/units/:unitId/issuer',
    { request: ofUnit, answer: issuerView },
    async ({ principal }, { params: { unitId } }) => issuerDesk.view(personOf(principal), unitId),
  );

  endpoints.signedIn(
    'PUT /api/administration/units/:unitId/issuer',
    { request: z.object({ params, body: issuer }), answer: issuerView },
    async ({ principal }, { params: { unitId }, body }) => issuerDesk.change(personOf(principal), unitId, body),
  );

  endpoints.signedIn(
    'DELETE /api/administration/units/:unitId/issuer',
    { request: ofUnit, answer: issuerView },
    async ({ principal }, { params: { unitId } }) => issuerDesk.change(personOf(principal), unitId, null),
  );
};
