import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ParticipationTable } from '#shared/contract/participation.ts';
import type { QuantityTable } from '#shared/contract/quantities.ts';
import { PRESETS } from '#shared/targets/presets.ts';
import { readPdf } from '../../papers/testing/poppler.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../../testing/running-server.ts';

let server: SmallServer;
let city: Visitor;
let district: Visitor;

const line = {
  secret: false,
  organiserUnitId: 'hoankiem',
  class: 'giao-ban',
  day: '2026-03-10',
  state: 'held',
  title: '=1+1 Giao ban quý I',
  wide: true,
  form: 'truc-tuyen',
  remoteOnline: false,
  startTime: '08:30',
  minutes: 120,
  reached: { by: 'levels', levels: ['commune'], sites: 30 },
  sitesConnected: 28,
  platform: 'Zoom',
  evidence: 'Biên bản 12/BB-UBND',
};
const EVERYBODY = { by: 'levels', levels: ['department', 'district', 'commune'], sites: 30 };
const secret = { secret: true, organiserUnitId: 'hoankiem', class: 'chuyen-de', day: '2026-03-11', state: 'held' };

beforeAll(async () => {
  server = await startSmallServer();
  await server.repositories.indicators.layOnce(PRESETS, 0);
  city = server.visitor();
  district = server.visitor();
  await city.signIn('secretary-city');
  await district.signIn('secretary-hoankiem');
  const ofCity = { ...line, organiserUnitId: 'city', day: '2026-04-02', reached: EVERYBODY };
  for (const body of [line, { ...line, organiserUnitId: 'badinh', title: 'Giao ban Ba Đình' }, ofCity])
    await city.ask('POST', '/api/register', body);
  const { body } = await city.ask('POST', '/api/register', { ...line, day: '2026-03-11', title: 'Án mạng' });
  const { lineId } = body as { lineId: string };
  await city.ask('PUT', `/api/register/${lineId}`, { ...secret, reason: 'Cuộc họp mật' });
}, 60_000);
afterAll(async () => server.stop());

const file = async (visitor: Visitor, path: string): Promise<Buffer> => {
  const { status, body } = await visitor.ask('GET', `/api/exports/${path}`);
  expect(status).toBe(200);
  return Buffer.from(body as Buffer);
};
const cellsOf = (workbook: Buffer): unknown[][] => {
  const book = read(workbook);
  return utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1, defval: '' });
};
/** The rows under the head that begins with a word. */
const under = (head: string, rows: readonly unknown[][]): unknown[][] =>
  rows.slice(rows.findIndex(([first]) => first === head) + 1);
/** 10 March 2026 as a workbook counts days. */
const TENTH = 46_091;
const MARCH = 'from=2026-03-01&to=2026-03-31&locale=vi';

it('the register comes out as a workbook: real days, harmless titles, and nothing of a secret meeting', async () => {
  const rows = cellsOf(await file(district, `register/xlsx?${MARCH}`));
  expect(JSON.stringify(rows)).not.toContain('Án mạng');
  expect(under('Ngày', rows)).toEqual([
    [TENTH + 1, '', '(mật)', 'Quận Hoàn Kiếm', 'Chuyên đề', '', '', '', '', '', 'Đã họp', '', '', 'Nhập tay', ''],
    [
      TENTH,
      '08:30',
      '=1+1 Giao ban quý I',
      'Quận Hoàn Kiếm',
      'Giao ban',
      'Trực tuyến',
      'Diện rộng',
      'cấp xã',
      30,
      28,
      'Đã họp',
      'Zoom',
      'Biên bản 12/BB-UBND',
      'Nhập tay',
      '',
    ],
  ]);
});

it('everybody takes away what their list shows, and no more', async () => {
  const titles = async (visitor: Visitor, query: string): Promise<unknown[]> =>
    under('Ngày', cellsOf(await file(visitor, `register/xlsx?${query}`))).map((row) => row[2]);
  expect(await titles(city, MARCH)).toContain('Giao ban Ba Đình');
  expect(await titles(city, `${MARCH}&text=ba+dinh`)).toEqual(['Giao ban Ba Đình']);
  expect(await titles(district, `${MARCH}&organiser=badinh`)).toEqual([]);
});

it('CSV, JSON and paper tell the same lines', async () => {
  const csv: string[][] = parse(await file(city, `register/csv?${MARCH}`), { bom: true });
  expect(csv.slice(1).map(([day]) => day)).toEqual(['2026-03-11', '2026-03-10', '2026-03-10']);
  const { body } = await city.ask('GET', `/api/exports/register/json?${MARCH}`);
  const { body: page } = await city.ask('GET', '/api/register?from=2026-03-01&to=2026-03-31');
  expect((body as { lines: unknown }).lines).toEqual((page as { lines: unknown }).lines);
  const text = readPdf(await file(city, `register/pdf?${MARCH}`)).text();
  expect(text).toContain('Số cuộc họp: 3');
  expect(text).toContain('(mật)');
  expect(text).not.toContain('Án mạng');
});

it('the tables by unit come out with the figures of their pages', async () => {
  const asked = 'from=2026-01&to=2026-12&level=commune';
  const { lines } = (await city.ask('GET', `/api/targets/participation?${asked}`)).body as ParticipationTable;
  const came = under('Hạng', cellsOf(await file(city, `participation/xlsx?${asked}&locale=vi`)));
  expect(came).toHaveLength(lines.length);
  expect(new Set(came.map(([, name]) => name))).toEqual(new Set(lines.map(({ name }) => name)));

  const page = (await city.ask('GET', '/api/targets/units?year=2026')).body as QuantityTable;
  expect(page.lines.some(({ held }) => held.denominator > 0)).toBe(true);
  const held = under('Hạng', cellsOf(await file(city, 'quantities/xlsx?year=2026&locale=vi')));
  expect(new Map(held.map((row) => [row[1], [row[4], row[5]]]))).toEqual(
    new Map(page.lines.map((one) => [one.name, [one.held.numerator, one.held.denominator]])),
  );
  expect(readPdf(await file(city, `participation/pdf?${asked}`)).text()).toContain('Phường Phúc');
  expect(readPdf(await file(city, 'quantities/pdf?year=2026')).text()).toContain('Chỉ tiêu năm');
});
