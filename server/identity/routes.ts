import { z } from 'zod';
import { pairingRequest, type Principal, session, signInRequest } from '#shared/contract/accounts.ts';
import type { Visit } from '../http/context.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { Identity } from '../live/index.ts';
import { Refused } from '../refused.ts';
import type { Accounts } from '../store/accounts.ts';
import type { Devices } from '../store/devices.ts';
import type { Holder } from '../store/sessions.ts';
import { sessionCookie } from './cookie.ts';
import type { Pairing } from './pairing.ts';
import type { SessionDesk } from './sessions.ts';
import { authenticate } from './sign-in.ts';

type Deps = {
  accounts: Accounts;
  devices: Devices;
  sessions: SessionDesk;
  pairing: Pairing;
  secureCookies: boolean;
  clock: () => number;
  /** Ends the live connections of those who are not signed in any more. */
  disconnect: (whose: (who: Identity) => boolean) => Promise<void>;
};

const anything = z.object({});

/** Who is signed in; signing in and out; pairing a room's computer. */
export const identityRoutes = (endpoints: Endpoints, deps: Deps): void => {
  const { accounts, devices, sessions, pairing, secureCookies, disconnect, clock } = deps;

  /** A new session under a new token, and the cookie that carries it; the browser's session before ends. */
  const enter = async (
    { cookieHeader, setCookie }: Visit,
    holder: Holder,
  ): Promise<{ principal: Principal | null }> => {
    const { token, lifeMs } = await sessions.start(holder, cookieHeader);
    setCookie(sessionCookie(token, lifeMs, secureCookies));
    const before = sessions.idFrom(cookieHeader);
    await disconnect(({ sessionId }) => sessionId === before);
    return { principal: await sessions.principalOf(holder) };
  };

  endpoints.visitor('GET /api/session', { request: anything, answer: session }, async ({ principal }) => ({
    principal,
  }));

  endpoints.visitor(
    'POST /api/session',
    { request: z.object({ body: signInRequest }), answer: session },
    async (visit, { body }) => {
      const accountId = await authenticate(accounts, body);
      if (accountId === undefined) throw new Refused('wrong-credentials');
      await accounts.noteSignIn(accountId, clock());
      return enter(visit, { kind: 'account', accountId });
    },
  );

  endpoints.visitor('DELETE /api/session', { request: anything, answer: session }, async (visit) => {
    const { principal } = visit;
    const ended = sessions.idFrom(visit.cookieHeader);
    if (ended !== undefined) await sessions.end(ended);
    visit.setCookie(sessionCookie('', 0, secureCookies));
    // A room that signs out gives its pairing up: nobody could use it again.
    if (principal?.kind === 'room') await devices.revoke(principal.deviceId, clock());
    await disconnect((who) => who.sessionId === ended || isDevice(principal, who.principal));
    return { principal: null };
  });

  endpoints.visitor(
    'POST /api/pairing',
    { request: z.object({ body: pairingRequest }), answer: session },
    async (visit, { body }) => {
      const device = await pairing.pair(body.code, body.installationId);
      if (device === undefined) throw new Refused('bad-pairing-code');
      const { roomId, installationId } = device;
      // As what this computer was before, it would keep itself out.
      await disconnect(
        (who) =>
          who.principal.kind === 'room' && who.principal.roomId === roomId && who.installationId === installationId,
      );
      return enter(visit, { kind: 'device', deviceId: device.id });
    },
  );
};

const isDevice = (gone: Principal | null, other: Principal): boolean =>
  gone?.kind === 'room' && other.kind === 'room' && gone.deviceId === other.deviceId;
