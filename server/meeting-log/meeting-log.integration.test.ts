import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { attendanceReport } from '#shared/contract/attendance.ts';
import { type LogPage, logPage, logVerification } from '#shared/contract/meeting-log.ts';
import { conveneAnswer } from '#shared/contract/meetings.ts';
import { DATABASE_FILE } from '../store/database.ts';
import { MORNING } from '../testing/meetings.ts';
import { PASSWORD, type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

let server: SmallServer;
let secretary: Visitor;
let meetingId: string;
beforeAll(async () => {
  server = await startSmallServer();
  secretary = server.visitor();
  await secretary.signIn('secretary-hoankiem');
});
afterAll(async () => server.stop());

const briefing = {
  secret: false,
  title: 'Giao ban quận',
  class: 'giao-ban',
  organiserUnitId: 'hoankiem',
  wide: true,
  form: 'truc-tuyen',
  startsAt: MORNING,
  endsAt: MORNING + 3_600_000,
  chairId: 'chair-hoankiem',
  secretaryId: 'secretary-hoankiem',
  deputyId: null,
  invitedUnitIds: ['phuctan', 'hangbac'],
  place: '',
  requirements: '',
  contact: '',
  agenda: [],
};

/** Puts a room's line right. */
const correct = async (roomId: string, reason: string, value: boolean | null = true) =>
  secretary.ask('POST', `/api/meetings/${meetingId}/attendance/corrections`, {
    roomId,
    correction: { field: 'excused', value },
    reason,
  });

const read = async (query = ''): Promise<LogPage> =>
  logPage.parse((await secretary.ask('GET', `/api/meetings/${meetingId}/log${query}`)).body);
const seqs = ({ events }: LogPage): number[] => events.map(({ seq }) => seq);

beforeEach(async () => {
  meetingId = conveneAnswer.parse((await secretary.ask('POST', '/api/meetings', briefing)).body).meetingId;
  await correct('room-phuctan', 'Đi cơ sở');
  await correct('room-hangbac', 'Bão');
});

describe('the log of a meeting', () => {
  it('tells what happened, who did it and when, with names', async () => {
    const { events, names, total, next } = await read();
    expect(events.map(({ seq, actor, standing, event }) => [seq, actor, standing, event.type])).toEqual([
      [1, 'account:secretary-hoankiem', 'secretary', 'meeting.convened'],
      [2, 'account:secretary-hoankiem', 'secretary', 'attendance.corrected'],
      [3, 'account:secretary-hoankiem', 'secretary', 'attendance.corrected'],
    ]);
    expect(names).toEqual({
      'account:secretary-hoankiem': 'secretary-hoankiem',
      'room:room-phuctan': 'Phường Phúc Tân',
      'room:room-hangbac': 'Phường Hàng Bạc',
    });
    expect([total, next]).toEqual([3, null]);
  });

  it('is filtered by topic, by whom it concerns, by time, and goes on after an event', async () => {
    const at = (await read()).events.at(-1)?.at ?? 0;
    expect(seqs(await read('?topic=course'))).toEqual([1]);
    expect(seqs(await read('?party=room:room-hangbac'))).toEqual([3]);
    expect(seqs(await read('?party=account:secretary-hoankiem&topic=sheet'))).toEqual([2, 3]);
    expect(seqs(await read('?after=2'))).toEqual([3]);
    expect(seqs(await read(`?to=${at}`))).toEqual([1, 2, 3]);
    expect(seqs(await read(`?from=${at + 1}`))).toEqual([]);
    const wrong = await secretary.ask('GET', `/api/meetings/${meetingId}/log?topic=secrets`);
    expect(wrong.status).toBe(400);
  });

  it('comes in pages', async () => {
    for (let round = 0; round < 100; round += 1) {
      await correct('room-phuctan', 'Đi cơ sở', null);
      await correct('room-phuctan', 'Đi cơ sở', true);
    }
    const first = await read();
    expect([first.events.length, first.next, first.total]).toEqual([200, 200, 203]);
    expect(seqs(await read(`?after=${first.next}`))).toEqual([201, 202, 203]);
  });

  it('is proved intact, or says the first event that is not as it was written', async () => {
    const verify = async () =>
      logVerification.parse((await secretary.ask('GET', `/api/meetings/${meetingId}/log/verification`)).body);
    const head = await server.repositories.log.head(meetingId);
    expect(await verify()).toEqual({ intact: true, events: 3, head });
    const file = new Database(join(server.dataDir, DATABASE_FILE));
    file
      .prepare(`UPDATE meeting_events SET payload = replace(payload, 'cơ sở', 'chơi') WHERE meeting_id = ? AND seq = 2`)
      .run(meetingId);
    file.close();
    expect(await verify()).toEqual({ intact: false, seq: 2, reason: 'hash' });
  });

  it('is taken along with all that is needed to check it elsewhere', async () => {
    const { cookie = '' } = await server.visitor().signIn('secretary-hoankiem', PASSWORD);
    const response = await fetch(new URL(`/api/meetings/${meetingId}/log.jsonl`, server.url), { headers: { cookie } });
    expect(response.headers.get('content-disposition')).toContain('attachment');
    const [about, ...rows] = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)));
    expect(about).toMatchObject({ format: 'giaoban-meeting-log', meetingId, events: 3 });
    let before = '';
    for (const { hash, seq, at, actor, standing, type, version, payload } of rows) {
      const fields = JSON.stringify([meetingId, seq, at, actor, standing, type, version, payload]);
      before = createHash('sha256').update(`${before}\n${fields}`).digest('hex');
      expect(hash).toBe(before);
    }
    expect(before).toBe(await server.repositories.log.head(meetingId));
  });
});

describe('a correction', () => {
  it('stands on the sheet beside what was measured, with reason and author, and is refused where it makes no sense', async () => {
    const report = attendanceReport.parse((await secretary.ask('GET', `/api/meetings/${meetingId}/attendance`)).body);
    const row = report.rows.find(({ roomId }) => roomId === 'room-phuctan');
    expect(row).toMatchObject({ attended: false, counted: { excused: true } });
    expect(row?.corrections).toMatchObject([{ author: 'secretary-hoankiem', reason: 'Đi cơ sở' }]);
    expect((await correct('room-doican', 'Không được mời')).status).toBe(403);
    expect((await correct('room-phuctan', '  ')).status).toBe(400);
  });
});
