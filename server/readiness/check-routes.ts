import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Principal } from '#shared/contract/accounts.ts';
import { mediaProtocol } from '#shared/contract/media.ts';
import { begunCheck, checkBeginning, checkReport, connectionCheck, PROBE } from '#shared/contract/readiness.ts';
import { dtlsParameters, rtpParameters } from '#shared/contract/rtp.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { Allowance } from '../identity/allowance.ts';
import { Refused } from '../refused.ts';
import type { CheckDesk } from './check-desk.ts';
import type { Checking, RunningChecks } from './running-checks.ts';

type Deps = { runningChecks: RunningChecks; checkDesk: CheckDesk; checkAllowance: Allowance };

const nothing = z.strictObject({});
const line = z.strictObject({ protocol: mediaProtocol });
const portion = z.enum(['small', 'large']);

/** Not to be packed together on the way: what nobody can foresee cannot be. */
const PORTION = randomBytes(PROBE.large);

const checkingOf = (principal: Principal): Checking => {
  if (principal.kind !== 'room') throw new Refused('not-permitted');
  return principal;
};

/** The connection check of a room, for the room's own device. */
export const checkRoutes = (endpoints: Endpoints, { runningChecks, checkDesk, checkAllowance }: Deps): void => {
  endpoints.signedIn(
    'POST /api/connection-checks',
    { request: z.object({ body: checkBeginning }), answer: begunCheck },
    async ({ principal }, { body }) => {
      const checking = checkingOf(principal);
      checkAllowance.spend(checking.deviceId);
      return runningChecks.begin(checking, body.rtpCapabilities);
    },
  );

  endpoints.signedIn(
    'POST /api/connection-checks/lines/:protocol',
    { request: z.object({ params: line, body: z.strictObject({ dtlsParameters }) }), answer: nothing },
    async ({ principal }, { params: { protocol }, body }) => {
      await runningChecks.connect(checkingOf(principal).deviceId, protocol, body.dtlsParameters);
      return {};
    },
  );

  endpoints.signedIn(
    'POST /api/connection-checks/lines/:protocol/stream',
    {
      request: z.object({ params: line, body: z.strictObject({ rtpParameters }) }),
      answer: z.strictObject({ producerId: z.string() }),
    },
    async ({ principal }, { params: { protocol }, body }) => ({
      producerId: await runningChecks.send(checkingOf(principal).deviceId, protocol, body.rtpParameters),
    }),
  );

  endpoints.signedInDownload(
    'GET /api/connection-checks/download',
    { request: z.object({ query: z.strictObject({ portion }) }) },
    async ({ principal }, { query }) => {
      runningChecks.spendPortion(checkingOf(principal).deviceId);
      const bytes = PORTION.subarray(0, PROBE[query.portion]);
      return { contentType: 'application/octet-stream', fileName: 'connection-check', bytes };
    },
  );

  endpoints.signedIn(
    'POST /api/connection-checks/upload',
    { request: z.object({ body: z.instanceof(Buffer) }), answer: z.strictObject({ bytes: z.number() }) },
    async ({ principal }, { body }) => {
      runningChecks.spendPortion(checkingOf(principal).deviceId);
      return { bytes: body.length };
    },
  );

  endpoints.signedIn(
    'POST /api/connection-checks/result',
    { request: z.object({ body: checkReport }), answer: connectionCheck },
    async ({ principal }, { body }) => checkDesk.finish(checkingOf(principal), body),
  );
};
