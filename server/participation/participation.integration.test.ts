import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { participationTable, unitParticipation } from '#shared/contract/participation.ts';
import { DATABASE_FILE, openStore } from '../store/database.ts';
import { type RegisterEntry, writeEntry } from '../store/register-entry.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

const HOUR_MS = 3_600_000;
let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
  const store = openStore(join(server.dataDir, DATABASE_FILE));
  const { db } = store;
  const facts = { class: 'giao-ban', wide: true, form: 'truc-tuyen', remoteOnline: true, secret: false } as const;
  const entry = {
    ...facts,
    origin: 'entered',
    organiserUnitId: 'city',
    reach: [],
    enteredAt: 0,
    changedAt: 0,
  } as const;
  const held = { ...entry, state: 'held', openMs: HOUR_MS } as const;
  const away = {
    attended: false,
    late: false,
    leftEarly: false,
    excused: false,
    presentMs: 0,
    disconnections: 0,
    spokenMs: 0,
    timesSpoken: 0,
  };
  const present = { ...away, attended: true, presentMs: HOUR_MS };
  const phuctan = (attendance: typeof away | null) => ({ unitId: 'phuctan', attendance });
  const spoke = { ...present, late: true, timesSpoken: 2, spokenMs: 90_000 };
  const lines: RegisterEntry[] = [
    {
      ...held,
      id: 'year-before',
      title: 'Tổng kết',
      day: '2025-12-30',
      invited: [phuctan({ ...away, excused: true })],
    },
    {
      ...held,
      id: 'january',
      title: 'Giao ban tháng 1',
      day: '2026-01-05',
      invited: [phuctan(spoke), { unitId: 'doican', attendance: present }],
    },
    { ...held, id: 'march', title: 'Giao ban tháng 3', day: '2026-03-05', invited: [phuctan(away)] },
    { ...held, id: 'unknown', title: 'Họp trực tiếp', day: '2026-03-06', invited: [phuctan(null)] },
    { ...held, id: 'trial', title: 'Chạy thử', day: '2026-03-07', form: 'chay-thu', invited: [phuctan(present)] },
  ];
  db.transaction((tx) => {
    for (const line of lines) writeEntry(tx, line);
  });
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
  const years = await tableOf(office, 'from=2025-12&to=2026-12&level=commune');
  expect(years.lines[3]).toMatchObject({ invited: 3, attended: 1, excused: 1, spokenMs: 90_000 });
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
