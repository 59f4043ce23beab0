import { z } from 'zod';
import { accessTokenList, accessTokenRequest, newAccessToken } from '#shared/contract/access-tokens.ts';
import { id } from '#shared/contract/ids.ts';
import type { Endpoints } from '../../http/endpoint.ts';
import type { TokenDesk } from './desk.ts';

/** Tokens for other systems: for those who decide what leaves the house. */
export const accessRoutes = (endpoints: Endpoints, { tokenDesk }: { tokenDesk: TokenDesk }): void => {
  endpoints.signedIn(
    'GET /api/access-tokens',
    { request: z.object({}), answer: accessTokenList },
    async ({ principal }) => tokenDesk.list(principal),
  );

  endpoints.signedIn(
    'POST /api/access-tokens',
    { request: z.object({ body: accessTokenRequest }), answer: newAccessToken },
    async ({ principal }, { body }) => tokenDesk.create(principal, body),
  );

  endpoints.signedIn(
    'DELETE /api/access-tokens/:tokenId',
    { request: z.object({ params: z.strictObject({ tokenId: id }) }), answer: accessTokenList },
    async ({ principal }, { params }) => tokenDesk.revoke(principal, params.tokenId),
  );
};
