import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClosingDetail, closingDetail, closingYear } from '#shared/contract/closings.ts';
import { httpError } from '#shared/contract/refusals.ts';
import { dayOf } from '../calendar.ts';
import { DATABASE_FILE, openStore } from '../store/database.ts';
import { changeEntry, type RegisterEntry, writeEntry } from '../store/register-entry.ts';
import type { Tx } from '../store/database.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

const line = (id: string, day: string, change: Partial<RegisterEntry> = {}): RegisterEntry => ({
  id,
  origin: 'entered',
  title: `Họp ${id}`,
  organiserUnitId: 'city',
  class: 'giao-ban',
  wide: true,
  form: 'truc-tuyen',
  remoteOnline: false,
  secret: false,
  day,
  state: 'held',
  reach: ['department', 'district', 'commune'],
  invited: [],
  enteredAt: 1,
  changedAt: 1,
  ...change,
});
const inPerson = { form: 'truc-tiep' } as const;

let server: SmallServer;
let secretary: Visitor;
beforeAll(async () => {
  server = await startSmallServer();
  secretary = await person('secretary-city');
  write((tx) => {
    writeEntry(tx, line('jan', '2024-01-15'));
    writeEntry(tx, line('jan-in-person', '2024-01-20', inPerson));
    writeEntry(tx, line('feb', '2024-02-10'));
    writeEntry(tx, line('mar', '2024-03-10'));
    writeEntry(tx, line('mar-unsettled', '2024-03-12', { state: 'planned' }));
    writeEntry(tx, line('of-district', '2024-03-13', { organiserUnitId: 'hoankiem', state: 'planned' }));
  });
});
afterAll(async () => server.stop());

const person = async (username: string): Promise<Visitor> => {
  const visitor = server.visitor();
  await visitor.signIn(username);
  return visitor;
};
/** What others do to the register meanwhile. */
const write = (work: (tx: Tx) => void): void => {
  const store = openStore(join(server.dataDir, DATABASE_FILE));
  store.db.transaction(work);
  store.close();
};
const detailOf = async (period: string, who = secretary): Promise<ClosingDetail> =>
  closingDetail.parse((await who.ask('GET', `/api/closings/${period}`)).body);
const close = async (period: string, who = secretary) => who.ask('POST', '/api/closings', { period });
/** The figure of the city's wide meetings, as it stands and as the register says. */
const wideIn = async (period: string) => {
  const { figures } = await detailOf(period);
  const found = figures.find(({ indicatorId }) => indicatorId === 'city-wide');
  const share = (figure: { numerator: number; denominator: number } | undefined) =>
    figure && `${figure.numerator}/${figure.denominator}`;
  return [share(found?.official), share(found?.live), found?.closed];
};

describe('closing', () => {
  it('is told beforehand what is unsettled, and freezes the figures of each unit that has a board', async () => {
    expect(await detailOf('2024-Q1')).toMatchObject({
      closable: true,
      unsettled: [{ id: 'mar-unsettled' }, { id: 'of-district' }],
      corrections: [],
    });
    const district = await person('secretary-hoankiem');
    expect((await detailOf('2024-Q1', district)).unsettled.map(({ id }) => id)).toEqual(['of-district']);
    const answer = await close('2024-01');
    expect(answer.status).toBe(200);
    expect(closingDetail.parse(answer.body).months).toMatchObject([
      { month: '2024-01', state: 'closed', byName: 'secretary-city' },
    ]);
    expect(await wideIn('2024-01')).toEqual(['1/2', '1/2', true]);
    const frozen = await server.repositories.closedFigures.totals('hoankiem', ['2024-01']);
    expect(frozen).toHaveLength((await server.repositories.indicators.all()).length);
    const [audit] = await server.repositories.audit.read({ within: null, most: 1 });
    expect(audit).toMatchObject({ action: 'period.closed', subjectName: '2024-01', after: { months: '2024-01' } });
  });

  it('leaves the figure as it stood: a late entry, a change and a removal show as corrections', async () => {
    const at = Date.now() + 1;
    write((tx) => {
      writeEntry(tx, line('late', '2024-01-31', { enteredAt: at, changedAt: at }));
      changeEntry(tx, 'jan', { ...inPerson, changedAt: at });
      changeEntry(tx, 'jan-in-person', { removedAt: at });
    });
    expect(await wideIn('2024-01')).toEqual(['1/2', '1/2', true]);
    write((tx) => changeEntry(tx, 'jan', { form: 'truc-tuyen', changedAt: at }));
    expect(await wideIn('2024-01')).toEqual(['1/2', '2/2', true]);
    expect((await detailOf('2024-01')).corrections.map(({ id, what }) => [id, what])).toEqual([
      ['jan', 'changed'],
      ['jan-in-person', 'removed'],
      ['late', 'entered'],
    ]);
    const { months } = closingYear.parse((await secretary.ask('GET', '/api/closings?year=2024')).body);
    expect(months.slice(0, 3)).toMatchObject([
      { state: 'closed', corrections: 3, unsettled: 0 },
      { state: 'open', corrections: 0, unsettled: 0 },
      { state: 'open', corrections: 0, unsettled: 2 },
    ]);
  });

  it('of a quarter closes the months that are left, and the parts add up to the whole', async () => {
    expect((await close('2024-Q1')).status).toBe(200);
    write((tx) => writeEntry(tx, line('later', '2024-02-29', { ...inPerson, enteredAt: Date.now() + 1 })));
    expect(await wideIn('2024-01')).toEqual(['1/2', '2/2', true]);
    expect(await wideIn('2024-02')).toEqual(['1/1', '1/2', true]);
    expect(await wideIn('2024-03')).toEqual(['1/1', '1/1', true]);
    expect(await wideIn('2024-Q1')).toEqual(['3/4', '4/5', true]);
    expect((await detailOf('2024-Q1')).closable).toBe(false);
  });

  it('is refused twice, before the end, and to those who do not keep the city’s targets', async () => {
    const codeOf = ({ body }: { body: unknown }) => httpError.parse(body).error.code;
    expect(codeOf(await close('2024-01'))).toBe('period-closed');
    expect(codeOf(await close(dayOf(Date.now()).slice(0, 7)))).toBe('period-not-over');
    for (const who of ['secretary-hoankiem', 'observer-city', 'administrator-city']) {
      expect(codeOf(await close('2024-05', await person(who)))).toBe('not-permitted');
    }
    const both = await Promise.all([close('2024-04'), close('2024-04')]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });
});
