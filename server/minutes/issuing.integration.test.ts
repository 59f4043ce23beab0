import { createHash } from 'node:crypto';
import { extractRawText } from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftDesk, type DraftKind } from '#shared/contract/drafts.ts';
import { issuedList, type SeenDraft } from '#shared/contract/issuing.ts';
import { hashSecret } from '../identity/secrets.ts';
import { unpacked } from '../papers/testing/unzipped.ts';
import { readPdf } from '../papers/testing/poppler.ts';
import { addHeldMeeting } from '../testing/held-meeting.ts';
import { roomIdOf } from '../testing/small-city.ts';
import { type Answer, type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';

let server: SmallServer;
let secretary: Visitor;
let chair: Visitor;
let observer: Visitor;
let invited: Visitor;
beforeAll(async () => {
  server = await startSmallServer();
  [secretary, chair, observer, invited] = [server.visitor(), server.visitor(), server.visitor(), server.visitor()];
  await secretary.signIn('secretary-city');
  await chair.signIn('chair-city');
  await observer.signIn('observer-city');
  await server.repositories.devices.addCode(hashSecret('ROOMPHUC'), roomIdOf('phuctan'), Date.now() + 60_000);
  await invited.ask('POST', '/api/pairing', { code: 'ROOMPHUC', installationId: 'i'.repeat(16) });
});
afterAll(async () => server.stop());

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const codeOf = ({ body }: Answer) => (body as { error: { code: string } }).error.code;
/** Two programs break lines and set blanks differently. */
const joined = (text: string): string => text.replaceAll(/\s+/gu, '');
const squeezed = (text: string): string => text.replaceAll(/\s+/gu, ' ');

const held = async (id: string): Promise<string> => {
  await addHeldMeeting(server.repositories, id);
  return `/api/meetings/${id}`;
};
const seenOf = async (at: string, kind: DraftKind = 'minutes'): Promise<SeenDraft> => {
  const { edition, saves, logSeq } = draftDesk.parse((await secretary.ask('GET', `${at}/drafts/${kind}`)).body);
  return { edition, saves, logSeq };
};
const issue = async (who: Visitor, at: string, seen: SeenDraft, kind: DraftKind = 'minutes') =>
  who.ask('POST', `${at}/drafts/${kind}/issue`, seen);
const issuedAt = async (at: string, who = secretary) =>
  issuedList.parse((await who.ask('GET', `${at}/issued`)).body).editions;
const fileOf = async (who: Visitor, path: string): Promise<Buffer> => {
  const { body, status } = await who.ask('GET', path);
  expect(status).toBe(200);
  if (!Buffer.isBuffer(body)) throw new Error('no file');
  return body;
};
const write = async (at: string, text: string): Promise<void> => {
  const { saves } = await seenOf(at);
  const texts = [{ after: 'course', blocks: [{ kind: 'paragraph', runs: [{ text }] }] }];
  const { status } = await secretary.ask('PUT', `${at}/drafts/minutes`, {
    after: saves,
    content: { texts, recipients: ['Lưu: VT.'] },
  });
  expect(status).toBe(200);
};
const correct = {
  roomId: roomIdOf('hangbac'),
  correction: { field: 'excused', value: true },
  reason: 'Đi cơ sở',
};

describe('the minutes that are issued', () => {
  it('have a number each, given once, whoever presses at the same moment', async () => {
    const meetings = await Promise.all(['a', 'b', 'c', 'd'].map(held));
    const presses = await Promise.all(
      meetings.flatMap((at) => [secretary, chair, secretary].map(async (who) => issue(who, at, await seenOf(at)))),
    );
    expect(presses.map(({ status }) => status)).toEqual(presses.map(() => 200));
    const issued = await Promise.all(meetings.map(async (at) => issuedAt(at)));
    expect(issued.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
    expect(new Set(issued.flatMap(([paper]) => paper?.number))).toEqual(
      new Set(['01', '02', '03', '04'].map((number) => `${number}/BB-UBND`)),
    );
    const closings = await server.repositories.logReading.everywhere(['meeting.closed']);
    expect(closings.map(({ meetingId }) => meetingId).toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are PDF and DOCX of the same words, and the PDF is the one that the log names', async () => {
    const at = await held('words');
    await write(at, 'Ý kiến của đại biểu được ghi nhận');
    const preview = squeezed(readPdf(await fileOf(secretary, `${at}/drafts/minutes/preview/pdf`)).text());
    expect(preview).toContain('Số: /BB-UBND');
    expect((await issue(secretary, at, await seenOf(at))).status).toBe(200);

    const [paper] = await issuedAt(at);
    const pdf = await fileOf(observer, `${at}/issued/minutes/1/pdf`);
    const closed = await server.repositories.logReading.select('words', { types: ['meeting.closed'], most: 2 });
    expect(closed).toMatchObject([{ actor: 'account:secretary-city', event: { payload: { hash: sha256(pdf) } } }]);
    expect(paper).toMatchObject({ version: 1, reason: null, hash: sha256(pdf) });

    const docx = await extractRawText({ buffer: await fileOf(invited, `${at}/issued/minutes/1/docx`) });
    for (const text of [readPdf(pdf).text(), docx.value].map(joined)) {
      expect(text).toContain(joined(`Số: ${paper?.number}`));
      expect(text).toContain(joined('BIÊN BẢN Giao ban'));
      expect(text).toContain(joined('Ý kiến của đại biểu được ghi nhận'));
    }
    expect(readPdf(await fileOf(chair, `${at}/signing/${paper?.hash}/issued`)).text()).toContain(paper?.number);
  });

  it('are what their issuer has read: neither a later text nor a later correction slips in', async () => {
    const at = await held('read');
    const seen = await seenOf(at);
    await write(at, 'Viết thêm');
    expect(codeOf(await issue(chair, at, seen))).toBe('draft-outdated');
    const again = await seenOf(at);
    expect((await secretary.ask('POST', `${at}/attendance/corrections`, correct)).status).toBe(200);
    expect(codeOf(await issue(chair, at, again))).toBe('draft-outdated');
    expect(await issuedAt(at)).toEqual([]);
    expect((await issue(chair, at, await seenOf(at))).status).toBe(200);
    // Of a version that stands, only the very text that was issued is no mistake.
    expect(codeOf(await issue(chair, at, again))).toBe('paper-issued');
  });

  it('keep their number where issuing broke off', async () => {
    const at = await held('broken');
    const wanted = { issuerUnitId: 'city', type: 'BB', paperKey: 'minutes:broken:1', at: Date.now(), by: 'chair-city' };
    const { number } = await server.repositories.paperNumbers.give(wanted);
    expect(await issuedAt(at)).toEqual([]);
    await write(at, 'Sửa sau khi đã lấy số');
    expect((await issue(secretary, at, await seenOf(at))).status).toBe(200);
    const [paper] = await issuedAt(at);
    expect(paper?.number).toBe(`${String(number).padStart(2, '0')}/BB-UBND`);
  });

  it('close the meeting; a change needs a new version with its own number and reason, and the old one stays', async () => {
    const at = await held('editions');
    await issue(secretary, at, await seenOf(at));
    const [first] = await issuedAt(at);
    const before = sha256(await fileOf(secretary, `${at}/issued/minutes/1/pdf`));
    expect(codeOf(await secretary.ask('POST', `${at}/attendance/corrections`, correct))).toBe('paper-issued');

    const reopen = async (reason: string) => secretary.ask('POST', `${at}/drafts/minutes/reopen`, { reason });
    expect((await reopen('  ')).status).toBe(400);
    expect((await reopen('Thiếu một đơn vị vắng có lý do')).status).toBe(200);
    expect(codeOf(await reopen('Lần nữa'))).toBe('wrong-phase');
    expect((await secretary.ask('POST', `${at}/attendance/corrections`, correct)).status).toBe(200);
    expect(await seenOf(at)).toMatchObject({ edition: 2 });
    expect((await issue(secretary, at, await seenOf(at))).status).toBe(200);

    const [old, second] = await issuedAt(at, invited);
    expect(old).toEqual(first);
    expect(second).toMatchObject({ version: 2, reason: 'Thiếu một đơn vị vắng có lý do' });
    expect(second?.number).not.toBe(first?.number);
    expect(sha256(await fileOf(invited, `${at}/issued/minutes/1/pdf`))).toBe(before);
    const text = squeezed(readPdf(await fileOf(invited, `${at}/issued/minutes/2/pdf`)).text());
    expect(text).toContain(`Biên bản này thay thế Biên bản số ${first?.number}`);
    expect(text).toContain('Phường Hàng Bạc: Đi cơ sở');

    const zip = await unpacked(await fileOf(secretary, `${at}/archive.zip`));
    expect(sha256(zip.get('phat-hanh/bien-ban-ban-1.pdf') ?? Buffer.of())).toBe(first?.hash);
    expect(sha256(zip.get('phat-hanh/bien-ban-ban-2.pdf') ?? Buffer.of())).toBe(second?.hash);
    expect(zip.get('manifest.txt')?.toString()).toContain(`${second?.hash}  phat-hanh/bien-ban-ban-2.pdf\n`);
    expect([...zip.keys()]).toContain('phat-hanh/bien-ban-ban-2.docx');
  });
});

describe('the notice of conclusions', () => {
  it('has numbers of its own and the day of issuing, and leaves the meeting open to corrections', async () => {
    const at = await held('notice');
    expect((await issue(chair, at, await seenOf(at, 'notice'), 'notice')).status).toBe(200);
    const [paper] = await issuedAt(at);
    expect(paper).toMatchObject({ kind: 'notice', number: '01/TB-UBND' });
    const text = squeezed(readPdf(await fileOf(invited, `${at}/issued/notice/1/pdf`)).text());
    expect(text).toMatch(/Số: 01\/TB-UBND Hà Nội, ngày \d\d tháng \d+ năm \d{4}/u);
    expect((await secretary.ask('POST', `${at}/attendance/corrections`, correct)).status).toBe(200);
  });
});

describe('drafts and issued papers', () => {
  it('are read by those for whom they are', async () => {
    const at = await held('readers');
    for (const who of [observer, invited]) {
      expect((await who.ask('GET', `${at}/drafts/minutes/preview/pdf`)).status).toBe(403);
      expect((await issue(who, at, { edition: 1, saves: 0, logSeq: 7 })).status).toBe(403);
      expect((await who.ask('GET', `${at}/issued/minutes/1/pdf`)).status).toBe(404);
    }
    const words = await extractRawText({ buffer: await fileOf(chair, `${at}/drafts/minutes/preview/docx`) });
    expect(words.value).toContain('BIÊN BẢN');
  });
});
