import { afterEach, describe, expect, it, vi } from 'vitest';
import { session } from '#shared/contract/accounts.ts';
import { RefusalError } from '../live/errors.ts';
import { fakeServer, Refusing } from '../testing/server.ts';
import { ConnectionError, isFinal, isSignedOut, isWorthRetrying } from './errors.ts';
import { request } from './request.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const ask = () => request(session, '/api/session');
const refusing = (
  status: number,
  code: 'not-found' | 'not-signed-in' | 'media-unavailable',
  category: 'missing' | 'permission' | 'unavailable',
) => new Refusing(status, { code, category, message: 'Câu của máy chủ.' });

describe('a request', () => {
  it('answers what the contract allows', async () => {
    fakeServer({});
    await expect(ask()).resolves.toEqual({ principal: null });
  });

  it('throws the refusal of the server, with its sentence', async () => {
    fakeServer({ 'GET /api/session': refusing(404, 'not-found', 'missing') });
    const error = await ask().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RefusalError);
    expect(error).toHaveProperty('refusal.message', 'Câu của máy chủ.');
    expect(isFinal(error)).toBe(true);
    expect(isWorthRetrying(error)).toBe(false);
  });

  it('knows a session that has run out', async () => {
    fakeServer({ 'GET /api/session': refusing(401, 'not-signed-in', 'permission') });
    expect(isSignedOut(await ask().catch((thrown: unknown) => thrown))).toBe(true);
  });

  it('is worth repeating while a part of the server is missing', async () => {
    fakeServer({ 'GET /api/session': refusing(503, 'media-unavailable', 'unavailable') });
    expect(isWorthRetrying(await ask().catch((thrown: unknown) => thrown))).toBe(true);
  });

  it.each([
    ['a broken line', () => Promise.reject(new TypeError('failed')), 'unreachable'],
    ['a page of a proxy', () => Promise.resolve(new Response('<html>', { status: 502 })), 'unreachable'],
    ['an answer that is no JSON', () => Promise.resolve(new Response('<html>')), 'notUnderstood'],
    ['an answer beside the contract', () => Promise.resolve(Response.json({ principal: 7 })), 'notUnderstood'],
    [
      'an error beside the contract',
      () => Promise.resolve(Response.json({ oops: 1 }, { status: 400 })),
      'notUnderstood',
    ],
  ])('tells %s apart', async (_, answer, fault) => {
    vi.stubGlobal('fetch', answer);
    const error = await ask().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toHaveProperty('fault', fault);
  });

  it('that is called off stays called off', async () => {
    vi.stubGlobal('fetch', (_: string, init: RequestInit) => Promise.reject(init.signal?.reason as Error));
    const reason = new Error('called off');
    await expect(request(session, '/api/session', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
