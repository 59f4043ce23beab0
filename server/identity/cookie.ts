import { parseCookie, stringifySetCookie } from 'cookie';

export const SESSION_COOKIE = 'giaoban_session';

/** The session's token from the header `Cookie` of a request or a handshake. */
export const tokenFrom = (header: string | undefined): string | undefined =>
  header === undefined ? undefined : parseCookie(header)[SESSION_COOKIE];

/** A value for `Set-Cookie`: out of reach of scripts, not sent along from other sites. */
export const sessionCookie = (token: string, lifeMs: number, secure: boolean): string =>
  stringifySetCookie({
    name: SESSION_COOKIE,
    value: token,
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: Math.floor(lifeMs / 1000),
  });
