import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { quantityTable } from '#shared/contract/quantities.ts';
import { dayOf } from '../calendar.ts';
import { DATABASE_FILE, openStore } from '../store/database.ts';
import { type RegisterEntry, writeEntry } from '../store/register-entry.ts';
import { type SmallServer, startSmallServer } from '../testing/running-server.ts';

const year = dayOf(Date.now()).slice(0, 4);
const LAST = String(Number(year) - 1);

/** Last year, wide and down to the communes: by day and organiser, online or in person. */
const HELD: [day: string, organiserUnitId: string, form: 'truc-tuyen' | 'truc-tiep'][] = [
  [`${LAST}-01-10`, 'hoankiem', 'truc-tuyen'],
  [`${LAST}-02-10`, 'hoankiem', 'truc-tiep'],
  [`${LAST}-05-10`, 'hoankiem', 'truc-tuyen'],
  [`${LAST}-05-11`, 'badinh', 'truc-tuyen'],
  [`${LAST}-11-10`, 'health', 'truc-tiep'],
  // Of a commune: the indicator asks for departments and districts.
  [`${LAST}-11-11`, 'phuctan', 'truc-tuyen'],
];

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
  const store = openStore(join(server.dataDir, DATABASE_FILE));
  const facts = { origin: 'entered', class: 'giao-ban', wide: true, remoteOnline: true, secret: false } as const;
  const line = { ...facts, state: 'held', reach: ['commune'], enteredAt: 0, changedAt: 0, invited: [] } as const;
  store.db.transaction((tx) => {
    for (const [day, organiserUnitId, form] of HELD) {
      const entry: RegisterEntry = {
        ...line,
        id: `${organiserUnitId}-${day}`,
        title: 'Họp',
        day,
        organiserUnitId,
        form,
      };
      writeEntry(tx, entry);
    }
    const convened = { ...line, id: 'convened', title: 'Họp', day: `${year}-12-31`, organiserUnitId: 'hoankiem' };
    writeEntry(tx, { ...convened, form: 'truc-tuyen', state: 'planned' });
  });
  store.close();
});
afterAll(async () => server.stop());

const tableOf = async (username: string, asked: string) => {
  const visitor = server.visitor();
  await visitor.signIn(username);
  return quantityTable.parse((await visitor.ask('GET', `/api/targets/units?${asked}`)).body);
};
const wide = 'indicator=departments-districts-wide';

it('counts a year by unit and quarter, each reader seeing the units below', async () => {
  const table = await tableOf('secretary-city', `year=${LAST}&${wide}`);
  expect(table.target?.share).toBe(0.8);
  const figures = table.lines.map(({ unitId, held, missing, quarters }) => [
    unitId,
    `${held.numerator}/${held.denominator}`,
    missing,
    quarters.map((quarter) => `${quarter.held.numerator}/${quarter.held.denominator}`).join(' '),
  ]);
  expect(figures.toSorted((one, other) => String(one[0]).localeCompare(String(other[0])))).toEqual([
    ['badinh', '1/1', 0, '0/0 1/1 0/0 0/0'],
    ['city', '3/5', 1, '1/2 2/2 0/0 0/1'],
    ['health', '0/1', 1, '0/0 0/0 0/0 0/1'],
    ['hoankiem', '2/3', 1, '1/2 1/1 0/0 0/0'],
  ]);
  expect(table.lines.every(({ toCome }) => toCome === 0)).toBe(true);
  const district = await tableOf('secretary-hoankiem', `year=${LAST}&${wide}`);
  expect(district.lines.map(({ unitId }) => unitId)).toEqual(['hoankiem']);
});

it('of this year it tells what must be online of what is convened and still to be expected', async () => {
  const { lines } = await tableOf('secretary-hoankiem', `year=${year}&${wide}`);
  expect(lines).toMatchObject([{ unitId: 'hoankiem', held: { denominator: 0 }, reachable: true }]);
  for (const { toCome, online, quarters } of lines) {
    expect(quarters[3]?.toCome).toBeGreaterThan(0);
    expect(online).toBe(Math.ceil(0.8 * toCome));
  }
});

it('what counts no meetings has no such table', async () => {
  const visitor = server.visitor();
  await visitor.signIn('secretary-city');
  expect((await visitor.ask('GET', `/api/targets/units?year=${LAST}&indicator=communes-equipped`)).status).toBe(404);
});
