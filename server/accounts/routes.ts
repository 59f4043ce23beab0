import { z } from 'zod';
import {
  accountChange,
  accountList,
  generatedPassword,
  newAccount,
  ownPasswordChange,
} from '#shared/contract/account-administration.ts';
import { id } from '#shared/contract/ids.ts';
import type { ErrorCode } from '#shared/contract/refusals.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { Identity } from '../live/index.ts';
import type { Services } from '../services.ts';
import type { Repositories } from '../store/repositories.ts';
import { createAccountOffice } from './administration.ts';
import { createOwnPassword } from './own-password.ts';

const ofAccount = z.object({ params: z.strictObject({ accountId: id }) });
const nothing = z.strictObject({});

type Deps = {
  repositories: Repositories;
  services: Services;
  /** Ends the live connections of somebody, telling why. */
  disconnect: (whose: (who: Identity) => boolean, code: ErrorCode) => Promise<void>;
  clock: () => number;
};

/** Accounts for their administrators, and everybody's own password. */
export const accountRoutes = (endpoints: Endpoints, { repositories, services, disconnect, clock }: Deps): void => {
  const { accounts, accountAdministration: administration, audit } = repositories;
  const office = createAccountOffice({ ...services, accounts: administration, audit, disconnect, clock });
  const changeOwnPassword = createOwnPassword({ ...services, accounts, administration, disconnect, clock });

  endpoints.signedIn(
    'GET /api/administration/accounts',
    { request: z.object({}), answer: accountList },
    async ({ principal }) => ({ accounts: await office.list(principal) }),
  );

  endpoints.signedIn(
    'POST /api/administration/accounts',
    { request: z.object({ body: newAccount }), answer: generatedPassword },
    async ({ principal }, { body }) => office.create(principal, body),
  );

  endpoints.signedIn(
    'PUT /api/administration/accounts/:accountId',
    { request: ofAccount.extend({ body: accountChange }), answer: nothing },
    async ({ principal }, { params: { accountId }, body }) => {
      await office.change(principal, accountId, body);
      return {};
    },
  );

  endpoints.signedIn(
    'POST /api/administration/accounts/:accountId/password',
    { request: ofAccount, answer: generatedPassword },
    async ({ principal }, { params: { accountId } }) => office.resetPassword(principal, accountId),
  );

  const acts = {
    'POST /api/administration/accounts/:accountId/lock': office.lock,
    'DELETE /api/administration/accounts/:accountId/lock': office.unlock,
    'DELETE /api/administration/accounts/:accountId/sign-in-pause': office.release,
  } as const;
  const on = (route: keyof typeof acts): void =>
    endpoints.signedIn(
      route,
      { request: ofAccount, answer: nothing },
      async ({ principal }, { params: { accountId } }) => {
        await acts[route](principal, accountId);
        return {};
      },
    );
  on('POST /api/administration/accounts/:accountId/lock');
  on('DELETE /api/administration/accounts/:accountId/lock');
  on('DELETE /api/administration/accounts/:accountId/sign-in-pause');

  endpoints.signedIn(
    'PUT /api/account/password',
    { request: z.object({ body: ownPasswordChange }), answer: nothing },
    async ({ principal, cookieHeader }, { body }) => {
      await changeOwnPassword(principal, cookieHeader, body);
      return {};
    },
  );
};
