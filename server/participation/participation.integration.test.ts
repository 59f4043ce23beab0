import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { participationTable, unitParticipation } from '#shared/contract/participation.ts';
import { DATABASE_FILE, openStore } from '../store/database.ts';
import { participationMonths, registerAttendance, registerEntries, registerUnits } from '../store/schema/index.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

const HOUR_MS = 3_600_000;
const zero = { late: 0, leftEarly: 0, excused: 0, presentMs: 0, disconnections: 0, spokenMs: 0, timesSpoken: 0 };

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
  const store = openStore(join(server.dataDir, DATABASE_FILE));
  const { db } = store;
  db.insert(registerUnits)
    .values(['phuctan', 'doican'].map((unitId, at) => ({ no: at + 1, unitId })))
    .run();
  const facts = { class: 'giao-ban', wide: true, form: 'truc-tuyen', remoteOnline: true, secret: false } as const;
  const meeting = {
    ...facts,
    origin: 'entered',
    organiserUnitId: 'city',
    reach: '[]',
    enteredAt: 0,
    changedAt: 0,
  } as const;
  db.insert(registerEntries)
    .values([
      { ...meeting, no: 1, id: 'january', title: 'Giao ban tháng 1', day: '2026-01-05', state: 'held' },
      { ...meeting, no: 2, id: 'march', title: 'Giao ban tháng 3', day: '2026-03-05', state: 'held' },
      { ...meeting, no: 3, id: 'unknown', title: 'Họp trực tiếp', day: '2026-03-06', state: 'held' },
      { ...meeting, no: 4, id: 'trial', title: 'Chạy thử', day: '2026-03-07', state: 'held', form: 'chay-thu' },
    ])
    .run();
  const present = { ...zero, presentMs: HOUR_MS };
  db.insert(registerAttendance)
    .values([
      { entryNo: 1, unitNo: 1, attended: 1, ...present, late: 1, timesSpoken: 2, spokenMs: 90_000 },
      { entryNo: 2, unitNo: 1, attended: 0, ...zero },
      { entryNo: 3, unitNo: 1, attended: null, ...zero },
      { entryNo: 4, unitNo: 1, attended: 1, ...zero },
      { entryNo: 1, unitNo: 2, attended: 1, ...present },
    ])
    .run();
  db.insert(participationMonths)
    .values([
      {
        ...present,
        unitNo: 1,
        month: '2026-01',
        invited: 1,
        attended: 1,
        late: 1,
        timesSpoken: 2,
        spokenMs: 90_000,
        openMs: HOUR_MS,
      },
      { ...zero, unitNo: 1, month: '2026-03', invited: 1, attended: 0, openMs: HOUR_MS },
      { ...present, unitNo: 2, month: '2026-01', invited: 1, attended: 1, openMs: HOUR_MS },
    ])
    .run();
  store.close();
});
afterAll(async () => server.stop());

const person = async (username: string): Promise<Visitor> => {
  const visitor = server.visitor();
  await visitor.signIn(username);
  return visitor;
};
const tableOf = async (visitor: Visitor, query: string) =>
  participationTable.parse((await visitor.ask('GET', `/api/targets/participation?${query}`)).body);
const path = '/api/targets/participation/phuctan?from=2026-01&to=2026-12';

it('the table has the sums of the span, and each reader the units below', async () => {
  const office = await person('secretary-city');
  const year = await tableOf(office, 'from=2026-01&to=2026-12&level=commune');
  expect(year.levels).toEqual(['city', 'department', 'district', 'commune']);
  expect(year.lines.map(({ unitId, invited, attended, late }) => [unitId, invited, attended, late])).toEqual([
    ['doican', 1, 1, 0],
    ['quanthanh', 0, 0, 0],
    ['hangbac', 0, 0, 0],
    ['phuctan', 2, 1, 1],
  ]);
  expect(year.lines[3]).toMatchObject({ groupName: 'Quận Hoàn Kiếm', phone: '0901', timesSpoken: 2, lastDay: null });
  const march = await tableOf(office, 'from=2026-02&to=2026-03&level=commune');
  expect(march.lines.find(({ unitId }) => unitId === 'phuctan')).toMatchObject({ invited: 1, attended: 0 });
  const district = await tableOf(await person('secretary-hoankiem'), 'from=2026-01&to=2026-12&level=commune');
  expect(district.lines.map(({ unitId }) => unitId)).toEqual(['hangbac', 'phuctan']);
  expect(district.levels).toEqual(['district', 'commune']);
});

it('a figure opens to the meetings behind it, and to no others', async () => {
  const district = await person('chair-hoankiem');
  const all = unitParticipation.parse((await district.ask('GET', path)).body);
  expect(all).toMatchObject({ total: 2, line: { invited: 2, attended: 1 } });
  expect(all.meetings).toMatchObject([
    { id: 'march', attended: false, excused: false },
    { id: 'january', title: 'Giao ban tháng 1', organiserName: 'Thành phố Hà Nội', late: true, timesSpoken: 2 },
  ]);
  const away = unitParticipation.parse((await district.ask('GET', `${path}&only=unexcused`)).body);
  expect(away.meetings.map(({ id }) => id)).toEqual(['march']);
});

it('the meetings of a unit elsewhere are not there, and a span the wrong way round is refused', async () => {
  expect((await (await person('secretary-badinh')).ask('GET', path)).status).toBe(404);
  const wrong = await (
    await person('secretary-city')
  ).ask('GET', '/api/targets/participation?from=2026-02&to=2026-01&level=commune');
  expect(wrong).toMatchObject({ status: 400, body: { error: { code: 'bad-input', fields: ['to'] } } });
});
