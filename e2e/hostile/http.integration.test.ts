import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { httpError } from '#shared/contract/refusals.ts';
import { HTTP_PERMISSIONS } from '#shared/permissions/http.ts';
import { sendRaw } from './raw-http.ts';
import { type Town, openTown } from './town.ts';
import { internalName } from './wire.ts';

let town: Town;
let meetingId: string;
let chair: string;
let secretary: string;
beforeAll(async () => {
  town = await openTown();
  meetingId = await town.convene();
  chair = await town.person('chair-city');
  secretary = await town.person('secretary-city');
});
afterAll(async () => town.close());

type Request = { method?: string; headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> };

/** Asks, and proves that nothing internal came back, in body or headers; an answer of the API is as agreed. */
const ask = async (path: string, request: Request = {}) => {
  const response = await fetch(`${town.server.url}${path}`, { redirect: 'manual', ...request });
  const text = await response.text();
  const headers = JSON.stringify([...response.headers]);
  expect([path, internalName(headers)]).toEqual([path, undefined]);
  if (!response.headers.get('content-type')?.includes('html')) {
    expect([path, internalName(text)]).toEqual([path, undefined]);
  }
  expect(text).not.toMatch(/node_modules|\n {4}at |<pre>/);
  if (response.status >= 400 && path.startsWith('/api/') && request.method !== 'HEAD') {
    expect([path, httpError.safeParse(JSON.parse(text)).success]).toEqual([path, true]);
  }
  return { status: response.status, text, headers: response.headers };
};
const json = { 'content-type': 'application/json' };

/** Bodies that no form sends. */
const BODIES: [what: string, headers: Record<string, string>, body: string | Uint8Array<ArrayBuffer>][] = [
  ['nothing', json, ''],
  ['no JSON', json, '{"username":'],
  ['a word', json, 'null'],
  ['a list', json, '[]'],
  ['a number', json, '1e999'],
  ['another type', { 'content-type': 'text/plain' }, 'username=x'],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'username=x&__proto__[polluted]=1'],
  ['XML', { 'content-type': 'text/xml' }, '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///x">]><x>&e;</x>'],
  ['parts', { 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\n\r\n--x--'],
  ['an unknown charset', { 'content-type': 'application/json; charset=klingon' }, '{}'],
  ['an unknown compression', { ...json, 'content-encoding': 'klingon' }, '{}'],
  ['garbled compression', { ...json, 'content-encoding': 'gzip' }, '{}'],
  ['bytes', json, new Uint8Array([0xff, 0xfe, 0, 1])],
  ['too much', json, JSON.stringify({ username: 'x'.repeat(300_000) })],
  ['deep nesting', json, `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['a prototype', json, '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'],
  ['halves of letters', json, '{"username":"\\ud800","password":"\\udfff"}'],
  [
    'thousands of fields',
    json,
    JSON.stringify(Object.fromEntries(Array.from({ length: 9000 }, (_, n) => [`f${n}`, n]))),
  ],
];

const ROUTES = Object.keys(HTTP_PERMISSIONS).map((route) => route.split(' ') as [method: string, path: string]);
/** Signing in and out would change who asks; pairing and signing in are limited by failures, and tried apart. */
const WRITING = ROUTES.filter(
  ([method, path]) => method === 'POST' && !['/api/session', '/api/pairing'].includes(path),
);

const filled = (path: string): string =>
  path.replace(':roomId', 'room-phuctan').replace(':id', meetingId).replace(/:\w+/g, 'x');

describe('a body that is none', () => {
  test.each(BODIES)('%s is refused by every route that reads one, and nothing told', async (_what, headers, body) => {
    for (const [method, path] of WRITING) {
      for (const cookie of ['', chair, secretary]) {
        const { status } = await ask(filled(path), { method, headers: { ...headers, cookie }, body });
        expect([path, status]).toEqual([path, expect.toSatisfy((code: number) => code < 500)]);
      }
    }
    const { status } = await ask('/api/session', { method: 'POST', headers, body });
    expect([400, 429]).toContain(status);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('a refusal does not give back all the names that were sent', async () => {
    const body = JSON.stringify(
      Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`${'f'.repeat(30)}${n}`, n])),
    );
    const { text } = await ask('/api/meetings', { method: 'POST', headers: { ...json, cookie: secretary }, body });
    expect(text.length).toBeLessThan(4000);
  });
});

describe('a path that is none', () => {
  const PATHS = [
    '/api',
    '/api/',
    '/api/nothing',
    '/api/meetings/',
    '/api/meetings/%00',
    '/api/meetings/%E0%A4%A',
    '/api/meetings/%ff',
    '/api/meetings/..%2f..%2fsecret',
    `/api/meetings/${'x'.repeat(8000)}`,
    '/api/meetings/__proto__',
    '/api/meetings/constructor/attendance',
    "/api/meetings/' OR 1=1 --",
    '/api/meetings?day=2026-02-31',
    '/api/meetings?day=2026-11-21&day=2026-11-22',
    '/api/meetings?day[__proto__]=x',
    '/api/meetings?__proto__[polluted]=1',
    '/api/units?day=%F0%9F%92%A9',
    '/api/people?role=god&unitId=city',
    '/api/operator/meetings/sample',
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/%00',
    '/%2e%2e/%2e%2e/data/giaoban.db',
    '/.git/config',
    '/%',
    '/%E0%A4%A',
    '//evil.example/%2f..',
    '/socket.io/',
    '/socket.io/?EIO=4',
    '/socket.io/?EIO=4&transport=polling&sid=x',
    '/socket.io/?EIO=4&transport=constructor',
    '/socket.io/?EIO=3&transport=polling',
    '/sfu',
    '/sfu/?EIO=4&transport=polling',
    '/healthz/../api/session',
  ];
  test.each(PATHS)('%s', async (path) => {
    for (const cookie of ['', chair]) {
      for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        const { status, text } = await ask(path, { method, headers: { cookie } });
        expect([method, path, status < 500 || (status === 503 && text.includes('npm'))]).toEqual([method, path, true]);
        expect(text).not.toContain('"devDependencies"');
      }
    }
  });

  test('a HEAD tells no more than a GET would', async () => {
    for (const [method, path] of ROUTES) {
      if (method !== 'GET') continue;
      for (const cookie of ['', chair]) {
        const head = await ask(filled(path), { method: 'HEAD', headers: { cookie } });
        const get = await ask(filled(path), { headers: { cookie } });
        expect([path, head.status, head.text]).toEqual([path, get.status, '']);
      }
    }
  });
});

describe('headers that are none', () => {
  test.each([
    ['a cookie of signs', { cookie: '=;;;==; giaoban_session; giaoban_session=; %%%=%%%' }],
    ['a cookie that cannot be decoded', { cookie: 'giaoban_session=%E0%A4%A; giaoban_locale=%ff' }],
    ['many cookies of the same name', { cookie: Array.from({ length: 200 }, () => 'giaoban_session=x').join('; ') }],
    ['a cookie that names a property', { cookie: '__proto__=x; constructor=y; giaoban_session=__proto__' }],
    ['a language that is none', { 'accept-language': `${'x-'.repeat(2000)};q=nonsense` }],
    [
      'a language that names a property',
      { cookie: 'giaoban_locale=__proto__', 'accept-language': '*;q=1e9,constructor' },
    ],
    ['a range that is none', { range: 'bytes=9999999-1,-,--' }],
    ['a condition that is none', { 'if-none-match': '"'.repeat(3000), 'if-modified-since': 'yesterday' }],
    ['an operator’s key that is none', { authorization: 'Bearer ' }],
    ['another scheme', { authorization: `Basic ${'A'.repeat(4000)}` }],
    ['many addresses', { 'x-forwarded-for': Array.from({ length: 500 }, () => '1.2.3.4').join(',') }],
    ['no address', { 'x-forwarded-for': "'; DROP TABLE sessions", forwarded: 'for=unknown;;;' }],
    ['an origin that is none', { origin: 'null://\u00ff' }],
  ])('%s', async (_what, headers) => {
    for (const path of [
      '/api/session',
      '/api/meetings',
      `/api/meetings/${meetingId}`,
      '/',
      '/api/operator/meetings/sample',
    ]) {
      const { status } = await ask(path, { headers });
      expect([path, status < 500 || (path === '/' && status === 503)]).toEqual([path, true]);
    }
  });

  test.each([
    ['no request', 'garbage\r\n\r\n', '400'],
    ['a header without an end', `GET /api/session HTTP/1.1\r\nHost: x\r\nA: ${'x'.repeat(20_000)}`, '431'],
    ['a flood of headers', `GET /api/session HTTP/1.1\r\nHost: x\r\n${'A: b\r\n'.repeat(5000)}\r\n`, '431'],
    ['two lengths', 'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx', '400'],
    [
      'a length and parts',
      'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      '400',
    ],
    ['a method that is none', 'KLINGON /api/session HTTP/1.1\r\nHost: x\r\n\r\n', '400'],
    ['a line break in a header', 'GET / HTTP/1.1\r\nHost: x\r\nX: a\u0000b\r\n\r\n', '400'],
    ['a trace', 'TRACE /api/session HTTP/1.1\r\nHost: x\r\nCookie: secret=1\r\nConnection: close\r\n\r\n', '404'],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n', ''],
    ['an upgrade to nothing', 'GET /x HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: klingon\r\n\r\n', ''],
  ])('%s ends the line, and tells nothing', async (_what, text, status) => {
    const heard = await sendRaw(town.server.url, text);
    expect(heard.slice(0, 12)).toBe(status === '' ? '' : `HTTP/1.1 ${status}`);
    expect(heard).not.toContain('secret=1');
    expect(internalName(heard)).toBeUndefined();
  });

  test('who sends drop by drop is cut off', { timeout: 60_000 }, async () => {
    const heard = await sendRaw(town.server.url, 'GET /api/session HTTP/1.1\r\nHost: x\r\nX: ');
    expect(heard.slice(0, 12)).toBe('HTTP/1.1 408');
    expect(internalName(heard)).toBeUndefined();
  });
});

test('the operator’s routes are closed to all who do not hold the key, whatever they show instead', async () => {
  const routes = ROUTES.filter(([, path]) => path.startsWith('/api/operator/'));
  expect(routes.length).toBeGreaterThan(0);
  for (const [method, path] of routes) {
    for (const authorization of ['', 'Bearer', 'Bearer undefined', 'Bearer null', `Bearer ${'A'.repeat(43)}`, chair]) {
      const { status } = await ask(filled(path), { method, headers: { authorization, cookie: chair, ...json } });
      expect([path, authorization, status]).toEqual([path, authorization, 403]);
    }
  }
});

test('after all that the server has nothing to complain of', async () => {
  expect(await town.complaints()).toEqual([]);
});
