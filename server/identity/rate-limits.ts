import type { Request, RequestHandler } from 'express';
import { rateLimit, type RateLimitRequestHandler } from 'express-rate-limit';
import { signInRequest } from '#shared/contract/accounts.ts';
import { Refused } from '../refused.ts';

const WINDOW_MS = 15 * 60_000;

/** Only failures count, so that a whole town hall behind one address can sign in at eight o'clock. */
const failuresPer = (limit: number, keyGenerator?: (request: Request) => string): RateLimitRequestHandler =>
  rateLimit({
    windowMs: WINDOW_MS,
    limit,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // A proxy on another machine than ours is not believed, and nothing is to be said about it at every request.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    ...(keyGenerator && { keyGenerator }),
    handler: (_request, _response, next) => next(new Refused('too-many-requests')),
  });

/** The name that somebody tries to sign in under. What is no name counts together. */
const attemptedName = (request: Request): string => {
  const body: unknown = request.body;
  return signInRequest.pick({ username: true }).loose().safeParse(body).data?.username ?? '';
};

/** How often signing in and pairing may fail within a quarter of an hour. */
export const FAILURES = { perAddress: 30, perName: 10, pairing: 20, readApi: 60 } as const;

/** How many passwords one administrator may have generated within a quarter of an hour: more than anybody hands out by hand. */
export const NEW_PASSWORDS = 60;

/** How often somebody may change conclusions and tasks within a quarter of an hour: more than anybody types. */
export const OUTCOME_WRITINGS = 600;

/** How many lines of the register somebody may write within a quarter of an hour: more than anybody types. */
export const REGISTER_WRITINGS = 300;

/** How often somebody may have mails sent by hand within a quarter of an hour: more than anybody presses with a reason. */
export const SENDINGS = 60;

/** How often somebody may have a list made into a file within a quarter of an hour. */
export const EXPORTS = 60;

/** How often one token may be used within a quarter of an hour: a whole year fetched month by month, many times over. */
export const READINGS = 600;

/** How many connection checks a room's device may begin within a quarter of an hour. */
export const CONNECTION_CHECKS = 12;

/** Limits on guessing passwords, from one address and for one name. */
export type SignInLimits = {
  handlers: RequestHandler[];
  /** Until when nobody can sign in under this name, UTC milliseconds; null where one can. */
  pausedUntil(username: string): Promise<number | null>;
  /** Forgets the failures under this name. */
  release(username: string): Promise<void>;
};

export const createSignInLimits = (): SignInLimits => {
  const perName = failuresPer(FAILURES.perName, attemptedName);
  return {
    handlers: [failuresPer(FAILURES.perAddress), perName],
    pausedUntil: async (username) => {
      const failures = await perName.getKey(username);
      const isPaused = failures !== undefined && failures.totalHits >= FAILURES.perName;
      return isPaused ? (failures.resetTime?.getTime() ?? null) : null;
    },
    release: async (username) => perName.resetKey(username),
  };
};

/** Limit on guessing pairing codes, from one address. */
export const pairingLimit = (): RequestHandler => failuresPer(FAILURES.pairing);

/** Limit on what fails at the read API, from one address: guessing a token has no end otherwise. */
export const readApiLimit = (): RequestHandler => failuresPer(FAILURES.readApi);
