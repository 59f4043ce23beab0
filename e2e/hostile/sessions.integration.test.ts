import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashSecret } from '../../server/identity/secrets.ts';
import { roomIdOf } from '../../server/testing/small-city.ts';
import { type Town, openTown } from './town.ts';

let town: Town;
let meetingId: string;
beforeAll(async () => {
  town = await openTown();
  meetingId = await town.convene();
});
afterAll(async () => town.close());

const ask = async (cookie: string, method: string, path: string, body?: unknown) =>
  town.server.visitor().ask(method, path, body, { cookie });
const whoIs = async (cookie: string): Promise<unknown> => (await ask(cookie, 'GET', '/api/session')).body;
const nobody = { principal: null };
const tokenOf = (cookie: string): string => cookie.split('=')[1] ?? '';
const code = (value: string) => ({ error: expect.objectContaining({ code: value }) as unknown });

describe('a session that somebody else has chosen', () => {
  const planted = `giaoban_session=${'A'.repeat(43)}`;

  test('does not become the session of who signs in with it, or of a computer that is paired with it', async () => {
    const signedIn = await ask(planted, 'POST', '/api/session', { username: 'chair-city', password: 'mot-hai-ba-bon' });
    expect(signedIn.status).toBe(200);
    expect(signedIn.cookie).not.toContain(tokenOf(planted));
    await town.server.repositories.devices.addCode(hashSecret('PLANTED2'), roomIdOf('hangbac'), Date.now() + 60_000);
    const pairing = { code: 'PLANTED2', installationId: 'installation-planted' };
    expect((await ask(planted, 'POST', '/api/pairing', pairing)).status).toBe(200);
    expect(await whoIs(planted)).toEqual(nobody);
    await expect(town.connect(planted)).rejects.toMatchObject({ data: { code: 'not-signed-in' } });
  });

  test('the one before is worthless after signing in, so that who knew it has nothing', async () => {
    const before = await town.person('observer-city');
    const answer = await ask(before, 'POST', '/api/session', { username: 'chair-city', password: 'mot-hai-ba-bon' });
    expect(answer.body).toMatchObject({ principal: { accountId: 'chair-city' } });
    expect(await whoIs(before)).toEqual(nobody);
  });
});

test('a session whose time is over is nobody’s, on every door', async () => {
  const cookie = await town.person('chair-city');
  await town.server.repositories.sessions.prolong(hashSecret(tokenOf(cookie)), Date.now() - 1);
  expect(await whoIs(cookie)).toEqual(nobody);
  expect(await ask(cookie, 'GET', `/api/meetings/${meetingId}`)).toMatchObject({
    status: 401,
    body: code('not-signed-in'),
  });
  await expect(town.connect(cookie)).rejects.toMatchObject({ data: { code: 'not-signed-in' } });
});

describe('a session of another kind', () => {
  test('a room’s cookie opens none of the doors of people', async () => {
    const cookie = await town.device('hangbac');
    for (const [method, path] of [
      ['GET', '/api/units?day=2026-11-21'],
      ['GET', '/api/people?role=chair&unitId=city'],
      ['GET', `/api/meetings/${meetingId}/attendance`],
      ['GET', `/api/meetings/${meetingId}/notes`],
      ['POST', '/api/rooms/room-hangbac/pairing-codes'],
      ['DELETE', '/api/rooms/room-hangbac/devices'],
    ] as const) {
      expect([path, (await ask(cookie, method, path)).body]).toEqual([path, code('not-permitted')]);
    }
  });

  test('a person’s cookie makes nobody a room, whatever installation is named with it', async () => {
    const client = await town.connect(await town.person('secretary-hoankiem'));
    const answer = await client.say('meeting.join', { meetingId, rtpCapabilities: {}, roomId: roomIdOf('hangbac') });
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-input', fields: ['roomId'] } });
    expect(await client.say('meeting.join', { meetingId, rtpCapabilities: {} })).toMatchObject({
      ok: false,
      error: { code: 'not-permitted' },
    });
  });

  test('what the database keeps of a session, a device or an account is no session', async () => {
    const cookie = await town.device('hangbac');
    const { principal } = (await whoIs(cookie)) as { principal: { deviceId: string; roomId: string } };
    const tokens = [
      hashSecret(tokenOf(cookie)),
      principal.deviceId,
      principal.roomId,
      'chair-city',
      'account:chair-city',
    ];
    for (const token of tokens) expect(await whoIs(`giaoban_session=${token}`)).toEqual(nobody);
  });

  test('a session does not pass for the operator’s key, nor the key for a session', async () => {
    const chair = await town.person('administrator-city');
    const as = { authorization: `Bearer ${tokenOf(chair)}`, cookie: chair };
    const body = { meetingId, parties: ['account:chair-city'] };
    expect(await town.server.visitor().ask('POST', '/api/operator/sessions', body, as)).toMatchObject({
      status: 403,
      body: code('not-permitted'),
    });
    expect(await whoIs('giaoban_session=operator')).toEqual(nobody);
  });
});
