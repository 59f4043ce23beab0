import express, { type Express } from 'express';
import { IMPORT_LIMITS } from '#shared/contract/administration-import.ts';
import { pairingLimit, readApiLimit, type SignInLimits } from '../identity/rate-limits.ts';
import { REGISTER_IMPORT_LIMITS } from '#shared/contract/register-import.ts';
import { PROBE } from '#shared/contract/readiness.ts';
import { Refused } from '../refused.ts';
import type { HttpDeps } from './context.ts';
import { createEndpoints, type Endpoints } from './endpoint.ts';
import { answerFailures } from './failures.ts';
import { ownOriginOnly } from './origin.ts';
import { logRequests } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';

type AppDeps = HttpDeps & {
  signIns: SignInLimits;
  publicUrl: URL | null;
  /** A certificate that browsers trust: they may be told never to come back without TLS. */
  strictTransport: boolean;
  /** The pages, which answer whatever is not an API. */
  pages: express.RequestHandler;
};

const BODY_LIMIT = '256kb';

/** The express application. `routes` registers what the aggregates offer. */
export const createApp = (deps: AppDeps, routes: (endpoints: Endpoints) => void): Express => {
  const endpoints = createEndpoints(deps);
  routes(endpoints);
  const app = express();
  app.disable('x-powered-by');
  // What fails on the way to `answerFailures` is told by express itself, and elsewhere than here it tells all it knows.
  app.set('env', 'production');
  // A reverse proxy on this machine tells the address of who asks; another's word is not taken.
  if (deps.publicUrl !== null) app.set('trust proxy', 'loopback');
  app.use(securityHeaders(deps.strictTransport));
  app.use(logRequests(deps.logger));
  app.use(ownOriginOnly(deps.publicUrl));
  app.use('/api/administration/unit-import', express.raw({ limit: IMPORT_LIMITS.bytes }));
  app.use('/api/register/import', express.raw({ limit: REGISTER_IMPORT_LIMITS.bytes }));
  app.use('/api/connection-checks/upload', express.raw({ limit: PROBE.large }));
  app.use('/api', express.json({ limit: BODY_LIMIT }));
  app.post('/api/session', ...deps.signIns.handlers);
  app.post('/api/pairing', pairingLimit());
  app.use('/api/v1', readApiLimit());
  app.use(endpoints.router);
  app.use('/api', (_request, _response, next) => next(new Refused('not-found')));
  app.use(deps.pages);
  app.use(answerFailures(deps.logger));
  return app;
};
