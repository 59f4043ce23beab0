import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { Principal } from '#shared/contract/accounts.ts';
import type { Locale } from '#shared/contract/locale.ts';
import { sessionCookie } from '../identity/cookie.ts';
import type { SessionDesk } from '../identity/sessions.ts';
import type { MeetingAccess } from '../meetings/access.ts';
import type { TokenGate } from '../reporting/access/gate.ts';
import { localeOf } from './locale.ts';

/** What the HTTP frame itself needs; the handlers close over the rest. */
export type HttpDeps = {
  sessions: SessionDesk;
  access: MeetingAccess;
  operatorKey: string;
  tokenGate: TokenGate;
  /** Whether cookies may only travel over TLS. */
  secureCookies: boolean;
  logger: Logger;
};

/** One exchange, as handlers see it: who asks, in which language, and how to set a cookie. */
export type Visit = {
  principal: Principal | null;
  locale: Locale;
  /** The header `Cookie`, for ending and replacing sessions. */
  cookieHeader: string | undefined;
  setCookie: (value: string) => void;
};

/** Finds out who asks, and sends a prolonged session's cookie again. */
export const visitOf = async (deps: HttpDeps, request: Request, response: Response): Promise<Visit> => {
  const cookieHeader = request.headers.cookie;
  const setCookie = (value: string): void => {
    response.append('Set-Cookie', value);
  };
  const identified = await deps.sessions.identify(cookieHeader);
  if (identified?.prolonged) {
    const { token, lifeMs } = identified.prolonged;
    setCookie(sessionCookie(token, lifeMs, deps.secureCookies));
  }
  return { principal: identified?.principal ?? null, locale: localeOf(request), cookieHeader, setCookie };
};
