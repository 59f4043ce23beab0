import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acceptanceList, coverageCourse, coverageDay } from '#shared/contract/coverage.ts';
import { boundsOf } from '../calendar.ts';
import { rememberProof } from '../store/coverage.ts';
import { DATABASE_FILE, openStore } from '../store/database.ts';
import { roomIdOf } from '../testing/small-city.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
  const store = openStore(join(server.dataDir, DATABASE_FILE));
  store.db.transaction((tx) => {
    for (const [unitId, day] of [
      ['phuctan', '2024-03-05'],
      ['phuctan', '2024-03-01'],
      ['doican', '2024-06-10'],
    ] as const) {
      rememberProof(tx, { roomId: roomIdOf(unitId), at: boundsOf(day).from });
    }
  });
  store.close();
});
afterAll(async () => server.stop());

const person = async (username: string): Promise<Visitor> => {
  const visitor = server.visitor();
  await visitor.signIn(username);
  return visitor;
};
const courseOf = async (visitor: Visitor, span: string) => {
  const { points } = coverageCourse.parse((await visitor.ask('GET', `/api/coverage?${span}`)).body);
  return points.map(({ month, units, checked, accepted }) => `${month} ${checked}+${accepted}/${units}`);
};

it('a check proves for its days, each reader seeing the communes below', async () => {
  const office = await person('secretary-city');
  expect(await courseOf(office, 'from=2024-02&to=2024-07')).toEqual([
    '2024-02 0+0/4',
    '2024-03 1+0/4',
    '2024-04 0+0/4',
    '2024-05 0+0/4',
    '2024-06 1+0/4',
    '2024-07 0+0/4',
  ]);
  expect(await courseOf(await person('observer-city'), 'from=2024-03&to=2024-03')).toEqual(['2024-03 1+0/4']);
  expect(await courseOf(await person('chair-badinh'), 'from=2024-03&to=2024-03')).toEqual(['2024-03 0+0/2']);
});

it('minutes speak for the years before, count as long as a check, and are taken back with a line in the audit', async () => {
  const office = await person('secretary-city');
  const path = '/api/coverage/acceptances';
  const minutes = { day: '2015-12-31', evidence: 'Biên bản số 12/BB-NT', unitIds: ['phuctan', 'hangbac'] };
  expect((await office.ask('POST', path, { ...minutes, day: '2090-01-01' })).status).toBe(400);
  expect((await office.ask('POST', path, { ...minutes, unitIds: ['nowhere'] })).status).toBe(400);
  const [entered] = acceptanceList.parse((await office.ask('POST', path, minutes)).body).acceptances;
  expect(entered).toMatchObject({ day: '2015-12-31', units: 2, byName: 'secretary-city' });
  expect(await courseOf(office, 'from=2015-11&to=2016-01')).toEqual([
    '2015-11 0+0/4',
    '2015-12 0+2/4',
    '2016-01 0+0/4',
  ]);
  const day = coverageDay.parse((await office.ask('GET', '/api/coverage/day?day=2024-04-02')).body);
  expect(day.groups.flatMap(({ units }) => units.map(({ unitId, state }) => `${unitId} ${state}`))).toEqual([
    'doican never',
    'quanthanh never',
    'hangbac lapsed',
    'phuctan checked',
  ]);
  expect((await office.ask('DELETE', `${path}/${entered?.id}`)).status).toBe(200);
  expect(await courseOf(office, 'from=2015-12&to=2015-12')).toEqual(['2015-12 0+0/4']);
  const audit = await server.repositories.audit.read({ within: null, most: 2 });
  expect(audit.map(({ action, subjectName }) => [action, subjectName])).toEqual([
    ['acceptance.withdrawn', 'Biên bản số 12/BB-NT'],
    ['acceptance.entered', 'Biên bản số 12/BB-NT'],
  ]);
});
