import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashSecret } from './secrets.ts';
import { FAILURES } from './rate-limits.ts';
import { type SmallServer, startSmallServer } from '../testing/running-server.ts';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
});
afterAll(async () => server.stop());

const refusal = (code: string) => ({ error: expect.objectContaining({ code }) as unknown });

describe('signing in', () => {
  it('gives a cookie that scripts cannot read, and tells who one is', async () => {
    const browser = server.visitor();
    expect((await browser.ask('GET', '/api/session')).body).toEqual({ principal: null });
    const answer = await browser.signIn('Chair-City');
    expect(answer).toMatchObject({ status: 200, body: { principal: { kind: 'account', accountId: 'chair-city' } } });
    expect(answer.cookie).toMatch(/^giaoban_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await browser.ask('GET', '/api/session')).body).toEqual(answer.body);
  });

  it('changes the token, and ends the session before', async () => {
    const browser = server.visitor();
    const first = await browser.signIn('chair-city');
    const second = await browser.signIn('secretary-city');
    expect(second.cookie).not.toBe(first.cookie);
    const old = await server.visitor().ask('GET', '/api/session', undefined, { cookie: first.cookie ?? '' });
    expect(old.body).toEqual({ principal: null });
  });

  it('ends with signing out, for the server too', async () => {
    const browser = server.visitor();
    const { cookie = '' } = await browser.signIn('chair-city');
    const out = await browser.ask('DELETE', '/api/session');
    expect(out).toMatchObject({ status: 200, body: { principal: null } });
    expect(out.cookie).toMatch(/^giaoban_session=; Max-Age=0/);
    const stolen = await server.visitor().ask('GET', '/api/session', undefined, { cookie });
    expect(stolen.body).toEqual({ principal: null });
  });

  it('says the same of a wrong password and of a name that nobody has', async () => {
    const wrong = await server.visitor().signIn('observer-city', 'wrong');
    const unknown = await server.visitor().signIn('nobody-at-all', 'wrong');
    expect(wrong).toMatchObject({ status: 401, body: refusal('wrong-credentials') });
    expect(unknown.body).toEqual(wrong.body);
  });

  it('speaks the reader’s language', async () => {
    const messageIn = async (headers: Record<string, string>) =>
      JSON.stringify((await server.visitor().ask('GET', '/api/meetings?day=2026-11-21', undefined, headers)).body);
    expect(await messageIn({})).toContain('Vui lòng đăng nhập');
    expect(await messageIn({ 'accept-language': 'en-GB,en;q=0.9' })).toContain('Sign in again');
    expect(await messageIn({ 'accept-language': 'en', cookie: 'giaoban_locale=vi' })).toContain('Vui lòng đăng nhập');
  });

  it('stops guessing at a name, and leaves the others in peace', async () => {
    const guesser = server.visitor();
    for (let guess = 0; guess < FAILURES.perName; guess += 1) {
      expect((await guesser.signIn('secretary-badinh', `guess-${guess}`)).status).toBe(401);
    }
    const stopped = await guesser.signIn('secretary-badinh', 'guess');
    expect(stopped).toMatchObject({ status: 429, body: refusal('too-many-requests') });
    expect(stopped.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await server.visitor().signIn('secretary-hoankiem')).status).toBe(200);
  });
});

describe('what is sent in', () => {
  it('is refused from pages of other sites, when it would change something', async () => {
    const foreign = { origin: 'https://evil.example' };
    const body = { username: 'chair-city', password: 'x' };
    expect(await server.visitor().ask('POST', '/api/session', body, foreign)).toMatchObject({
      status: 403,
      body: refusal('foreign-origin'),
    });
    expect((await server.visitor().ask('GET', '/api/boot', undefined, foreign)).status).toBe(200);
    expect((await server.visitor().ask('DELETE', '/api/session', undefined, { origin: server.url })).status).toBe(200);
  });

  it('is refused from pages of other sites on sockets too', async () => {
    const handshake = '/socket.io/?EIO=4&transport=polling';
    const statusFrom = async (origin: string) =>
      (await server.visitor().ask('GET', handshake, undefined, { origin })).status;
    expect(await statusFrom('https://evil.example')).toBe(403);
    expect(await statusFrom(server.url)).toBe(200);
  });

  it('names the fields at fault', async () => {
    const answer = await server
      .visitor()
      .ask('POST', '/api/session', { username: 'no spaces', password: 'x', role: 'chair' });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'bad-input' } } });
    expect(JSON.stringify(answer.body)).toContain('"fields":["username","role"]');
  });

  it('may be broken or far too large without harm', async () => {
    const broken = await fetch(new URL('/api/session', server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"username":',
    });
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject(refusal('bad-input'));
    const garbled = await fetch(new URL('/api/session', server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'br' },
      body: '{}',
    });
    expect(garbled.status).toBe(400);
    expect(await garbled.json()).toMatchObject(refusal('bad-input'));
    const large = await server.visitor().ask('POST', '/api/session', { username: 'x'.repeat(300_000), password: 'x' });
    expect(large.body).toMatchObject(refusal('too-large'));
    const path = await server.visitor().ask('GET', '/api/meetings/%E0%A4%A');
    expect(path).toMatchObject({ status: 400, body: refusal('bad-input') });
  });
});

describe('pairing', () => {
  const pair = async (code: string) =>
    server.visitor().ask('POST', '/api/pairing', { code, installationId: 'installation-0001' });

  it('makes a computer the room, once for a code', async () => {
    const secretary = server.visitor();
    await secretary.signIn('secretary-hoankiem');
    const issued = await secretary.ask('POST', '/api/rooms/room-phuctan/pairing-codes');
    expect(issued.status).toBe(200);
    const { code } = issued.body as { code: string };
    const asTyped = `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`;
    expect((await pair(asTyped)).body).toMatchObject({ principal: { kind: 'room', roomId: 'room-phuctan' } });
    expect(await pair(code)).toMatchObject({ status: 403, body: refusal('bad-pairing-code') });
  });

  it('ends when the room is unpaired', async () => {
    const computer = server.visitor();
    await server.repositories.devices.addCode(hashSecret('ABCDEFGH'), 'room-hangbac', Date.now() + 60_000);
    await computer.ask('POST', '/api/pairing', { code: 'ABCDEFGH', installationId: 'installation-0002' });
    const secretary = server.visitor();
    await secretary.signIn('secretary-hoankiem');
    expect((await secretary.ask('DELETE', '/api/rooms/room-hangbac/devices')).status).toBe(200);
    expect((await computer.ask('GET', '/api/session')).body).toEqual({ principal: null });
  });

  it('is in the hands of those who are in charge of the unit', async () => {
    const neighbour = server.visitor();
    await neighbour.signIn('secretary-hoankiem');
    expect(await neighbour.ask('POST', '/api/rooms/room-doican/pairing-codes')).toMatchObject({
      status: 403,
      body: refusal('not-permitted'),
    });
    expect((await neighbour.ask('POST', '/api/rooms/nowhere/pairing-codes')).status).toBe(404);
  });

  it('stops guessing', async () => {
    for (let guess = 0; guess < FAILURES.pairing; guess += 1) await pair('22222222');
    expect(await pair('22222222')).toMatchObject({ status: 429, body: refusal('too-many-requests') });
  });
});
