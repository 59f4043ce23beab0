import type { Request, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { signInRequest } from '#shared/contract/accounts.ts';
import { Refused } from '../refused.ts';

const WINDOW_MS = 15 * 60_000;

/** Only failures count, so that a whole town hall behind one address can sign in at eight o'clock. */
const failuresPer = (limit: number, keyGenerator?: (request: Request) => string): RequestHandler =>
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
export const FAILURES = { perAddress: 30, perName: 10, pairing: 20 } as const;

/** Limits on guessing passwords, from one address and for one name. */
export const signInLimits = (): RequestHandler[] => [
  failuresPer(FAILURES.perAddress),
  failuresPer(FAILURES.perName, attemptedName),
];

/** Limit on guessing pairing codes, from one address. */
export const pairingLimit = (): RequestHandler => failuresPer(FAILURES.pairing);
