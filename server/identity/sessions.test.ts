import { beforeEach, describe, expect, it } from 'vitest';
import { smallCity } from '../testing/small-city.ts';
import { SESSION_COOKIE } from './cookie.ts';
import { createPairing, PAIRING_CODE_MS } from './pairing.ts';
import { createSessionDesk, type SessionDesk, SLIDING_MS } from './sessions.ts';

const chair = { kind: 'account', accountId: 'chair-city' } as const;
const headerOf = (token: string) => `other=1; ${SESSION_COOKIE}=${token}`;

let now: number;
let city: Awaited<ReturnType<typeof smallCity>>;
let desk: SessionDesk;
beforeEach(async () => {
  now = 1_000_000;
  city = await smallCity();
  desk = createSessionDesk({ ...city, clock: () => now });
});

describe('a session', () => {
  it('tells who is behind a cookie, and nobody behind none or a made-up one', async () => {
    const { token } = await desk.start(chair, undefined);
    expect((await desk.identify(headerOf(token)))?.principal).toEqual({
      kind: 'account',
      accountId: 'chair-city',
      displayName: 'chair-city',
      grants: [{ role: 'chair', unitId: 'city' }],
    });
    expect(await desk.identify(undefined)).toBeUndefined();
    expect(await desk.identify(headerOf(`${token}x`))).toBeUndefined();
  });

  it('lasts as long as it is used', async () => {
    const { token } = await desk.start(chair, undefined);
    now += SLIDING_MS.account * 0.05;
    expect((await desk.identify(headerOf(token)))?.prolonged).toBeNull();
    for (let use = 0; use < 5; use += 1) {
      now += SLIDING_MS.account * 0.9;
      expect((await desk.identify(headerOf(token)))?.prolonged).toEqual({ token, lifeMs: SLIDING_MS.account });
    }
    now += SLIDING_MS.account;
    expect(await desk.identify(headerOf(token))).toBeUndefined();
  });

  it('gets a new token at every sign-in, and the one before is worthless', async () => {
    const first = await desk.start(chair, undefined);
    const second = await desk.start(chair, headerOf(first.token));
    expect(second.token).not.toBe(first.token);
    expect(await desk.identify(headerOf(first.token))).toBeUndefined();
  });

  it('is not in the database under its token', async () => {
    const { token } = await desk.start(chair, undefined);
    expect(await city.sessions.find(token, now)).toBeUndefined();
  });

  it('for the operator’s tools ends after six hours, used or not', async () => {
    const [token = ''] = await desk.startForOperator([chair]);
    now += 6 * 3_600_000 - 1;
    expect((await desk.identify(headerOf(token)))?.prolonged).toBeNull();
    now += 1;
    expect(await desk.identify(headerOf(token))).toBeUndefined();
  });
});

describe('a room’s computer', () => {
  it('becomes the room by its code, until it is revoked', async () => {
    const pairing = createPairing(city.devices, () => now);
    const { code, expiresAt } = await pairing.issue('room-phuctan');
    expect(code).toMatch(/^[A-HJKMNP-Z2-9]{8}$/);
    expect(expiresAt).toBe(now + PAIRING_CODE_MS);
    const device = await pairing.pair(code, 'installation-0001');
    const { token } = await desk.start({ kind: 'device', deviceId: device?.id ?? '' }, undefined);
    expect((await desk.identify(headerOf(token)))?.principal).toMatchObject({
      kind: 'room',
      roomId: 'room-phuctan',
      unitId: 'phuctan',
      displayName: 'Phường Phúc Tân',
    });
    await city.devices.revoke(device?.id ?? '', now);
    expect(await desk.identify(headerOf(token))).toBeUndefined();
  });
});
