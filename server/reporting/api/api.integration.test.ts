import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { apiFigures, apiMeetings } from '#shared/contract/read-api.ts';
import { HTTP_PERMISSIONS } from '#shared/permissions/http.ts';
import { readPdf } from '../../papers/testing/poppler.ts';
import { DATABASE_FILE, openStore } from '../../store/database.ts';
import { EXPECTED_FIGURES } from '../../testing/hand-worked-figures.ts';
import { addHandWorkedRegister } from '../../testing/hand-worked-register.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../../testing/running-server.ts';
import { tokenFor } from '../testing/token.ts';

let server: SmallServer;
let secretary: Visitor;
let token: { authorization: string };

beforeAll(async () => {
  server = await startSmallServer();
  const store = openStore(join(server.dataDir, DATABASE_FILE));
  await addHandWorkedRegister(server.repositories, store.db);
  store.close();
  secretary = server.visitor();
  await secretary.signIn('secretary-city');
  token = (await tokenFor(secretary, 'city')).headers;
}, 60_000);
afterAll(() => server.stop());

const ask = async (path: string) => server.visitor().ask('GET', path, undefined, token);
const expected = EXPECTED_FIGURES.filter(({ unitId }) => unitId === 'city');

it('the figures worked out by hand come out of the API, the workbook and CSV alike', async () => {
  const periods = [...new Set(expected.map(({ period }) => period))];
  const names = new Map((await server.repositories.indicators.all()).map(({ id, name }) => [id, name.vi]));
  for (const period of periods) {
    const wanted = expected
      .filter((one) => one.period === period)
      .map(({ indicatorId, official, live }) => [indicatorId, ...official, ...live]);
    const shown = (rows: unknown[][]) => wanted.map(([id]) => rows.find(([found]) => found === id));

    const { figures } = apiFigures.parse((await ask(`/api/v1/figures?period=${period}`)).body);
    expect(
      shown(
        figures.map(({ indicatorId, official, live }) => [
          indicatorId,
          official.numerator,
          official.denominator,
          live.numerator,
          live.denominator,
        ]),
      ),
    ).toEqual(wanted);

    const exported = async (format: string) =>
      Buffer.from(
        (await secretary.ask('GET', `/api/exports/figures/${format}?period=${period}&locale=vi`)).body as Buffer,
      );
    const ofName = (name: unknown): unknown => [...names].find(([, known]) => known === name)?.[0];
    const columns = (row: readonly unknown[]): unknown[] => [ofName(row[0]), row[1], row[2], row[6], row[7]];
    const book = read(await exported('xlsx'));
    const sheet = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 });
    expect(shown(sheet.map(columns))).toEqual(wanted);
    const lines: string[][] = parse(await exported('csv'), { bom: true });
    expect(shown(lines.map(columns))).toEqual(wanted.map(([id, ...counts]) => [id, ...counts.map(String)]));
  }
});

it('the report on paper tells what was corrected after closing', async () => {
  const { body } = await secretary.ask('GET', '/api/exports/figures/pdf?period=2025-Q1');
  const text = readPdf(body as Buffer)
    .text()
    .replaceAll(/\s+/gu, ' ');
  for (const said of ['BÁO CÁO', 'quý I năm 2025', '5/10', 'Đã chốt số liệu các tháng: 03/2025', 'số hiện tại 7/11'])
    expect(text).toContain(said);
});

it('every route stands in the description, and answers as it says there', async () => {
  const { body } = await server.visitor().ask('GET', '/api/v1/openapi.json');
  const answer = z.looseObject({
    get: z.looseObject({
      responses: z.record(
        z.string(),
        z.looseObject({
          content: z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) })).optional(),
        }),
      ),
    }),
  });
  const { paths } = z.looseObject({ openapi: z.literal('3.1.0'), paths: z.record(z.string(), answer) }).parse(body);
  const routes = Object.keys(HTTP_PERMISSIONS)
    .filter((route) => route.startsWith('GET /api/v1/') && !route.endsWith('openapi.json'))
    .map((route) => route.slice('GET '.length));
  expect(Object.keys(paths).toSorted()).toEqual(routes.toSorted());

  const queries: Record<string, string> = {
    '/api/v1/figures': '?period=2025-Q1',
    '/api/v1/meetings': '?from=2025-01-01&to=2025-12-31',
    '/api/v1/participation': '?from=2025-01&to=2025-12',
    '/api/v1/coverage': '?day=2025-03-31',
  };
  for (const path of routes) {
    const given = await ask(`${path}${queries[path] ?? ''}`);
    expect(given.status).toBe(200);
    const schema = paths[path]?.get.responses['200']?.content?.['application/json']?.schema;
    expect(z.fromJSONSchema(schema ?? false).safeParse(given.body).error?.issues ?? []).toEqual([]);
    // What the description does not know is found by it.
    expect(z.fromJSONSchema(schema ?? true).safeParse({ ...Object(given.body), surplus: 1 }).success).toBe(false);
  }
});

it('of a secret meeting nothing is told but organiser, class and day', async () => {
  const { meetings } = apiMeetings.parse((await ask('/api/v1/meetings?from=2025-01-01&to=2025-12-31')).body);
  const secret = meetings.filter((meeting) => meeting.secret);
  expect(secret.length).toBeGreaterThan(0);
  for (const { title, platform, evidence, startsAt, form, wide, reach, sites } of secret)
    expect([title, platform, evidence, startsAt, form, wide, reach, sites]).toEqual(Array(8).fill(null));
});

it('a token opens nothing beside or above its unit, and too long a span is refused', async () => {
  const { headers } = await tokenFor(secretary, 'health');
  const visitor = server.visitor();
  const above = await visitor.ask('GET', '/api/v1/figures?period=2025-Q1&unitId=city', undefined, headers);
  expect(above.status).toBe(404);
  const own = await visitor.ask('GET', '/api/v1/meetings?from=2025-01-01&to=2025-12-31', undefined, headers);
  const organisers = apiMeetings.parse(own.body).meetings.map(({ organiserUnitId }) => organiserUnitId);
  expect([...new Set(organisers)]).toEqual(['health']);
  expect((await ask('/api/v1/meetings?from=2024-01-01&to=2025-12-31')).status).toBe(400);
});
