import { vi } from 'vitest';
import type { Refusal } from '#shared/contract/refusals.ts';

/** Answers by `METHOD path`, the query left out; a function sees the request's body. */
export type Routes = Record<string, unknown>;

export type FakeServer = {
  routes: Routes;
  /** What was asked, in order. */
  asked: { route: string; url: string; body: unknown }[];
};

/** An answer that is no success. */
export class Refusing {
  readonly status: number;
  readonly refusal: Refusal;

  constructor(status: number, refusal: Refusal) {
    this.status = status;
    this.refusal = refusal;
  }
}

/** Stands in for the server behind `fetch`. A route that is not there is a broken line. */
export function fakeServer(routes: Routes): FakeServer {
  const server: FakeServer = { routes: { 'GET /api/session': { principal: null }, ...routes }, asked: [] };
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    const route = `${init.method ?? 'GET'} ${url.split('?')[0]}`;
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    server.asked.push({ route, url, body });
    if (!(route in server.routes)) throw new TypeError(`no route ${route}`);
    const answer = server.routes[route];
    if (answer instanceof Refusing) return Response.json({ error: answer.refusal }, { status: answer.status });
    return Response.json(answer);
  });
  return server;
}
