import { createHash } from 'node:crypto';
import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { MeetingEvent } from '#shared/contract/events.ts';
import { readPdf } from '../papers/testing/poppler.ts';
import { unzipped } from '../papers/testing/unzipped.ts';
import { addMeeting, MORNING } from '../testing/meetings.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

const MINUTE = 60_000;
const [phucTan, hangBac] = ['room-phuctan', 'room-hangbac'] as const;
const given = (roomId: string): MeetingEvent => ({
  type: 'floor.given',
  version: 1,
  payload: { roomId, limitSeconds: null },
});
const back = (roomId: string): MeetingEvent => ({
  type: 'floor.ended',
  version: 1,
  payload: { roomId, reason: 'yielded' },
});
const vote = { voteId: 'v', question: '=1+1', quorum: 1, roomIds: [phucTan, hangBac], deadlineAt: null, secret: false };
const choices = [
  { choiceId: 'for', text: 'Tán thành' },
  { choiceId: 'against', text: 'Không tán thành' },
];
const counts = [
  { choiceId: 'for', count: 2 },
  { choiceId: 'against', count: 0 },
];
const result = { counts, cast: 2, eligible: 2, quorate: true };
const convened: MeetingEvent = {
  type: 'meeting.convened',
  version: 2,
  payload: {
    title: 'Giao ban',
    class: 'giao-ban',
    organiserUnitId: 'city',
    wide: true,
    form: 'truc-tuyen',
    startsAt: MORNING,
    endsAt: MORNING + 60 * MINUTE,
    place: '',
    requirements: '',
    contact: '',
    chairId: 'chair-city',
    secretaryId: 'secretary-city',
    deputyId: null,
    invitedRoomIds: ['room-hoankiem', phucTan, hangBac],
    agenda: [],
  },
};
const COURSE: [minute: number, MeetingEvent][] = [
  [-60, convened],
  [0, { type: 'meeting.opened', version: 1, payload: {} }],
  [5, given(phucTan)],
  [8, back(phucTan)],
  [10, { type: 'vote.opened', version: 1, payload: { ...vote, choices } }],
  [12, { type: 'vote.closed', version: 1, payload: { voteId: 'v', reason: 'closed', ...result } }],
  [60, { type: 'meeting.ended', version: 1, payload: {} }],
];

let server: SmallServer;
let secretary: Visitor;
let chair: Visitor;
beforeAll(async () => {
  server = await startSmallServer();
  const { repositories } = server;
  await addMeeting(repositories, { id: 'm', title: 'Giao ban ../ tháng 11' });
  for (const [seq, [minute, event]] of COURSE.entries()) {
    const at = MORNING + minute * MINUTE;
    await repositories.log.append('m', seq, [{ at, actor: 'system', events: [event] }]);
  }
  await repositories.meetings.progress('m', { phase: 'ended', endedAt: MORNING + 60 * MINUTE });
  [secretary, chair] = [server.visitor(), server.visitor()];
  await secretary.signIn('secretary-city');
  await chair.signIn('chair-city');
});
afterAll(async () => server.stop());

const fetched = async (who: Visitor, path: string): Promise<Buffer> => {
  const { body, status } = await who.ask('GET', `/api/meetings/m/${path}`);
  if (!Buffer.isBuffer(body)) throw new Error(`${path}: ${status}`);
  return body;
};

it('the speaking record says who spoke, how long, and who never did', async () => {
  const sheet = read(await fetched(secretary, 'speaking.xlsx?locale=en')).Sheets['Speaking'] ?? {};
  const rows = z.array(z.array(z.unknown())).parse(utils.sheet_to_json(sheet, { header: 1, blankrows: false }));
  const head = rows.findIndex(([first]) => first === 'Unit');
  expect(rows.slice(head + 1).map((row) => [row[0], row[2], row[3]])).toEqual([
    ['Phường Phúc Tân', 1, 3],
    ['Quận Hoàn Kiếm', 0, 0],
    ['Phường Hàng Bạc', 0, 0],
  ]);
  expect(readPdf(await fetched(chair, 'speaking.pdf')).text()).toContain('2 đơn vị không phát biểu');
});

it('a question that would be a formula stays text', async () => {
  const csv = (await fetched(secretary, 'votes.csv?locale=vi')).toString();
  expect(csv).toContain("'=1+1");
  const sheet = read(await fetched(secretary, 'votes.xlsx?locale=vi')).Sheets['Biểu quyết'] ?? {};
  const cells = Object.entries(sheet).flatMap(([, cell]: [string, unknown]) => {
    const found = z.object({ v: z.unknown(), t: z.string(), f: z.string().optional() }).safeParse(cell);
    return found.success && found.data.v === '=1+1' ? [found.data] : [];
  });
  expect(cells.map(({ t, f }) => [t, f])).toEqual([
    ['s', undefined],
    ['s', undefined],
  ]);
});

it('the attendance on paper has every unit, its district’s totals and the head of the log', async () => {
  const text = readPdf(await fetched(chair, 'attendance.pdf')).text();
  expect(text).toContain('BẢNG TỔNG HỢP THAM DỰ');
  expect(text).toContain('Phường Phúc Tân');
  expect(text.replaceAll(/\s+/gu, ' ')).toContain('Quận Hoàn Kiếm: được mời 2, tham dự 0');
  expect(text).toContain(await server.repositories.log.head('m'));
});

const listing = z.object({ files: z.array(z.object({ name: z.string(), sha256: z.string() })) });

it('everything is in one archive, with hashes that hold', async () => {
  const files = await unzipped(await fetched(secretary, 'archive.zip'));
  const { files: listed } = listing.parse(JSON.parse(files.get('manifest.json') ?? ''));
  const names = listed.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['giay-moi.pdf', 'tham-du.xlsx', 'phat-bieu.pdf', 'nhat-ky.jsonl']));
  expect([...files.keys()].toSorted()).toEqual([...names, 'manifest.json', 'manifest.txt'].toSorted());
  const log = listed.find(({ name }) => name === 'nhat-ky.jsonl');
  const hash = createHash('sha256').update(files.get('nhat-ky.jsonl') ?? '');
  expect(hash.digest('hex')).toBe(log?.sha256);
  expect(files.get('manifest.txt')).toContain(`${log?.sha256}  nhat-ky.jsonl\n`);
});

it('who may not read the log gets the archive without it', async () => {
  const names = [...(await unzipped(await fetched(chair, 'archive.zip'))).keys()];
  expect(names).toContain('tham-du.pdf');
  expect(names).not.toContain('nhat-ky.jsonl');
});
