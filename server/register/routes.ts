import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import { done } from '#shared/contract/meetings.ts';
import {
  classification,
  enteredLine,
  registerEntry,
  registerPage,
  registerQuery,
  registerRecord,
  registerRemoval,
  settlement,
} from '#shared/contract/register-keeping.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { HostedKeeping } from './hosted.ts';
import type { RegisterKeeping } from './keeping.ts';
import type { RegisterListing } from './listing.ts';
import type { RegisterRecords } from './record.ts';

type Deps = {
  registerListing: RegisterListing;
  registerRecords: RegisterRecords;
  registerDesk: RegisterKeeping;
  hostedKeeping: HostedKeeping;
};

const params = z.strictObject({ lineId: id });

/** The register of all meetings: list, page of a line, and its keeping by hand. */
export const registerRoutes = (
  endpoints: Endpoints,
  { registerListing, registerRecords, registerDesk, hostedKeeping }: Deps,
): void => {
  endpoints.signedIn(
    'GET /api/register',
    { request: z.object({ query: registerQuery }), answer: registerPage },
    async ({ principal }, { query: { before, ...filter } }) => registerListing(principal, filter, before),
  );

  endpoints.signedIn(
    'GET /api/register/:lineId',
    { request: z.object({ params }), answer: registerRecord },
    async ({ principal }, { params: { lineId } }) => registerRecords(principal, lineId),
  );

  endpoints.signedIn(
    'POST /api/register',
    { request: z.object({ body: registerEntry }), answer: enteredLine },
    async ({ principal }, { body }) => ({ lineId: await registerDesk.enter(principal, body) }),
  );

  endpoints.signedIn(
    'PUT /api/register/:lineId',
    { request: z.object({ params, body: registerEntry }), answer: done },
    async ({ principal }, { params: { lineId }, body }) => {
      await registerDesk.change(principal, lineId, body);
      return {};
    },
  );

  endpoints.signedIn(
    'POST /api/register/:lineId/removal',
    { request: z.object({ params, body: registerRemoval }), answer: done },
    async ({ principal }, { params: { lineId }, body }) => {
      await registerDesk.remove(principal, lineId, body.reason);
      return {};
    },
  );

  endpoints.signedIn(
    'POST /api/register/:lineId/classification',
    { request: z.object({ params, body: classification }), answer: done },
    async ({ principal }, { params: { lineId }, body }) => {
      await hostedKeeping.classify(principal, lineId, body);
      return {};
    },
  );

  endpoints.signedIn(
    'POST /api/register/:lineId/settlement',
    { request: z.object({ params, body: settlement }), answer: done },
    async ({ principal }, { params: { lineId }, body }) => {
      await hostedKeeping.settle(principal, lineId, body);
      return {};
    },
  );
};
