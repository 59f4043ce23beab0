import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { IMPORT_LIMITS, type ImportPlan, importPlan } from '#shared/contract/administration-import.ts';
import { httpError } from '#shared/contract/refusals.ts';
import { COLUMNS, HEADS } from '#shared/org/import/columns.ts';
import { dayOf } from '../../calendar.ts';
import { type SmallServer, startSmallServer } from '../../testing/running-server.ts';
import { zipBomb } from '../../sheets/testing/zip-bomb.ts';

const IMPORT = '/api/administration/unit-import';
const TOMORROW = dayOf(Date.now() + 86_400_000);
const HEAD = COLUMNS.map((column) => HEADS.vi[column]);

let server: SmallServer;
const cookies = new Map<string, string>();
beforeAll(async () => {
  server = await startSmallServer();
  for (const name of ['administrator-city', 'administrator-hoankiem', 'secretary-city']) {
    const { cookie } = await server.visitor().signIn(name);
    cookies.set(name, cookie?.split(';')[0] ?? '');
  }
});
afterAll(async () => server.stop());

const send = async (who: string, path: string, file: Uint8Array | string): Promise<Response> =>
  fetch(new URL(path, server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', cookie: cookies.get(who) ?? '', 'accept-language': 'vi' },
    body: typeof file === 'string' ? file : new Uint8Array(file),
  });
const preview = async (file: Uint8Array | string, who = 'administrator-city', day = TOMORROW): Promise<ImportPlan> => {
  const answer = await send(who, `${IMPORT}/preview?day=${day}`, file);
  expect(answer.status).toBe(200);
  return importPlan.parse(await answer.json());
};
const apply = async (file: Uint8Array | string, { fingerprint }: ImportPlan, who = 'administrator-city') =>
  send(who, `${IMPORT}?day=${TOMORROW}&fingerprint=${fingerprint}`, file);
const codeOf = async (answer: Response) => httpError.parse(await answer.json()).error.code;

const csv = (...rows: string[][]): string => [HEAD, ...rows].map((cells) => cells.join(';')).join('\r\n');
const xlsx = (...rows: string[][]): Uint8Array => {
  const book = utils.book_new(utils.aoa_to_sheet([HEAD, ...rows]), 'Đơn vị');
  return z.instanceof(Uint8Array).parse(write(book, { type: 'buffer', bookType: 'xlsx' }));
};
const namesOn = async (day: string): Promise<string[]> =>
  (await server.repositories.units.onDay(day)).map(({ name }) => name);

describe('a file', () => {
  it.each([
    ['csv', (rows: string[][]) => csv(...rows)],
    ['xlsx', (rows: string[][]) => xlsx(...rows)],
  ])('as %s is shown, then done, and the second time changes nothing', async (kind, fileOf) => {
    const file = fileOf([
      [`c-${kind}`, `Xã Con ${kind}`, 'xã', 'Xã', `d-${kind}`, 'Hội trường', '024 3333', 'xa.con@hanoi.example', ''],
      [`d-${kind}`, `Huyện Mới ${kind}`, 'huyện', 'Huyện', 'Thành phố Hà Nội', '', '', '', ''],
      [
        '',
        'Phường Quán Thánh',
        'Phường',
        'Xã, phường, thị trấn',
        'Quận Ba Đình',
        `Phòng ${kind}`,
        '',
        `${kind}@hanoi.example`,
        '',
      ],
    ]);
    const before = await namesOn(TOMORROW);
    const plan = await preview(file);
    expect(plan).toMatchObject({
      mistakes: [],
      created: [
        { name: `Xã Con ${kind}`, parent: `Huyện Mới ${kind}` },
        { name: `Huyện Mới ${kind}`, parent: 'Thành phố Hà Nội' },
      ],
      rooms: [{ name: 'Phường Quán Thánh', roomName: `Phòng ${kind}`, phone: null, email: `${kind}@hanoi.example` }],
      unchanged: 0,
    });
    expect(await namesOn(TOMORROW)).toEqual(before);

    expect((await apply(file, plan)).status).toBe(200);
    const after = await server.repositories.units.onDay(TOMORROW);
    const created = after.find(({ code }) => code === `c-${kind}`);
    expect(after.find(({ id }) => id === created?.parentId)?.name).toBe(`Huyện Mới ${kind}`);
    expect(await server.repositories.units.roomOf(created?.id ?? '')).toMatchObject({
      name: 'Hội trường',
      phone: '024 3333',
      email: 'xa.con@hanoi.example',
    });
    expect(await server.repositories.units.roomOf('quanthanh')).toMatchObject({
      name: `Phòng ${kind}`,
      phone: null,
      email: `${kind}@hanoi.example`,
    });
    const lines = await server.repositories.audit.read({ within: null, most: 4 });
    expect(new Set(lines.map(({ action }) => action))).toContain('unit.created');
    expect(lines.map(({ action }) => action)).toContain('room.changed');

    const again = await preview(file);
    expect(again).toMatchObject({
      created: [],
      renamed: [],
      moved: [],
      changed: [],
      ended: [],
      rooms: [],
      unchanged: 3,
    });
    const count = (await server.repositories.units.history()).length;
    expect((await apply(file, again)).status).toBe(200);
    expect(await server.repositories.units.history()).toHaveLength(count);
  });

  it('with mistakes is told all of them, with row, column and a sentence, and does nothing', async () => {
    const file = csv(
      ['', 'Phường Tốt', 'phường', 'Phường', 'Quận Ba Đình', '', '', '', ''],
      ['', '', 'phường', 'Phường', 'Quận Ba Đình', '', '', '', ''],
      ['', 'Phường A', 'phường', 'Làng', 'Quận Ba Đình', '', '', '', ''],
      ['', 'Phường B', 'phường', 'Phường', 'Quận Tây Hồ', '', 'gọi sau', 'phuong.b', ''],
    );
    const plan = await preview(file);
    expect(plan.mistakes.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'Tên đơn vị', 'missing'],
      [4, 'Cấp', 'unknown-level'],
      [5, 'Điện thoại', 'bad-phone'],
      [5, 'Thư điện tử', 'bad-email'],
    ]);
    expect(plan.mistakes.map(({ message }) => message)).toContain(
      '“gọi sau” không phải số điện thoại. Hãy ghi ít nhất ba chữ số.',
    );
    expect(await codeOf(await apply(file, plan))).toBe('plan-outdated');
    expect(await namesOn(TOMORROW)).not.toContain('Phường Tốt');
  });

  it('is not done where something has changed since it was shown', async () => {
    const file = csv(['', 'Phường Vội', 'phường', 'Phường', 'Quận Ba Đình', '', '', '', '']);
    const [first, second] = [await preview(file), await preview(file)];
    const answers = await Promise.all([apply(file, first), apply(file, second)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await namesOn(TOMORROW)).filter((name) => name === 'Phường Vội')).toHaveLength(1);
  });

  it('of a district’s administrator changes what lies under the district alone', async () => {
    const file = csv(
      ['', 'Phường Của Tôi', 'phường', 'Phường', 'Quận Hoàn Kiếm', '', '', '', ''],
      ['', 'Phường Của Người', 'phường', 'Phường', 'Quận Ba Đình', '', '', '', ''],
      ['', 'Phường Đội Cấn', 'xã', 'Phường', 'Quận Ba Đình', '', '', '', ''],
      ['', 'Quận Hoàn Kiếm', 'huyện', 'Quận', 'Thành phố Hà Nội', '', '', '', ''],
    );
    const plan = await preview(file, 'administrator-hoankiem');
    expect(plan.mistakes.map(({ row, code }) => [row, code])).toEqual([
      [3, 'parent-not-managed'],
      [4, 'not-managed'],
      [5, 'not-managed'],
    ]);
    expect((await send('secretary-city', `${IMPORT}/preview?day=${TOMORROW}`, file)).status).toBe(403);
    expect((await send('nobody', `${IMPORT}/preview?day=${TOMORROW}`, file)).status).toBe(401);
  });
});

describe('what is no list of units', () => {
  const OLD_WORKBOOK = Buffer.from('d0cf11e0a1b11ae1000000', 'hex');
  /** By hand: what was sent, whatever it is called, and what is told. */
  const FILES: [string, Uint8Array | string, code: string][] = [
    ['nothing', ' ', 'file-empty'],
    ['a picture', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(64)]), 'file-kind'],
    ['an old workbook', OLD_WORKBOOK, 'file-kind'],
    ['another archive', gzipSync('x'.repeat(100)), 'file-kind'],
    ['a zip that is none', Buffer.concat([Buffer.from('PK\u0003\u0004'), randomBytes(500)]), 'file-damaged'],
    ['half a workbook', xlsx(['a']).subarray(0, 2000), 'file-damaged'],
    ['a workbook that unpacks to far more', zipBomb(200_000_000), 'file-damaged'],
    [
      'letters of an old code page',
      Buffer.concat([Buffer.from(csv()), Buffer.from([0xc3, 0x28, 0xa0])]),
      'file-encoding',
    ],
    ['two bytes a letter', Buffer.from(`\uFEFF${csv()}`, 'utf16le'), 'file-encoding'],
    ['an open quote', `"${csv()}`, 'file-damaged'],
    ['another table', 'a,b\n1,2', 'column-unknown'],
  ];
  it.each(FILES)('%s', async (_what, file, code) => {
    const { mistakes } = await preview(file);
    expect(mistakes.map((one) => one.code)).toContain(code);
  });

  it('too large is refused before it is read', async () => {
    const answer = await send(
      'administrator-city',
      `${IMPORT}/preview?day=${TOMORROW}`,
      'x'.repeat(IMPORT_LIMITS.bytes + 1),
    );
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'too-large']);
  });
});

describe('the template', () => {
  it.each(['csv', 'xlsx'])('as %s holds the units as they are, and read again changes nothing', async (kind) => {
    const path = `${IMPORT}/template.${kind}?day=${TOMORROW}&locale=en`;
    for (const who of ['administrator-city', 'administrator-hoankiem']) {
      const answer = await fetch(new URL(path, server.url), { headers: { cookie: cookies.get(who) ?? '' } });
      expect(answer.headers.get('content-disposition')).toContain(`Units.${kind}`);
      const file = new Uint8Array(await answer.arrayBuffer());
      const plan = await preview(file, who);
      expect(plan).toMatchObject({
        mistakes: [],
        created: [],
        renamed: [],
        moved: [],
        changed: [],
        ended: [],
        rooms: [],
      });
      expect(plan.unchanged).toBeGreaterThan(1);
    }
  });

  it('is empty where no day is asked for', async () => {
    const answer = await fetch(new URL(`${IMPORT}/template.csv?locale=vi`, server.url), {
      headers: { cookie: cookies.get('administrator-city') ?? '' },
    });
    expect(await answer.text()).toBe(`${HEAD.map((head) => (head.includes(',') ? `"${head}"` : head)).join(',')}\r\n`);
  });
});
