import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { httpError } from '#shared/contract/refusals.ts';
import {
  registerImportPlan,
  type RegisterImportPlan,
  type RegisterImportTake,
} from '#shared/contract/register-import.ts';
import { COLUMNS, HEADS } from '#shared/register/import/columns.ts';
import { dayOf } from '../../calendar.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../../testing/running-server.ts';

const IMPORT = '/api/register/import';
const HEAD = COLUMNS.map((column) => HEADS.vi[column]);
const EVERYTHING = { from: '2000-01-01', to: '2100-01-01' };

let server: SmallServer;
let city: Visitor;
beforeAll(async () => {
  server = await startSmallServer();
  city = await person('secretary-city');
});
afterAll(async () => server.stop());

const person = async (username: string): Promise<Visitor> => {
  const visitor = server.visitor();
  await visitor.signIn(username);
  return visitor;
};
const send = async (who: Visitor, path: string, file: Uint8Array<ArrayBuffer>) =>
  who.ask('POST', path, undefined, { 'accept-language': 'vi' }, file);
const preview = async (file: Uint8Array<ArrayBuffer>, who = city): Promise<RegisterImportPlan> => {
  const { status, body } = await send(who, `${IMPORT}/preview`, file);
  expect(status).toBe(200);
  return registerImportPlan.parse(body);
};
const apply = async (
  file: Uint8Array<ArrayBuffer>,
  { fingerprint }: RegisterImportPlan,
  take: RegisterImportTake = 'all',
  who = city,
) =>
  send(who, `${IMPORT}?${new URLSearchParams({ fingerprint, take, fileName: 'Cuộc họp 2024.csv' }).toString()}`, file);

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;
const USUAL: Row = {
  day: '05/03/2024',
  organiser: 'Thành phố Hà Nội',
  class: 'Giao ban',
  form: 'Trực tuyến',
  wide: 'có',
  title: 'Giao ban',
  starts: '08:00',
  minutes: '90',
};
const row = (change: Row): string[] => COLUMNS.map((column) => ({ ...USUAL, ...change })[column] ?? '');
const csv = (...rows: string[][]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode([HEAD, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\r\n'));
const xlsx = (...rows: string[][]): Uint8Array<ArrayBuffer> => {
  const book = utils.book_new(utils.aoa_to_sheet([HEAD, ...rows]), 'Cuộc họp');
  return new Uint8Array(z.instanceof(Uint8Array).parse(write(book, { type: 'buffer', bookType: 'xlsx' })));
};
const titles = async (): Promise<(string | null)[]> => {
  const counted = await server.repositories.registerReading.counted(EVERYTHING);
  return (await server.repositories.registerReading.byIds(counted.map(({ id }) => id))).map(({ title }) => title);
};

describe('a file', () => {
  it.each([
    ['csv', csv],
    ['xlsx', xlsx],
  ])(
    'as %s is shown, then added, and neither it nor its rows in another file add anything again',
    async (kind, fileOf) => {
      const rows = [
        row({ title: `Giao ban ${kind}`, invited: 'Quận Hoàn Kiếm; Phường Phúc Tân', connected: '1' }),
        row({ title: `Tổng kết ${kind}`, class: 'sơ kết, tổng kết', form: 'trực tiếp', wide: 'không' }),
      ];
      const file = fileOf(...rows);
      const plan = await preview(file);
      expect(plan).toMatchObject({ mistakes: [], added: 2, known: 0, bad: 0, late: 0, unusable: false });
      expect(plan.lines[0]).toMatchObject({ title: `Giao ban ${kind}`, organiserName: 'Thành phố Hà Nội', wide: true });
      expect(await titles()).not.toContain(`Giao ban ${kind}`);

      expect((await apply(file, plan)).status).toBe(200);
      const lines = await server.repositories.registerReading.counted(EVERYTHING);
      expect(lines.at(-2)).toMatchObject({
        origin: 'imported',
        state: 'held',
        form: 'truc-tuyen',
        reach: ['district', 'commune'],
        sites: 2,
        sitesConnected: 1,
        endsAt: Date.UTC(2024, 2, 5, 2, 30),
      });
      const [audit] = await server.repositories.audit.read({ within: null, most: 1 });
      expect(audit).toMatchObject({
        action: 'meetings.imported',
        actorName: 'secretary-city',
        subjectName: 'Cuộc họp 2024.csv',
        after: { added: 2, known: 0, bad: 0, take: 'all' },
      });

      const again = await preview(file);
      expect(again).toMatchObject({ added: 0, known: 2, mistakes: [] });
      expect((await apply(file, again)).status).toBe(200);
      const longer = await preview(fileOf(...rows.toReversed(), row({ title: `Khác ${kind}` })));
      expect(longer).toMatchObject({ added: 1, known: 2, mistakes: [] });
      expect(await server.repositories.registerReading.counted(EVERYTHING)).toHaveLength(lines.length);
    },
  );

  it('with mistakes is added without the rows that have them, or not at all', async () => {
    const file = csv(
      row({ title: 'Đúng' }),
      row({ title: 'Sai', day: '30/02/2024', wide: 'hơi hơi' }),
      row({ title: 'Đúng' }),
      row({ title: 'Sở Vũ trụ', organiser: 'Sở Vũ trụ' }),
    );
    const plan = await preview(file);
    expect(plan.mistakes.map(({ row: at, column, code }) => [at, column, code])).toEqual([
      [3, 'Ngày', 'impossible-day'],
      [3, 'Diện rộng', 'bad-yes-no'],
      [4, null, 'row-twice'],
      [5, 'Cơ quan tổ chức', 'unknown-organiser'],
    ]);
    expect(plan).toMatchObject({ added: 1, bad: 3 });
    expect((await apply(file, plan, 'all')).status).toBe(400);
    expect(await titles()).not.toContain('Đúng');
    expect((await apply(file, plan, 'good')).status).toBe(200);
    expect((await titles()).filter((title) => title === 'Đúng')).toHaveLength(1);
  });

  it('is not added twice where two confirm it at the same time', async () => {
    const file = csv(row({ title: 'Hai người' }));
    const [first, second] = [await preview(file), await preview(file)];
    const answers = await Promise.all([apply(file, first), apply(file, second)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const late = answers.find(({ status }) => status === 409);
    expect(httpError.parse(late?.body).error.code).toBe('plan-outdated');
  });

  it('of a district’s secretary enters meetings of the district and of what lies under it alone', async () => {
    const district = await person('secretary-hoankiem');
    const plan = await preview(
      csv(
        row({ title: 'Của quận', organiser: 'Quận Hoàn Kiếm' }),
        row({ title: 'Của phường', organiser: 'Phường Phúc Tân' }),
        row({ title: 'Của Thành phố' }),
        row({ title: 'Của quận khác', organiser: 'Quận Ba Đình' }),
      ),
      district,
    );
    expect(plan.mistakes.map(({ row: at, code }) => [at, code])).toEqual([
      [4, 'not-kept'],
      [5, 'not-kept'],
    ]);
  });

  it('that is planned is planned; in a closed month it is late', async () => {
    const at = Date.now();
    const tomorrow = dayOf(at + 86_400_000);
    const audit = {
      at,
      actor: 'system',
      actorName: '',
      action: 'settings.changed' as const,
      subjectId: '',
      subjectName: '',
    };
    const month = { month: '2023-05', closedAt: at, by: 'x', byName: 'x' };
    await server.repositories.closings.close([month], [], { ...audit, unitId: null });
    const file = csv(row({ title: 'Sắp tới', day: tomorrow }), row({ title: 'Muộn', day: '2023-05-31' }));
    const plan = await preview(file);
    expect(plan).toMatchObject({ added: 2, late: 1, days: { first: '2023-05-31', last: tomorrow } });
    await apply(file, plan);
    const [planned] = await server.repositories.registerReading.counted({ from: tomorrow, to: tomorrow });
    expect(planned?.state).toBe('planned');
  });

  it('that is no list of meetings says so', async () => {
    expect((await preview(new TextEncoder().encode('a,b\n1,2'))).unusable).toBe(true);
    expect(await preview(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]))).toMatchObject({
      mistakes: [{ row: null, code: 'file-kind' }],
      unusable: true,
    });
    const tooLarge = await send(city, `${IMPORT}/preview`, new Uint8Array(4_000_001).fill(65));
    expect([tooLarge.status, httpError.parse(tooLarge.body).error.code]).toEqual([400, 'too-large']);
  });
});

describe('the template', () => {
  it.each(['csv', 'xlsx'])('as %s holds an example that can be read in', async (kind) => {
    for (const locale of ['vi', 'en']) {
      const { body, headers } = await city.ask('GET', `${IMPORT}/template.${kind}?locale=${locale}`);
      expect(headers.get('content-disposition')).toContain(`.${kind}`);
      const plan = await preview(new Uint8Array(z.instanceof(Buffer).parse(body)));
      expect(plan.mistakes).toEqual([]);
      expect(plan.added).toBe(1);
    }
  });
});
