import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openingList, type PaperList, paperAdded, paperList } from '#shared/contract/documents.ts';
import { DEFAULT_SETTINGS } from '#shared/contract/settings.ts';
import { hashSecret } from '../identity/secrets.ts';
import { MORNING } from '../testing/meetings.ts';
import { type Answer, type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';
import { roomIdOf } from '../testing/small-city.ts';
import { office, PDF } from './testing/files.ts';

let server: SmallServer;
let secretary: Visitor;
let room: Visitor;
let papers: string;

const pair = async (unitId: string): Promise<Visitor> => {
  const code = `ROOM${unitId.slice(0, 4).toUpperCase()}`;
  await server.repositories.devices.addCode(hashSecret(code), roomIdOf(unitId), Date.now() + 60_000);
  const visitor = server.visitor();
  expect((await visitor.ask('POST', '/api/pairing', { code, installationId: 'i'.repeat(16) })).status).toBe(200);
  return visitor;
};
const person = async (username: string): Promise<Visitor> => {
  const visitor = server.visitor();
  expect((await visitor.signIn(username)).status).toBe(200);
  return visitor;
};

beforeAll(async () => {
  server = await startSmallServer();
  secretary = await person('secretary-city');
  room = await pair('phuctan');
  const answer = await secretary.ask('POST', '/api/meetings', {
    secret: false,
    title: 'Giao ban',
    class: 'giao-ban',
    organiserUnitId: 'city',
    wide: true,
    form: 'truc-tuyen',
    startsAt: MORNING,
    endsAt: MORNING + 3_600_000,
    chairId: 'chair-city',
    secretaryId: 'secretary-city',
    deputyId: null,
    invitedUnitIds: ['hoankiem', 'phuctan', 'hangbac'],
    place: '',
    requirements: '',
    contact: '',
    agenda: [{ itemId: 'muc1', title: 'Cải cách hành chính', minutes: 20, speaker: '', unitId: null }],
  });
  papers = `/api/meetings/${(answer.body as { meetingId: string }).meetingId}/papers`;
});
afterAll(async () => server.stop());

const send = async (content: Uint8Array, query: Record<string, string>, path = papers, who = secretary) =>
  who.ask('POST', `${path}?${new URLSearchParams(query).toString()}`, undefined, {}, Buffer.from(content));
const listed = async (who: Visitor): Promise<PaperList> => paperList.parse((await who.ask('GET', papers)).body);
const codeOf = ({ body }: Answer): unknown => (body as { error?: { code: string } }).error?.code;
const onDisk = async (): Promise<string[]> =>
  (await readdir(join(server.dataDir, 'documents'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('a paper', () => {
  it('lies on the disk once under the hash of its content, however often it is brought', async () => {
    const report = await office('docx');
    const first = await send(report, { title: 'Báo cáo tháng', fileName: '../../Báo cáo.docx' });
    const again = await send(report, { title: 'Cũng báo cáo ấy', fileName: 'b.docx' });
    expect([first.status, again.status]).toEqual([200, 200]);
    const hash = createHash('sha256').update(report).digest('hex');
    const [file, ...others] = await onDisk();
    expect(others).toEqual([]);
    expect(file).toBe(join(server.dataDir, 'documents', hash.slice(0, 2), hash.slice(2)));
    expect((await readFile(file ?? '')).equals(report)).toBe(true);
    const [paper] = (await listed(secretary)).papers;
    expect(paper).toMatchObject({ title: 'Báo cáo tháng', addedBy: 'secretary-city' });
    expect(paper?.versions[0]).toMatchObject({ version: 1, fileName: 'Báo cáo.docx', kind: 'docx', sha256: hash });
  });

  it('is replaced by a new version and keeps the old one; who opened which, the office sees', async () => {
    const { paperId } = paperAdded.parse(
      (await send(PDF, { title: 'Chương trình', fileName: 'a.pdf', itemId: 'muc1' })).body,
    );
    const file = (version: number): string => `${papers}/${paperId}/versions/${version}/file`;
    const read = await room.ask('GET', `${file(1)}?inline=1`);
    expect((read.body as Buffer).equals(PDF)).toBe(true);
    expect(read.headers.get('content-type')).toBe('application/pdf');
    expect(read.headers.get('x-content-type-options')).toBe('nosniff');
    expect(read.headers.get('content-disposition')).toMatch(/^inline; filename="a\.pdf"/);
    expect(await listed(room)).toMatchObject({ mayChange: false });
    const forRoom = (await listed(room)).papers.find((paper) => paper.paperId === paperId);
    expect(forRoom).toMatchObject({ itemId: 'muc1', opened: true, openedByRooms: null });

    const changed = Buffer.concat([PDF, Buffer.from('% changed\n')]);
    const replaced = await send(changed, { fileName: 'b.pdf' }, `${papers}/${paperId}/versions`);
    expect(replaced.body).toEqual({ paperId, version: 2 });
    const now = (await listed(secretary)).papers.find((paper) => paper.paperId === paperId);
    expect(now?.versions.map(({ version, fileName }) => [version, fileName])).toEqual([
      [2, 'b.pdf'],
      [1, 'a.pdf'],
    ]);
    expect(now?.openedByRooms).toBe(0);
    expect(((await room.ask('GET', file(1))).body as Buffer).equals(PDF)).toBe(true);
    const saved = await room.ask('GET', file(2));
    expect((saved.body as Buffer).equals(changed)).toBe(true);
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment; /);

    const openings = openingList.parse((await secretary.ask('GET', `${papers}/${paperId}/openings`)).body);
    expect(openings.newest).toBe(2);
    expect(openings.rooms.map(({ roomId, opening }) => [roomId, opening?.version ?? null])).toEqual([
      [roomIdOf('hoankiem'), null],
      [roomIdOf('hangbac'), null],
      [roomIdOf('phuctan'), 2],
    ]);
    expect((await listed(secretary)).papers.find((paper) => paper.paperId === paperId)?.openedByRooms).toBe(1);
  });

  it('that is not sent over the network stands in the list without a file', async () => {
    const path = papers.replace('/papers', '/unsent-papers');
    const added = await secretary.ask('POST', path, { title: 'Phụ lục phát tại chỗ', itemId: null });
    expect(added.status).toBe(200);
    const { paperId } = paperAdded.parse(added.body);
    expect((await listed(room)).papers.find((paper) => paper.paperId === paperId)?.versions).toEqual([]);
    expect((await room.ask('GET', `${papers}/${paperId}/versions/1/file`)).status).toBe(404);
  });

  it('that is withdrawn is gone for the rooms, and stands with the reason for the office and in the log', async () => {
    const { paperId } = paperAdded.parse((await send(PDF, { title: 'Nhầm', fileName: 'a.pdf' })).body);
    expect((await secretary.ask('POST', `${papers}/${paperId}/withdrawal`, { reason: '' })).status).toBe(400);
    const withdrawn = await secretary.ask('POST', `${papers}/${paperId}/withdrawal`, { reason: 'Nhầm tệp' });
    expect(withdrawn.status).toBe(200);
    expect((await listed(room)).papers.map((paper) => paper.paperId)).not.toContain(paperId);
    expect((await room.ask('GET', `${papers}/${paperId}/versions/1/file`)).status).toBe(404);
    const kept = (await listed(secretary)).papers.find((paper) => paper.paperId === paperId);
    expect(kept?.withdrawn).toMatchObject({ by: 'secretary-city', reason: 'Nhầm tệp' });
    expect((await send(PDF, { fileName: 'a.pdf' }, `${papers}/${paperId}/versions`)).status).toBe(404);
    const log = await secretary.ask('GET', `${papers.replace('/papers', '/log')}?topic=papers`);
    const { events } = log.body as { events: { event: { type: string; payload: { paperId: string } } }[] };
    expect(events.filter(({ event }) => event.payload.paperId === paperId).map(({ event }) => event.type)).toEqual([
      'paper.added',
      'paper.withdrawn',
    ]);
  });
});

describe('what is not taken leaves nothing', () => {
  const limit = 1_000_000;
  beforeAll(async () => {
    const admin = await person('administrator-city');
    await admin.ask('PUT', '/api/administration/settings', { ...DEFAULT_SETTINGS, paperBytes: limit });
  });
  const unchanged = async (attempt: () => Promise<void>): Promise<void> => {
    const before = { files: await onDisk(), papers: (await listed(secretary)).papers.length };
    await attempt();
    await expect.poll(onDisk).toEqual(before.files);
    expect((await listed(secretary)).papers).toHaveLength(before.papers);
  };

  it('a file that says that it is too large', async () => {
    await unchanged(async () => {
      const answer = await send(Buffer.alloc(limit + 1), { title: 'Lớn', fileName: 'a.pdf' });
      expect([answer.status, codeOf(answer)]).toEqual([400, 'too-large']);
    });
  });

  it('a file of two gigabytes that does not say so: it is cut off', async () => {
    await unchanged(async () => {
      const cookie = (await secretary.signIn('secretary-city')).cookie?.split(';')[0] ?? '';
      const { sent, code } = await sendForEver(new URL(`${papers}?title=a&fileName=a.pdf`, server.url), cookie);
      expect(code).toBe('too-large');
      expect(sent).toBeLessThan(100_000_000);
    });
  });

  it('a false ending, a macro, or no file at all', async () => {
    await unchanged(async () => {
      const ending = await send(PDF, { title: 'Báo cáo', fileName: 'a.docx' });
      expect(ending.body).toMatchObject({ error: { code: 'paper-ending', fields: ['fileName'], names: ['PDF'] } });
      const macros = await office('docx', { 'word/vbaProject.bin': 'x' });
      expect(codeOf(await send(macros, { title: 'Báo cáo', fileName: 'a.docx' }))).toBe('paper-macros');
      expect(codeOf(await send(Buffer.alloc(0), { title: 'Báo cáo', fileName: 'a.pdf' }))).toBe('upload-incomplete');
      const nowhere = await send(PDF, { title: 'Báo cáo', fileName: 'a.pdf', itemId: 'muc2' });
      expect(nowhere.body).toMatchObject({ error: { code: 'bad-input', fields: ['itemId'] } });
      const asJson = await secretary.ask('POST', `${papers}?title=a&fileName=a.pdf`, { a: 1 });
      expect(codeOf(asJson)).toBe('bad-input');
    });
  });

  it('a file of somebody who may only read', async () => {
    await unchanged(async () => {
      const query = { title: 'Báo cáo', fileName: 'a.pdf' };
      expect((await send(PDF, query, papers, room)).status).toBe(403);
      expect((await send(PDF, query, papers, await person('observer-city'))).status).toBe(403);
      expect((await send(PDF, query, papers, await person('secretary-badinh'))).status).toBe(404);
    });
  });
});

/** Sends without an end until the other side has enough of it; gives how much it took and what it said. */
const sendForEver = async (url: URL, cookie: string): Promise<{ sent: number; code: string }> => {
  const { promise, resolve } = Promise.withResolvers<{ sent: number; code: string }>();
  const piece = Buffer.alloc(65_536, 'a');
  let sent = 0;
  let code = '';
  const sending = request(url, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/octet-stream', 'transfer-encoding': 'chunked' },
  });
  sending.on('response', (response) => {
    response.on('data', (heard: Buffer) => {
      code = (JSON.parse(heard.toString()) as { error: { code: string } }).error.code;
    });
    response.on('error', () => undefined);
  });
  sending.on('error', () => undefined);
  sending.on('close', () => resolve({ sent, code }));
  const more = (): void => {
    if (sending.destroyed || sent > 2_000_000_000) return;
    sent += piece.length;
    sending.write(piece, () => setImmediate(more));
  };
  more();
  return promise;
};
