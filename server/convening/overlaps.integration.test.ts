import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overlapAnswer } from '#shared/contract/overlaps.ts';
import { addMeeting, MORNING } from '../testing/meetings.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';
import { roomIdOf } from '../testing/small-city.ts';

const HOUR_MS = 3_600_000;

let server: SmallServer;
let city: Visitor;
let hoankiem: Visitor;
beforeAll(async () => {
  server = await startSmallServer();
  city = server.visitor();
  await city.signIn('secretary-city');
  hoankiem = server.visitor();
  await hoankiem.signIn('secretary-hoankiem');
  const { meetings } = server.repositories;
  const own = { organiserUnitId: 'hoankiem', chairId: 'chair-hoankiem', secretaryId: 'secretary-hoankiem' };
  await addMeeting(server.repositories, { id: 'city', title: 'Giao ban Thành phố' });
  await addMeeting(server.repositories, {
    id: 'district',
    title: 'Giao ban quận',
    ...own,
    invitedRoomIds: [roomIdOf('phuctan')],
  });
  await addMeeting(server.repositories, { id: 'off', title: 'Đã hoãn', ...own, invitedRoomIds: [roomIdOf('phuctan')] });
  for (const id of ['city', 'district']) await meetings.progress(id, { phase: 'convened' });
  await meetings.progress('off', { phase: 'postponed' });
});
afterAll(async () => server.stop());

const ofHoankiem = {
  meetingId: null as string | null,
  organiserUnitId: 'hoankiem',
  startsAt: MORNING + HOUR_MS,
  endsAt: MORNING + 2 * HOUR_MS,
  chairId: 'chair-hoankiem' as string | null,
  invitedUnitIds: ['phuctan', 'hangbac'],
};
const ask = async (visitor: Visitor, change: Partial<typeof ofHoankiem>) => {
  const answer = await visitor.ask('POST', '/api/meetings/overlaps', { ...ofHoankiem, ...change });
  expect(answer.status).toBe(200);
  return overlapAnswer.parse(answer.body).overlaps;
};

describe('meetings at the same time', () => {
  it('are told by name where one may know of them, and as another meeting where not', async () => {
    expect(await ask(hoankiem, {})).toEqual([
      {
        meeting: {
          title: 'Giao ban quận',
          organiserName: 'Quận Hoàn Kiếm',
          startsAt: MORNING,
          endsAt: MORNING + 2 * HOUR_MS,
        },
        chair: true,
        unitIds: ['phuctan'],
      },
      { meeting: null, chair: false, unitIds: ['phuctan', 'hangbac'] },
    ]);
  });

  it('are none beside each other, none with itself, and none that was put off', async () => {
    expect(await ask(hoankiem, { startsAt: MORNING + 2 * HOUR_MS, endsAt: MORNING + 3 * HOUR_MS })).toEqual([]);
    const other = await ask(hoankiem, { meetingId: 'district' });
    expect(other.map(({ meeting }) => meeting)).toEqual([null]);
  });

  it('are not told of units that one may not invite, nor of a chair of others', async () => {
    expect(await ask(hoankiem, { invitedUnitIds: ['doican', 'hoankiem'], chairId: 'chair-city' })).toEqual([
      { meeting: null, chair: false, unitIds: ['hoankiem'] },
    ]);
    const answer = await hoankiem.ask('POST', '/api/meetings/overlaps', { ...ofHoankiem, organiserUnitId: 'city' });
    expect(answer.status).toBe(403);
  });

  it('are told of all rooms to the city, which invites them all', async () => {
    const found = await ask(city, { organiserUnitId: 'city', chairId: 'chair-city', invitedUnitIds: ['phuctan'] });
    expect(found).toMatchObject([
      { meeting: { title: 'Giao ban Thành phố' }, chair: true, unitIds: ['phuctan'] },
      { meeting: null, chair: false, unitIds: ['phuctan'] },
    ]);
  });
});
