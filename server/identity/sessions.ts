import type { Principal } from '#shared/contract/accounts.ts';
import { dayOf } from '../calendar.ts';
import { StoreUnavailable } from '../failures.ts';
import type { Accounts } from '../store/accounts.ts';
import type { Devices } from '../store/devices.ts';
import type { Holder, Sessions } from '../store/sessions.ts';
import type { Units } from '../store/units.ts';
import { tokenFrom } from './cookie.ts';
import { hashSecret, newToken } from './secrets.ts';
import { createSightings } from './sightings.ts';

const HOUR_MS = 3_600_000;

/** How long a session lasts after its last use: a working day for people; a room's computer may stand unused for months. */
export const SLIDING_MS = { account: 12 * HOUR_MS, device: 400 * 24 * HOUR_MS } as const;

/** A tool of the operator gets sessions that end by themselves, used or not. */
const OPERATOR_MS = 6 * HOUR_MS;

/** Who is in a meeting when the session is about to end has another hour. */
const CONNECTED_MS = HOUR_MS;

/** Prolonging writes to the disk: once an hour or a tenth of its life is often enough. */
const PROLONG_AFTER_SHARE = 0.1;

export type Identified = {
  principal: Principal;
  /** Names the session, and is of no use as its token. */
  sessionId: string;
  /** Set where the session has just been prolonged: the cookie is to be sent again, with this life. */
  prolonged: { token: string; lifeMs: number } | null;
};

export type SessionDesk = {
  /** The id of the session that the header `Cookie` speaks of, whether it is a valid one or not. */
  idFrom(cookieHeader: string | undefined): string | undefined;
  /** Who is behind the header `Cookie`; undefined where nobody is signed in. */
  identify(cookieHeader: string | undefined): Promise<Identified | undefined>;
  /** Whether a session still stands. Being connected keeps it from ending; the browser's cookie is not prolonged by it. */
  isValid(sessionId: string): Promise<boolean>;
  /** Starts a session under a new token; one that the same browser had before ends. */
  start(holder: Holder, replacingCookie: string | undefined): Promise<{ token: string; lifeMs: number }>;
  /** Sessions of fixed length for the operator's tools; gives their tokens in the same order. */
  startForOperator(holders: readonly Holder[]): Promise<string[]>;
  /** Ends a session. */
  end(sessionId: string): Promise<void>;
  /** The person or room as others see it; null where it no longer exists. */
  principalOf(holder: Holder): Promise<Principal | null>;
};

type Deps = { sessions: Sessions; accounts: Accounts; devices: Devices; units: Units; clock: () => number };

/** Sessions of people and of rooms' devices. */
export const createSessionDesk = ({ sessions, accounts, devices, units, clock }: Deps): SessionDesk => {
  const sightings = createSightings(devices, clock);

  const principalOf = async (holder: Holder): Promise<Principal | null> => {
    if (holder.kind === 'account') {
      const person = await accounts.active(holder.accountId);
      if (person === undefined) return null;
      return { kind: 'account', accountId: person.id, displayName: person.displayName, grants: person.grants };
    }
    const device = await devices.byId(holder.deviceId);
    const room = device && (await units.room(device.roomId));
    const unit = room && (await units.named(room.unitId, dayOf(clock())));
    if (!device || !room || !unit) return null;
    await sightings.note(device.id);
    return { kind: 'room', roomId: room.id, deviceId: device.id, unitId: unit.id, displayName: unit.name };
  };

  const idFrom = (cookieHeader: string | undefined): string | undefined => {
    const token = tokenFrom(cookieHeader);
    return token === undefined ? undefined : hashSecret(token);
  };

  return {
    idFrom,

    identify: async (cookieHeader) => {
      const token = tokenFrom(cookieHeader);
      if (token === undefined) return undefined;
      const now = clock();
      const sessionId = hashSecret(token);
      const session = await sessions.find(sessionId, now);
      const principal = session && (await principalOf(session.holder));
      if (!principal) return undefined;
      const { slidingMs, expiresAt } = session;
      const isDue = slidingMs !== null && expiresAt - now < slidingMs * (1 - PROLONG_AFTER_SHARE);
      if (!isDue) return { principal, sessionId, prolonged: null };
      try {
        await sessions.prolong(sessionId, now + slidingMs);
      } catch (error) {
        // Nobody is turned away because the disk is full: the session holds, and is prolonged another time.
        if (!(error instanceof StoreUnavailable)) throw error;
        return { principal, sessionId, prolonged: null };
      }
      return { principal, sessionId, prolonged: { token, lifeMs: slidingMs } };
    },

    isValid: async (sessionId) => {
      const now = clock();
      const session = await sessions.find(sessionId, now);
      if (session === undefined || (await principalOf(session.holder)) === null) return false;
      const { slidingMs, expiresAt } = session;
      // No more than that: the next visit of the pages is to find the session due, and send the cookie again.
      if (slidingMs !== null && expiresAt - now < CONNECTED_MS / 2)
        await sessions.prolong(sessionId, now + CONNECTED_MS);
      return true;
    },

    start: async (holder, replacingCookie) => {
      const now = clock();
      await sessions.dropExpired(now);
      const token = newToken();
      const lifeMs = SLIDING_MS[holder.kind];
      const session = { holder, slidingMs: lifeMs, expiresAt: now + lifeMs };
      await sessions.start(hashSecret(token), session, idFrom(replacingCookie));
      return { token, lifeMs };
    },

    startForOperator: async (holders) => {
      const expiresAt = clock() + OPERATOR_MS;
      const made = holders.map((holder) => ({ token: newToken(), session: { holder, slidingMs: null, expiresAt } }));
      await sessions.startAll(made.map(({ token, session }) => ({ tokenHash: hashSecret(token), session })));
      return made.map(({ token }) => token);
    },

    end: async (sessionId) => sessions.end(sessionId),

    principalOf,
  };
};
