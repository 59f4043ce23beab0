import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** Logs each call of the API when it is answered: method, path, status and time; no query, no headers, no bodies. */
export const logRequests =
  (logger: Logger): RequestHandler =>
  (request, response, next) => {
    if (!request.path.startsWith('/api/')) {
      next();
      return;
    }
    const begun = performance.now();
    const { method, path, ip } = request;
    response.on('finish', () => {
      const status = response.statusCode;
      const line = { method, path, ip, status, ms: Math.round(performance.now() - begun) };
      if (status >= 500) logger.error(line, 'request');
      else logger.info(line, 'request');
    });
    next();
  };
