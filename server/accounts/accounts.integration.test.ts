import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { accountList, generatedPassword } from '#shared/contract/account-administration.ts';
import type { Grant } from '#shared/contract/accounts.ts';
import { auditPage } from '#shared/contract/audit.ts';
import { FAILURES, NEW_PASSWORDS } from '../identity/rate-limits.ts';
import { PASSWORD, type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

const ACCOUNTS = '/api/administration/accounts';
const NEW_PASSWORD = 'con-meo-treo-cay-cau';

let server: SmallServer;
let city: Visitor;
let district: Visitor;
const sockets = new Set<Socket>();
beforeAll(async () => {
  server = await startSmallServer();
  city = await signedIn('administrator-city');
  district = await signedIn('administrator-hoankiem');
});
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await server.stop();
});

const signedIn = async (username: string, password = PASSWORD): Promise<Visitor> => {
  const visitor = server.visitor();
  expect((await visitor.signIn(username, password)).status).toBe(200);
  return visitor;
};
const refusal = (code: string) => ({ error: expect.objectContaining({ code }) as unknown });
const rowOf = async (username: string) => {
  const { accounts } = accountList.parse((await city.ask('GET', ACCOUNTS)).body);
  return accounts.find((account) => account.username === username);
};
const create = async (
  by: Visitor,
  username: string,
  ...grants: Grant[]
): Promise<z.infer<typeof generatedPassword>> => {
  const answer = await by.ask('POST', ACCOUNTS, { username, displayName: `Người ${username}`, grants });
  expect(answer.status).toBe(200);
  return generatedPassword.parse(answer.body);
};
const inPhucTan: Grant = { role: 'secretary', unitId: 'phuctan' };

/** A live connection by the session of a cookie; `ended` has the codes with which it was ended. */
const connect = async (cookie = '') => {
  const ended: unknown[] = [];
  const socket = io(server.url, {
    transports: ['websocket'],
    extraHeaders: { cookie: cookie.split(';')[0] ?? '' },
    auth: { locale: 'vi' },
    forceNew: true,
    reconnection: false,
  });
  sockets.add(socket);
  socket.on('connection.ended', (told: unknown) => ended.push(told));
  const over = new Promise<void>((resolve) => socket.once('disconnect', () => resolve()));
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  return { socket, ended, over };
};

describe('an account', () => {
  it('is made with a password that is told once and signs in; the audit tells of it without the password', async () => {
    const { accountId, password } = await create(district, 'phuctan.thuky', inPhucTan);
    const person = await signedIn('phuctan.thuky', password);
    expect((await person.ask('GET', '/api/session')).body).toMatchObject({
      principal: { accountId, grants: [inPhucTan] },
    });
    expect(await rowOf('phuctan.thuky')).toMatchObject({
      displayName: 'Người phuctan.thuky',
      lockedAt: null,
      lastSignInAt: expect.any(Number) as unknown,
    });
    const { entries } = auditPage.parse(
      (await district.ask('GET', '/api/administration/audit?subject=nguoi%20phuctan')).body,
    );
    expect(entries).toMatchObject([
      {
        action: 'account.created',
        actor: 'administrator-hoankiem',
        subjectId: accountId,
        after: { username: 'phuctan.thuky', grants: [{ role: 'secretary', unit: 'Phường Phúc Tân' }] },
      },
    ]);
    expect(JSON.stringify(entries)).not.toContain(password);
    const stored = await server.repositories.accounts.credentials('phuctan.thuky');
    expect(JSON.stringify(entries)).not.toContain(stored?.passwordHash);
  });

  it('has a name that nobody else has, and at least one role', async () => {
    const grants = [inPhucTan];
    expect(await city.ask('POST', ACCOUNTS, { username: 'chair-city', displayName: 'x', grants })).toMatchObject({
      status: 409,
      body: { error: { code: 'username-taken', fields: ['username'] } },
    });
    expect(await city.ask('POST', ACCOUNTS, { username: 'khong.vai.tro', displayName: 'x', grants: [] })).toMatchObject(
      { status: 400, body: { error: { fields: ['grants'] } } },
    );
  });

  it('changes name and roles; who loses a role is put out of live meetings', async () => {
    const { accountId, password } = await create(city, 'doi.vai', inPhucTan);
    const person = server.visitor();
    const { cookie } = await person.signIn('doi.vai', password);
    const live = await connect(cookie);
    const change = { displayName: 'Tên mới', grants: [{ role: 'observer', unitId: 'hangbac' }] };
    expect((await district.ask('PUT', `${ACCOUNTS}/${accountId}`, change)).status).toBe(200);
    await live.over;
    expect(live.ended).toEqual([expect.objectContaining({ code: 'rights-changed' })]);
    expect(await server.repositories.accounts.byId(accountId)).toEqual({ id: accountId, ...change });
  });
});

describe('a district’s administrator', () => {
  it('sees and has in care what lies under the district', async () => {
    await create(city, 'hai.noi', inPhucTan, { role: 'observer', unitId: 'doican' });
    const { accounts } = accountList.parse((await district.ask('GET', ACCOUNTS)).body);
    const seen = new Map(accounts.map(({ username, manageable }) => [username, manageable]));
    expect(seen.get('chair-hoankiem')).toBe(true);
    expect(seen.get('hai.noi')).toBe(false);
    expect(seen.has('chair-badinh')).toBe(false);
    expect(seen.has('administrator-city')).toBe(false);
  });

  it('gives no role outside, not even to accounts in care', async () => {
    const { accountId } = await create(district, 'trong.quan', inPhucTan);
    for (const unitId of ['city', 'badinh', 'doican', 'nowhere']) {
      const grants = [inPhucTan, { role: 'administrator', unitId }];
      const displayName = 'x';
      expect(await district.ask('PUT', `${ACCOUNTS}/${accountId}`, { displayName, grants })).toMatchObject({
        status: 403,
        body: { error: { code: 'not-permitted', fields: ['grants.1'] } },
      });
      expect(await district.ask('POST', ACCOUNTS, { username: 'ngoai.quan', displayName, grants })).toMatchObject({
        status: 403,
      });
    }
    expect((await server.repositories.accounts.byId(accountId))?.grants).toEqual([inPhucTan]);
  });

  it('cannot touch an account with a role outside', async () => {
    const { accountId } = await create(city, 'ca.hai', inPhucTan, { role: 'observer', unitId: 'city' });
    const calls: [string, string, unknown?][] = [
      ['PUT', '', { displayName: 'x', grants: [inPhucTan] }],
      ['POST', '/password'],
      ['POST', '/lock'],
      ['DELETE', '/lock'],
      ['DELETE', '/sign-in-pause'],
    ];
    for (const [method, path, body] of calls) {
      expect(await district.ask(method, `${ACCOUNTS}/${accountId}${path}`, body)).toMatchObject({
        status: 403,
        body: refusal('not-permitted'),
      });
    }
  });
});

describe('nobody', () => {
  it('locks, resets or demotes the own account', async () => {
    const own = `${ACCOUNTS}/administrator-city`;
    for (const path of ['/lock', '/password']) {
      expect(await city.ask('POST', own + path)).toMatchObject({ status: 409, body: refusal('own-account') });
    }
    expect(await city.ask('PUT', own, { displayName: 'x', grants: [] })).toMatchObject({
      body: refusal('own-account'),
    });
    const grants = [{ role: 'administrator', unitId: 'city' }];
    expect((await city.ask('PUT', own, { displayName: 'Quản trị', grants })).status).toBe(200);
  });

  it('locks the last administrator of the city, also where two lock each other at the same time', async () => {
    const { accountId, password } = await create(city, 'quantri.hai', { role: 'administrator', unitId: 'city' });
    const second = await signedIn('quantri.hai', password);
    const answers = await Promise.all([
      city.ask('POST', `${ACCOUNTS}/${accountId}/lock`),
      second.ask('POST', `${ACCOUNTS}/administrator-city/lock`),
    ]);
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    const still = answers[0]?.status === 200 ? city : second;
    const locked = answers[0]?.status === 200 ? accountId : 'administrator-city';
    expect((await still.ask('DELETE', `${ACCOUNTS}/${locked}/lock`)).status).toBe(200);
    city = await signedIn('administrator-city');
    expect((await city.ask('POST', `${ACCOUNTS}/${accountId}/lock`)).status).toBe(200);
  });
});

describe('locking', () => {
  it('ends sessions and live connections at once, and keeps the person out until it is lifted', async () => {
    const { accountId, password } = await create(district, 'bi.khoa', inPhucTan);
    const person = server.visitor();
    const live = await connect((await person.signIn('bi.khoa', password)).cookie);
    expect((await district.ask('POST', `${ACCOUNTS}/${accountId}/lock`)).status).toBe(200);
    await live.over;
    expect(live.ended).toEqual([expect.objectContaining({ code: 'account-locked' })]);
    expect((await person.ask('GET', '/api/session')).body).toEqual({ principal: null });
    expect(await person.signIn('bi.khoa', password)).toMatchObject({ status: 403, body: refusal('account-locked') });
    // Only who knows the password is told that the account is locked.
    expect(await person.signIn('bi.khoa', 'wrong')).toMatchObject({ status: 401, body: refusal('wrong-credentials') });
    expect(await rowOf('bi.khoa')).toMatchObject({ lockedAt: expect.any(Number) as unknown });
    expect((await district.ask('DELETE', `${ACCOUNTS}/${accountId}/lock`)).status).toBe(200);
    expect((await person.signIn('bi.khoa', password)).status).toBe(200);
  });

  it('of a name after ten wrong passwords is seen and lifted', async () => {
    const { accountId, password } = await create(district, 'quen.matkhau', inPhucTan);
    const person = server.visitor();
    for (let guess = 0; guess < FAILURES.perName; guess += 1) await person.signIn('quen.matkhau', `guess-${guess}`);
    expect((await person.signIn('quen.matkhau', password)).status).toBe(429);
    expect(await rowOf('quen.matkhau')).toMatchObject({ pausedUntil: expect.any(Number) as unknown });
    expect((await district.ask('DELETE', `${ACCOUNTS}/${accountId}/sign-in-pause`)).status).toBe(200);
    expect(await rowOf('quen.matkhau')).toMatchObject({ pausedUntil: null });
    expect((await person.signIn('quen.matkhau', password)).status).toBe(200);
  });
});

describe('a password', () => {
  it('is reset by an administrator: the old one and its sessions end', async () => {
    const { accountId, password } = await create(district, 'dat.lai', inPhucTan);
    const person = server.visitor();
    const live = await connect((await person.signIn('dat.lai', password)).cookie);
    const answer = await district.ask('POST', `${ACCOUNTS}/${accountId}/password`);
    const { password: fresh } = generatedPassword.parse(answer.body);
    await live.over;
    expect(live.ended).toEqual([expect.objectContaining({ code: 'password-changed' })]);
    expect((await person.ask('GET', '/api/session')).body).toEqual({ principal: null });
    expect((await person.signIn('dat.lai', password)).status).toBe(401);
    expect((await person.signIn('dat.lai', fresh)).status).toBe(200);
  });

  it('is not generated without end: an administrator who has had too many waits, the others do not', async () => {
    const { accountId } = await create(district, 'nhieu.lan', inPhucTan);
    const hasty = await create(city, 'quantri.voi', { role: 'administrator', unitId: 'hoankiem' });
    const administrator = await signedIn('quantri.voi', hasty.password);
    const reset = async (by: Visitor) => by.ask('POST', `${ACCOUNTS}/${accountId}/password`);
    const answers = await Promise.all(Array.from({ length: NEW_PASSWORDS }, async () => reset(administrator)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await reset(administrator)).toMatchObject({ status: 429, body: refusal('too-many-requests') });
    const another = { username: 'them.nua', displayName: 'x', grants: [inPhucTan] };
    expect((await administrator.ask('POST', ACCOUNTS, another)).status).toBe(429);
    expect(await rowOf('them.nua')).toBeUndefined();
    expect((await reset(district)).status).toBe(200);
  });

  it('is changed by its owner: the session here goes on, the others end', async () => {
    const { password } = await create(district, 'tu.doi', inPhucTan);
    const here = await signedIn('tu.doi', password);
    const elsewhere = server.visitor();
    const live = await connect((await elsewhere.signIn('tu.doi', password)).cookie);
    const change = async (oldPassword: string, newPassword: string) =>
      here.ask('PUT', '/api/account/password', { oldPassword, newPassword });
    expect(await change('wrong', NEW_PASSWORD)).toMatchObject({
      status: 400,
      body: { error: { code: 'wrong-password', fields: ['oldPassword'] } },
    });
    expect(await change(password, 'ngan')).toMatchObject({ body: { error: { fields: ['newPassword'] } } });
    for (const weak of [password, 'xin-chao-tu.doi', 'aaaaaaaaaaaaaaaa']) {
      expect(await change(password, weak)).toMatchObject({ status: 400, body: refusal('weak-password') });
    }
    expect((await change(password, NEW_PASSWORD)).status).toBe(200);
    await live.over;
    expect(live.ended).toEqual([expect.objectContaining({ code: 'password-changed' })]);
    expect((await elsewhere.ask('GET', '/api/session')).body).toEqual({ principal: null });
    expect((await here.ask('GET', '/api/session')).body).not.toEqual({ principal: null });
    await signedIn('tu.doi', NEW_PASSWORD);
  });

  it('is not guessed at an unlocked screen', async () => {
    const { password } = await create(district, 'man.hinh', inPhucTan);
    const here = await signedIn('man.hinh', password);
    const guess = async (oldPassword: string) =>
      here.ask('PUT', '/api/account/password', { oldPassword, newPassword: NEW_PASSWORD });
    for (let tries = 0; tries < 10; tries += 1) expect((await guess(`guess-${tries}`)).status).toBe(400);
    expect(await guess(password)).toMatchObject({ status: 429, body: refusal('too-many-requests') });
  });
});
