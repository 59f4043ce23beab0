import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';
import { hashSecret } from './secrets.ts';

const INSTALLATION = 'installation-0001';

let server: SmallServer;
const sockets = new Set<Socket>();
beforeAll(async () => {
  server = await startSmallServer();
});
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await server.stop();
});

/** A live connection by the session of a cookie, and the codes with which it was ended. */
const connect = async (cookie = '', installationId?: string) => {
  const ended: unknown[] = [];
  const socket = io(server.url, {
    transports: ['websocket'],
    extraHeaders: { cookie: cookie.split(';')[0] ?? '' },
    auth: { locale: 'vi', installationId },
    forceNew: true,
    reconnection: false,
  });
  sockets.add(socket);
  socket.on('connection.ended', (refusal: unknown) => ended.push(refusal));
  const over = new Promise<void>((resolve) => socket.once('disconnect', () => resolve()));
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  return { socket, ended, over };
};
const toldToSignIn = [expect.objectContaining({ code: 'not-signed-in' })];

describe('a live connection of a person', () => {
  let browser: Visitor;
  let cookie: string | undefined;
  beforeEach(async () => {
    browser = server.visitor();
    ({ cookie } = await browser.signIn('chair-city'));
  });

  it('ends with signing out; those of the same person elsewhere go on', async () => {
    const elsewhere = await connect((await server.visitor().signIn('chair-city')).cookie);
    const here = await connect(cookie);
    await browser.ask('DELETE', '/api/session');
    await here.over;
    expect(here.ended).toEqual(toldToSignIn);
    expect(elsewhere.socket.connected).toBe(true);
  });

  it('ends when somebody else signs in in the same browser', async () => {
    const here = await connect(cookie);
    await browser.signIn('secretary-city');
    await here.over;
    expect(here.ended).toEqual(toldToSignIn);
  });
});

describe('a live connection of a room', () => {
  const pair = async (browser: Visitor, code: string) => {
    await server.repositories.devices.addCode(hashSecret(code), 'room-hangbac', Date.now() + 60_000);
    return browser.ask('POST', '/api/pairing', { code, installationId: INSTALLATION });
  };

  it('ends when its computer is paired anew, also where the cookie was lost: it does not keep itself out', async () => {
    const before = await connect((await pair(server.visitor(), 'ABCDEFGH')).cookie, INSTALLATION);
    const { cookie } = await pair(server.visitor(), 'ABCDEFGJ');
    await before.over;
    expect(before.ended).toEqual(toldToSignIn);
    expect((await connect(cookie, INSTALLATION)).socket.connected).toBe(true);
  });

  it('ends when the computer gives its pairing up', async () => {
    const browser = server.visitor();
    const here = await connect((await pair(browser, 'ABCDEFGK')).cookie, INSTALLATION);
    await browser.ask('DELETE', '/api/session');
    await here.over;
    expect(here.ended).toEqual(toldToSignIn);
  });
});
