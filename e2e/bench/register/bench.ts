import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figuresBoard } from '#shared/contract/figures.ts';
import { participationTable } from '#shared/contract/participation.ts';
import { registerImportPlan } from '#shared/contract/register-import.ts';
import { DATABASE_FILE } from '../../../server/store/database.ts';
import { startGiaoban } from '../../support/giaoban.ts';
import { type HttpSession, signInOverHttp } from '../../support/http-session.ts';
import { type Extent, fillRegister, SECRETARY, TEN_YEARS } from './fill.ts';
import { importFile } from './import-file.ts';

/** A year in which all the preset targets are in force: of it the pages are asked for. */
const YEAR = 2019;
const TIMES = 7;
const IMPORTED_ROWS = 5000;
const IMPORTS = 3;

type Figures = Record<string, number>;

/** What pages, import and export of the register take at the server over so many years, and over one: medians, in milliseconds. */
export async function benchRegister(years = TEN_YEARS.years): Promise<object> {
  const many = { ...TEN_YEARS, years };
  return { ...(await benchOver(many)), oneYear: await benchOver({ ...many, firstYear: YEAR, years: 1 }) };
}

async function benchOver(extent: Extent): Promise<Figures> {
  const dataDir = await mkdtemp(join(tmpdir(), 'giaoban-register-'));
  try {
    const startedAt = performance.now();
    const rows = await fillRegister(join(dataDir, DATABASE_FILE), extent);
    const fillMs = Math.round(performance.now() - startedAt);
    const giaoban = await startGiaoban([], { DATA_DIR: dataDir });
    try {
      const session = await signInOverHttp(giaoban.url, SECRETARY.username, SECRETARY.password);
      return {
        ...rows,
        fillMs,
        ...(await benchPages(session, extent)),
        importMs: await benchImport(giaoban.url, session),
      };
    } finally {
      await giaoban.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function benchPages(session: HttpSession, { firstYear, years }: Extent): Promise<Figures> {
  const year = `from=${YEAR}-01&to=${YEAR}-12`;
  const all = `from=${firstYear}-01&to=${firstYear + years - 1}-12`;
  const ranking = `/api/targets/participation?${year}&level=commune`;
  const { lines } = participationTable.parse(JSON.parse((await session.get(ranking)).toString()));
  const board = `/api/figures/board?period=${YEAR}`;
  const { rows } = figuresBoard.parse(JSON.parse((await session.get(board)).toString()));
  const indicatorId = rows.find(({ counts }) => counts.population === 'meetings')?.indicatorId;
  const took = async (path: string): Promise<number> => median(TIMES, async () => session.get(path));
  return {
    boardMs: await took(board),
    rankingMs: await took(ranking),
    drilldownMs: await took(`/api/figures/${indicatorId}/members?period=${YEAR}&view=denominator`),
    unitMs: await took(`/api/targets/participation/${lines[0]?.unitId}?${all}`),
    participationMs: await took(`/api/targets/participation?${all}&level=commune`),
    listMs: await took('/api/register'),
    exportMs: await took(`/api/exports/register/xlsx?from=${firstYear}-01-01&to=${firstYear + years - 1}-12-31`),
  };
}

/** Shown and then added, each time another file: what is in the register already adds nothing. */
async function benchImport(url: string, { cookie }: HttpSession): Promise<number> {
  const send = async (path: string, body: Uint8Array<ArrayBuffer>): Promise<string> => {
    const headers = { cookie, origin: url, 'content-type': 'application/octet-stream', 'accept-language': 'vi' };
    const answer = await fetch(new URL(path, url), { method: 'POST', headers, body });
    const plan = registerImportPlan.parse(await answer.json());
    if (plan.added !== IMPORTED_ROWS) throw new Error(`${path}: ${JSON.stringify(plan.mistakes.slice(0, 3))}`);
    return plan.fingerprint;
  };
  let file = 0;
  return median(IMPORTS, async () => {
    const body = importFile(IMPORTED_ROWS, YEAR, String((file += 1)));
    const fingerprint = await send('/api/register/import/preview', body);
    const query = new URLSearchParams({ fingerprint, take: 'all', fileName: 'Cuộc họp.csv' });
    await send(`/api/register/import?${query.toString()}`, body);
  });
}

/** Once to warm up, then so many times. */
async function median(times: number, act: () => Promise<unknown>): Promise<number> {
  await act();
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const startedAt = performance.now();
    await act();
    taken.push(performance.now() - startedAt);
  }
  return Math.round(taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0);
}
