import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import { Refused } from '../refused.ts';

/**
 * Whether a request was caused by a page of another site. Browsers name the page's origin; a program that is no browser
 * names none, and carries no cookie that it does not own.
 */
export const isForeign = (headers: IncomingHttpHeaders, publicUrl: URL | null): boolean => {
  if (headers['sec-fetch-site'] === 'cross-site') return true;
  const { origin, host } = headers;
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  const asking = new URL(origin);
  return asking.host !== host && asking.host !== publicUrl?.host;
};

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses requests that change something and come from pages of other sites. */
export const ownOriginOnly =
  (publicUrl: URL | null): RequestHandler =>
  (request, _response, next) => {
    if (SAFE.has(request.method) || !isForeign(request.headers, publicUrl)) next();
    else next(new Refused('foreign-origin'));
  };
