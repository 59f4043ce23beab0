import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BoardRow, figureEffects, figureMembers, figuresBoard } from '#shared/contract/figures.ts';
import type { Indicator } from '#shared/contract/indicators.ts';
import { daysOf, periodBefore, periodOf } from '#shared/periods/periods.ts';
import { dayOf } from '../calendar.ts';
import { DATABASE_FILE, openStore } from '../store/database.ts';
import { type RegisterEntry, writeEntry } from '../store/register-entry.ts';
import { closedFigures, closedMonths } from '../store/schema/index.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

const DAY_MS = 86_400_000;
const today = dayOf(Date.now());
/** A year that is long over, whatever the clock says: 2024; and the one that runs. */
const OVER = '2024-03';
const running = periodOf(today, 'year');

const entry = (id: string, day: string, change: Partial<RegisterEntry> = {}): RegisterEntry => ({
  id,
  origin: 'entered',
  title: `Họp ${id}`,
  organiserUnitId: 'city',
  class: 'giao-ban',
  wide: true,
  form: 'truc-tuyen',
  remoteOnline: true,
  secret: false,
  day,
  state: 'held',
  reach: ['district', 'commune'],
  invited: [],
  enteredAt: 0,
  changedAt: 0,
  ...change,
});

const wide: Indicator = {
  id: 'test-wide',
  name: { vi: 'Họp diện rộng', en: 'Wide meetings' },
  counts: {
    population: 'meetings',
    organiserLevels: ['city', 'district'],
    classes: [],
    reach: ['commune'],
    reachAll: true,
    wide: 'wide',
    online: { rule: 'hybrid-too' },
  },
  period: 'year',
  excludedUnitIds: [],
  terms: [{ from: '2016-01-01', to: null, target: 0.6, source: 'Chương trình' }],
};

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
  const store = openStore(join(server.dataDir, DATABASE_FILE));
  const { db } = store;
  const inPerson = { form: 'truc-tiep' } as const;
  const lines = [
    entry('online', `${OVER}-01`),
    entry('hybrid', `${OVER}-02`, { form: 'ket-hop' }),
    entry('in-person', `${OVER}-03`, inPerson),
    entry('of-hoankiem', `${OVER}-04`, { organiserUnitId: 'hoankiem' }),
    entry('of-badinh', `${OVER}-05`, { organiserUnitId: 'badinh', ...inPerson }),
    entry('secret', `${OVER}-06`, { secret: true, title: null, form: null }),
    entry('rehearsal', `${OVER}-07`, { form: 'chay-thu' }),
    entry('called-off', `${OVER}-08`, { state: 'called-off' }),
    entry('not-wide', `${OVER}-09`, { wide: false }),
    entry('now', today),
    entry('planned', today, { ...inPerson, state: 'planned', endsAt: Date.now() + DAY_MS }),
    ...['a', 'b', 'c', 'd'].map((id) => entry(id, `${periodBefore(running)}-05-0${'abcd'.indexOf(id) + 1}`)),
  ];
  db.transaction((tx) => {
    for (const line of lines) writeEntry(tx, line);
  });
  db.insert(closedMonths).values({ month: OVER, closedAt: 0, by: 'x', byName: 'x' }).run();
  await server.repositories.indicators.add(wide, {
    at: 0,
    actor: 'system',
    actorName: 'system',
    action: 'settings.changed',
    subjectId: wide.id,
    subjectName: wide.name.vi,
    unitId: null,
  });
  const members = ['online', 'in-person', 'of-hoankiem'].map((id) => ({ id, counts: id !== 'in-person' }));
  db.insert(closedFigures)
    .values({
      month: OVER,
      indicatorId: wide.id,
      unitId: 'city',
      numerator: 2,
      denominator: 3,
      members: JSON.stringify(members),
    })
    .run();
  store.close();
});
afterAll(async () => server.stop());

const person = async (username: string): Promise<Visitor> => {
  const visitor = server.visitor();
  await visitor.signIn(username);
  return visitor;
};
const rowOf = async (visitor: Visitor, query: string): Promise<BoardRow | undefined> =>
  figuresBoard
    .parse((await visitor.ask('GET', `/api/figures/board?${query}`)).body)
    .rows.find(({ indicatorId }) => indicatorId === wide.id);

describe('the board', () => {
  it('of a closed month shows what was frozen, and what was corrected since', async () => {
    const row = await rowOf(await person('chair-city'), `period=${OVER}`);
    expect(row).toMatchObject({
      target: 0.6,
      source: 'Chương trình',
      official: { numerator: 2, denominator: 3 },
      live: { numerator: 3, denominator: 5 },
      closed: true,
      state: 'met',
      forecast: null,
      margin: null,
    });
    expect(row?.trend).toHaveLength(12);
    expect(row?.trend.at(-1)).toEqual({ period: OVER, figure: { numerator: 2, denominator: 3 }, target: 0.6 });
  });

  it('of the year that runs counts what is convened as convened, and foretells the rest', async () => {
    expect(await rowOf(await person('secretary-city'), `period=${running}`)).toMatchObject({
      official: { numerator: 1, denominator: 1 },
      state: 'met',
      forecast: {
        held: { numerator: 1, denominator: 1 },
        planned: { numerator: 0, denominator: 1 },
        further: 2,
        past: { mean: 4 },
        denominator: 4,
      },
      margin: { kind: 'short', count: 1 },
    });
  });

  it('is of the unit asked for and of what lies under it; of others nothing is told', async () => {
    const district = await person('secretary-hoankiem');
    const own = { official: { numerator: 1, denominator: 1 } };
    expect(await rowOf(district, `period=${OVER}`)).toMatchObject(own);
    expect(await rowOf(await person('observer-city'), `period=${OVER}&unitId=hoankiem`)).toMatchObject(own);
    for (const unitId of ['city', 'badinh', 'nowhere'])
      expect((await district.ask('GET', `/api/figures/board?period=${OVER}&unitId=${unitId}`)).status).toBe(404);
  });
});

describe('what stands behind a figure', () => {
  const membersOf = async (visitor: Visitor, query: string) =>
    figureMembers.parse((await visitor.ask('GET', `/api/figures/${wide.id}/members?period=${OVER}&${query}`)).body);

  it('is told part by part, with what was corrected and why something does not count', async () => {
    const chair = await person('chair-city');
    const online = await membersOf(chair, 'view=numerator');
    expect(online.totals).toEqual({ counted: 5, numerator: 3, denominator: 2, outside: 4 });
    expect(online.members.map(({ id, corrected }) => [id, corrected])).toEqual([
      ['online', false],
      ['hybrid', true],
      ['of-hoankiem', false],
    ]);
    expect(online.members[2]).toMatchObject({
      title: 'Họp of-hoankiem',
      unitName: 'Quận Hoàn Kiếm',
      day: `${OVER}-04`,
    });
    const outside = await membersOf(chair, 'view=outside');
    expect(outside.members.map(({ id, why, title }) => [id, why, title])).toEqual([
      ['secret', 'secret', null],
      ['rehearsal', 'rehearsal', 'Họp rehearsal'],
      ['called-off', 'called-off', 'Họp called-off'],
      ['not-wide', 'not-wide', 'Họp not-wide'],
    ]);
  });

  it('comes in pages, and of the own units alone', async () => {
    const page = await membersOf(await person('chair-city'), 'view=numerator&offset=1&limit=1');
    expect(page.members.map(({ id }) => id)).toEqual(['hybrid']);
    const own = await membersOf(await person('chair-hoankiem'), 'view=outside');
    expect(own.totals).toEqual({ counted: 1, numerator: 1, denominator: 0, outside: 0 });
  });
});

describe('while a meeting in person is convened', () => {
  const effectOf = async (visitor: Visitor, change: Record<string, string> = {}) => {
    const facts = { organiserUnitId: 'city', class: 'giao-ban', wide: 'true', form: 'truc-tiep', reach: 'commune' };
    const query = new URLSearchParams({ ...facts, day: daysOf(running).to, ...change }).toString();
    const { unit, effects } = figureEffects.parse((await visitor.ask('GET', `/api/figures/effect?${query}`)).body);
    return { unit: unit.id, effect: effects.find(({ indicatorId }) => indicatorId === wide.id) };
  };

  it('its organiser learns what it does to the figure', async () => {
    expect(await effectOf(await person('secretary-city'))).toMatchObject({
      unit: 'city',
      effect: {
        period: running,
        before: { numerator: 1, denominator: 2 },
        after: { numerator: 1, denominator: 3 },
        reached: false,
        margin: { kind: 'short', count: 2 },
      },
    });
  });

  it('in the figures of the own unit, which alone a district reads', async () => {
    expect(await effectOf(await person('secretary-hoankiem'), { organiserUnitId: 'hoankiem' })).toMatchObject({
      unit: 'hoankiem',
      effect: { before: { denominator: 0 }, after: { numerator: 0, denominator: 1 } },
    });
  });

  it('does not count itself twice when it is changed, and concerns nothing that is not wide', async () => {
    const office = await person('secretary-city');
    expect((await effectOf(office, { meetingId: 'planned', form: 'ket-hop' })).effect).toMatchObject({
      before: { numerator: 1, denominator: 1 },
      after: { numerator: 2, denominator: 2 },
    });
    expect((await effectOf(office, { wide: 'false' })).effect).toBeUndefined();
  });
});
