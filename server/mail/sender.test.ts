import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MailServer } from '#shared/contract/mail-server.ts';
import { addMeeting } from '../testing/meetings.ts';
import { smallCity } from '../testing/small-city.ts';
import { type MailLine, openLine } from './delivery.ts';
import { createDropFolder } from './drop-folder.ts';
import type { NewMail } from './mail.ts';
import { createOutbox } from './outbox.ts';
import { createSender, type MailSender } from './sender.ts';
import { type MailCatcher, startMailCatcher } from './testing/mail-catcher.ts';

const MINUTE_MS = 60_000;

let city: Awaited<ReturnType<typeof smallCity>>;
let catcher: MailCatcher;
let line: MailLine;
let sender: MailSender;
let newSender: () => MailSender;
let now = 1_800_000_000_000;
let isSet = true;
let folder: string;

const serverOf = (port: number): MailServer => ({
  host: '127.0.0.1',
  port,
  security: 'none',
  username: null,
  fromName: 'UBND Thành phố',
  fromAddress: 'giaoban@hanoi.example',
  replyTo: 'vanthu@hanoi.example',
});

beforeEach(async () => {
  city = await smallCity();
  catcher = await startMailCatcher();
  folder = mkdtempSync(join(tmpdir(), 'giaoban-mail-'));
  isSet = true;
  const server = serverOf(catcher.port);
  line = openLine(server, null);
  newSender = () =>
    createSender({
      mails: city.mails,
      line: async () => (isSet ? { server, line } : null),
      putDown: createDropFolder(folder),
      clock: () => now,
      logger: pino({ level: 'silent' }),
      pauses: [MINUTE_MS, 2 * MINUTE_MS],
    });
  sender = newSender();
  for (const unitId of ['phuctan', 'hangbac', 'hoankiem']) {
    const room = (await city.units.roomOf(unitId))!;
    await city.unitChanges.changeRoom(
      { ...room, email: `${unitId}@hanoi.example` },
      { at: 0, actor: 'x', actorName: 'x', action: 'room.changed', subjectId: room.id, subjectName: '', unitId },
    );
  }
});
afterEach(async () => {
  await sender.stop();
  line.close();
  await catcher.stop();
});

const mailTo = (unitId: string, change: Partial<NewMail> = {}): NewMail => ({
  meetingId: null,
  kind: 'task',
  unitId,
  recipient: `Đơn vị ${unitId}`,
  subject: 'Nhắc nhiệm vụ',
  text: 'Kính gửi đơn vị,\nxin báo cáo.\n',
  attachments: [],
  ...change,
});
const outbox = () =>
  createOutbox({ mails: city.mails, host: () => 'hop.hanoi.example', wake: () => sender.wake(), clock: () => now });
const stored = async () => {
  const due = await city.db.query.mails.findMany();
  return due.toSorted((a, b) => a.unitId.localeCompare(b.unitId));
};
const settled = async (): Promise<void> => {
  sender.wake();
  await sender.idle();
};

describe('the sender', () => {
  it('delivers to each unit, with the paper as it was given; where there is no address it says so', async () => {
    const paper = Buffer.from('%PDF-1.7 giấy mời');
    const file = { kind: 'file', name: 'Giấy mời.pdf', contentType: 'application/pdf', content: paper } as const;
    sender.start();
    await outbox().enqueue([
      mailTo('phuctan', { attachments: [file] }),
      mailTo('hangbac', { attachments: [file] }),
      mailTo('doican'),
    ]);
    await sender.idle();
    expect(catcher.caught.map(({ to }) => to).toSorted()).toEqual(['hangbac@hanoi.example', 'phuctan@hanoi.example']);
    const { mail } = catcher.caught.find(({ to }) => to.startsWith('phuctan'))!;
    expect(mail).toMatchObject({
      subject: 'Nhắc nhiệm vụ',
      from: { name: 'UBND Thành phố', address: 'giaoban@hanoi.example' },
      to: [{ name: 'Đơn vị phuctan', address: 'phuctan@hanoi.example' }],
      replyTo: [{ address: 'vanthu@hanoi.example' }],
    });
    expect(mail.text?.trim()).toBe('Kính gửi đơn vị,\nxin báo cáo.');
    expect(mail.attachments).toMatchObject([{ filename: 'Giấy mời.pdf', mimeType: 'application/pdf' }]);
    expect(Buffer.from(mail.attachments[0]!.content as ArrayBuffer)).toEqual(paper);
    expect(await stored()).toMatchObject([
      { unitId: 'doican', state: 'no-address' },
      { unitId: 'hangbac', state: 'delivered', deliveredAt: now },
      { unitId: 'phuctan', state: 'delivered' },
    ]);
    expect(await city.db.query.mailContents.findMany()).toHaveLength(1);
  });

  it('tries again what was put off, as the same mail, with growing pauses; what is refused stays refused', async () => {
    catcher.judge = (to) =>
      to.startsWith('phuctan')
        ? { code: 451, text: 'Greylisted' }
        : to.startsWith('hangbac')
          ? { code: 550, text: 'No such user' }
          : undefined;
    sender.start();
    await outbox().enqueue([mailTo('phuctan'), mailTo('hangbac')]);
    await sender.idle();
    expect(await stored()).toMatchObject([
      { unitId: 'hangbac', state: 'refused', lastError: '550 No such user' },
      { unitId: 'phuctan', state: 'waiting', attempts: 1, nextAttemptAt: now + MINUTE_MS, lastError: '451 Greylisted' },
    ]);
    const [, { messageId } = { messageId: '' }] = await stored();
    now += MINUTE_MS;
    await settled();
    expect(await stored()).toMatchObject([{}, { state: 'waiting', attempts: 2, nextAttemptAt: now + 2 * MINUTE_MS }]);
    catcher.judge = () => undefined;
    now += MINUTE_MS;
    await settled();
    expect(catcher.caught).toEqual([]);
    now += MINUTE_MS;
    await settled();
    expect(catcher.caught.map(({ mail }) => mail.messageId)).toEqual([messageId]);
    expect(await stored()).toMatchObject([{ state: 'refused' }, { state: 'delivered', attempts: 3 }]);
  });

  it('tries again what was put off before the server ended, at its time', async () => {
    catcher.judge = () => ({ code: 451, text: 'Greylisted' });
    sender.start();
    await outbox().enqueue([mailTo('phuctan')]);
    await sender.idle();
    await sender.stop();
    catcher.judge = () => undefined;
    sender = newSender();
    sender.start();
    await sender.idle();
    expect(catcher.caught).toEqual([]);
    now += MINUTE_MS;
    await settled();
    expect(await stored()).toMatchObject([
      { state: 'delivered', attempts: 2, messageId: catcher.caught[0]?.mail.messageId },
    ]);
  });

  it('gives up what is put off for ever', async () => {
    catcher.judge = () => ({ code: 452, text: 'Mailbox full' });
    sender.start();
    await outbox().enqueue([mailTo('phuctan')]);
    for (const pause of [MINUTE_MS, 2 * MINUTE_MS]) {
      await settled();
      now += pause;
    }
    await settled();
    expect(await stored()).toMatchObject([{ state: 'refused', attempts: 3, lastError: '452 Mailbox full' }]);
  });

  it('leaves a mail server alone that cannot be used, loses nothing, and says why', async () => {
    catcher.judge = () => ({ code: 421, text: 'Shutting down' });
    sender.start();
    await outbox().enqueue(['phuctan', 'hangbac', 'hoankiem'].map((unitId) => mailTo(unitId)));
    await sender.idle();
    expect(sender.trouble).toMatch(/421|ECONNECTION/);
    expect((await stored()).map(({ state, attempts }) => [state, attempts])).toEqual(Array(3).fill(['waiting', 0]));
    catcher.judge = () => undefined;
    await settled();
    expect(catcher.caught).toEqual([]);
    sender.wayChanged();
    await sender.idle();
    expect(catcher.caught).toHaveLength(3);
    expect(sender.trouble).toBeNull();
  });

  it('puts mails down as files that are ready to be sent, where no mail server is set; later ones are not sent for them', async () => {
    isSet = false;
    sender.start();
    await outbox().enqueue([mailTo('phuctan')]);
    await sender.idle();
    const [name] = readdirSync(join(folder, 'other'));
    const mail = await PostalMime.parse(readFileSync(join(folder, 'other', name!)));
    expect(mail).toMatchObject({ to: [{ address: 'phuctan@hanoi.example' }], subject: 'Nhắc nhiệm vụ' });
    expect(mail.headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }));
    isSet = true;
    await settled();
    expect(catcher.caught).toEqual([]);
    expect(await stored()).toMatchObject([{ state: 'as-file' }]);
  });

  it('takes no header from what somebody typed', async () => {
    const evil = 'Giao ban\r\nBcc: kẻ.xấu@example.com\r\n\r\n<b>X</b>';
    sender.start();
    await outbox().enqueue([mailTo('phuctan', { subject: evil, recipient: `"${evil}" <x@y.example>,` })]);
    await sender.idle();
    expect(catcher.caught.map(({ to }) => to)).toEqual(['phuctan@hanoi.example']);
    const [{ mail }] = catcher.caught as [MailCatcher['caught'][number]];
    expect(mail.bcc).toBeUndefined();
    expect(mail.to).toHaveLength(1);
    expect(mail.subject).toBe('Giao ban Bcc: kẻ.xấu@example.com <b>X</b>');
    expect(mail.text?.trim()).toBe('Kính gửi đơn vị,\nxin báo cáo.');
  });

  it('takes mails for 584 units at once, and the one paper once', async () => {
    const content = Buffer.alloc(100_000, 'x');
    const attachments = [{ kind: 'file', name: 'a.pdf', contentType: 'application/pdf', content }] as const;
    const many = Array.from({ length: 584 }, () => mailTo('phuctan', { attachments }));
    await outbox().enqueue(many);
    expect(await stored()).toHaveLength(584);
    expect(new Set((await stored()).map(({ messageId }) => messageId)).size).toBe(584);
    expect(await city.db.query.mailContents.findMany()).toHaveLength(1);
  });

  it('tells of an event once, whoever asks twice', async () => {
    await addMeeting(city, { id: 'm' });
    const told = { kind: 'told', meetingId: 'm', seq: 3 } as const;
    expect(await outbox().enqueue([mailTo('phuctan', { meetingId: 'm' })], told)).toBe(true);
    expect(await outbox().enqueue([mailTo('phuctan', { meetingId: 'm' })], told)).toBe(false);
    expect(await stored()).toHaveLength(1);
  });
});
