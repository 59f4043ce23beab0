import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import PostalMime, { type Email } from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { mailServerView } from '#shared/contract/mail-server.ts';
import { mailList, type MailLine } from '#shared/contract/mails.ts';
import { FIRST_START } from '../first-start/first-start.ts';
import { hashPassword } from '../identity/passwords.ts';
import { unzipped } from '../papers/testing/unzipped.ts';
import { DATABASE_FILE, openStore } from '../store/database.ts';
import { createRepositories, type Repositories } from '../store/repositories.ts';
import { PASSWORD, type SmallServer, startSmallServer, type Visitor, visitorOf } from '../testing/running-server.ts';
import { startServerProcess } from '../testing/server-process.ts';
import { addSmallCity } from '../testing/small-city.ts';
import { type MailCatcher, startMailCatcher } from './testing/mail-catcher.ts';

const HOUR_MS = 3_600_000;
/** On the minute, as people set it. */
const STARTS = Math.ceil(Date.now() / HOUR_MS) * HOUR_MS + 48 * HOUR_MS;
const CATCHER_PASSWORD = 'rất-bí-mật-2026';
const MAIL_SERVER = '/api/administration/mail-server';

const mailServer = (port: number, username: string | null) => ({
  host: '127.0.0.1',
  port,
  security: 'none',
  username,
  fromName: 'UBND Thành phố',
  fromAddress: 'giaoban@hanoi.example',
  replyTo: null,
});
const briefing = (invitedUnitIds: string[], title = 'Giao ban tháng 11') => ({
  secret: false,
  title,
  class: 'giao-ban',
  organiserUnitId: 'city',
  wide: true,
  form: 'truc-tuyen',
  startsAt: STARTS,
  endsAt: STARTS + HOUR_MS,
  chairId: 'chair-city',
  secretaryId: 'secretary-city',
  deputyId: null,
  invitedUnitIds,
  agenda: [],
  place: '',
  requirements: '',
  contact: 'Văn phòng, 024 3825 3536',
});
const setAddress = async (
  { units, unitChanges }: Repositories,
  unitId: string,
  email: string | null,
): Promise<void> => {
  const room = (await units.roomOf(unitId))!;
  const who = { at: 0, actor: 'x', actorName: 'x', subjectId: room.id, subjectName: '', unitId };
  await unitChanges.changeRoom({ ...room, email }, { ...who, action: 'room.changed' });
};
const convene = async (secretary: Visitor, ...asked: Parameters<typeof briefing>): Promise<string> => {
  const answer = await secretary.ask('POST', '/api/meetings', briefing(...asked));
  expect(answer).toMatchObject({ status: 200 });
  return (answer.body as { meetingId: string }).meetingId;
};

/** The entry that goes with a mail, read by another library than the one that wrote it. */
const calendarIn = (mail: Email): ICAL.Component => {
  const part = mail.attachments.find(({ mimeType }) => mimeType.startsWith('application/ics'))!;
  return new ICAL.Component(ICAL.parse(Buffer.from(part.content as ArrayBuffer).toString('utf8')) as unknown[]);
};
/** Its method, identifier, sequence, status and begin, by the zone that it brings. */
const calendarOf = (mail: Email) => {
  const calendar = calendarIn(mail);
  const [event, ...others] = calendar.getAllSubcomponents('vevent');
  expect(others).toEqual([]);
  const value = (name: string) => event!.getFirstPropertyValue(name);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  expect([zone.tzid, event!.getFirstProperty('dtstart')!.getParameter('tzid')]).toEqual(
    Array(2).fill('Asia/Ho_Chi_Minh'),
  );
  const start = value('dtstart') as ICAL.Time;
  const wall = Date.UTC(start.year, start.month - 1, start.day, start.hour, start.minute);
  const begin = wall - zone.utcOffset(start) * 1000;
  return [calendar.getFirstPropertyValue('method'), value('uid'), value('sequence'), value('status'), begin];
};

describe('the mails of a meeting', () => {
  let server: SmallServer;
  let catcher: MailCatcher;
  let secretary: Visitor;
  let administrator: Visitor;
  let meetingId: string;

  beforeAll(async () => {
    catcher = await startMailCatcher({ user: { name: 'giaoban', password: CATCHER_PASSWORD } });
    server = await startSmallServer({ PUBLIC_URL: 'https://hop.hanoi.example' });
    secretary = server.visitor();
    await secretary.signIn('secretary-city');
    administrator = server.visitor();
    await administrator.signIn('administrator-city');
    await setAddress(server.repositories, 'phuctan', 'phuctan@hanoi.example');
    await setAddress(server.repositories, 'hangbac', 'hangbac@hanoi.example');
  });
  afterAll(async () => {
    await server.stop();
    await catcher.stop();
  });

  const mailsOf = async (id = meetingId): Promise<Map<string, MailLine>> => {
    const { body } = await secretary.ask('GET', `/api/meetings/${id}/mails`);
    return new Map(mailList.parse(body).mails.map((mail) => [`${mail.kind} ${mail.unitId}`, mail]));
  };
  const statesOf = async (id = meetingId) => new Map([...(await mailsOf(id))].map(([key, { state }]) => [key, state]));

  it('stand as files where no mail server is set', async () => {
    meetingId = await convene(secretary, ['phuctan', 'hangbac', 'doican']);
    await vi.waitFor(async () =>
      expect(await statesOf()).toEqual(
        new Map([
          ['invitation phuctan', 'as-file'],
          ['invitation hangbac', 'as-file'],
          ['invitation doican', 'no-address'],
        ]),
      ),
    );
    const { mailId } = (await mailsOf()).get('invitation phuctan')!;
    const { body } = await secretary.ask('GET', `/api/meetings/${meetingId}/mails/${mailId}`);
    const mail = await PostalMime.parse(body as Buffer);
    expect(mail.to).toMatchObject([{ name: 'Phường Phúc Tân', address: 'phuctan@hanoi.example' }]);
    expect(mail.text).toContain(`https://hop.hanoi.example/meetings/${meetingId}`);
    const pdf = mail.attachments.find(({ filename }) => filename === 'giay-moi.pdf');
    expect(
      Buffer.from(pdf?.content as ArrayBuffer)
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('stand in one archive of files, each a whole mail', async () => {
    const archive = await secretary.ask('GET', `/api/meetings/${meetingId}/mails.zip`);
    const mails = await Promise.all(
      [...(await unzipped(archive.body as Buffer)).values()].map(async (raw) => PostalMime.parse(raw)),
    );
    expect(mails.map(({ to }) => to?.[0]?.address ?? null)).toEqual(
      expect.arrayContaining(['phuctan@hanoi.example', 'hangbac@hanoi.example', null]),
    );
    expect(mails).toHaveLength(3);
    for (const mail of mails) {
      expect(mail.subject).toMatch(/^Giấy mời họp: Giao ban tháng 11 \(/);
      expect(mail.headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }));
      expect(mail.attachments.map(({ filename }) => filename)).toEqual(
        expect.arrayContaining(['giay-moi.pdf', 'cuoc-hop.ics']),
      );
    }
  });

  it('go through the mail server that an administrator sets and tries; its password is told to nobody', async () => {
    const wrong = { server: mailServer(catcher.port, 'giaoban'), password: 'sai' };
    expect(await administrator.ask('PUT', MAIL_SERVER, wrong)).toMatchObject({ status: 200 });
    const trial = { address: 'thu@hanoi.example' };
    const refused = await administrator.ask('POST', `${MAIL_SERVER}/trials`, trial);
    expect(refused.body).toEqual({ isDelivered: false, reason: 'EAUTH 535' });
    const right = { ...wrong, password: CATCHER_PASSWORD };
    const answer = await administrator.ask('PUT', MAIL_SERVER, right);
    expect(mailServerView.parse(answer.body)).toMatchObject({
      hasPassword: true,
      address: 'https://hop.hanoi.example',
    });
    expect((await administrator.ask('POST', `${MAIL_SERVER}/trials`, trial)).body).toMatchObject({ isDelivered: true });
    expect(catcher.caught.map(({ to }) => to)).toEqual(['thu@hanoi.example']);
    const entries = await server.repositories.audit.read({ within: null, most: 50 });
    expect(JSON.stringify([answer.body, entries])).not.toContain(CATCHER_PASSWORD);
    const elsewhere = { server: { ...right.server, host: 'mail.example.com' } };
    expect(await administrator.ask('PUT', MAIL_SERVER, elsewhere)).toMatchObject({
      status: 400,
      body: { error: { fields: ['password'] } },
    });
    catcher.caught.length = 0;
  });

  it('can be sent again, to the address that a unit has now', async () => {
    await setAddress(server.repositories, 'doican', 'doican@hanoi.example');
    const mailIds = [...(await mailsOf()).values()].map(({ mailId }) => mailId);
    const answer = await secretary.ask('POST', `/api/meetings/${meetingId}/mails/sendings`, { mailIds });
    expect(answer.body).toEqual({ mails: 3 });
    await vi.waitFor(async () => expect(new Set((await statesOf()).values())).toEqual(new Set(['delivered'])));
    expect(catcher.caught.map(({ to }) => to).toSorted()).toEqual(
      ['doican', 'hangbac', 'phuctan'].map((unit) => `${unit}@hanoi.example`),
    );
  });

  it('say the same as text and as HTML, with the addresses of the meeting and its papers', () => {
    const { mail } = catcher.caught.find(({ to }) => to.startsWith('phuctan'))!;
    expect(mail.subject).toMatch(/^Giấy mời họp: Giao ban tháng 11 \(.*, ngày .*\)$/);
    for (const address of [`https://hop.hanoi.example/meetings/${meetingId}`, `/meetings/${meetingId}/papers`]) {
      expect(mail.text).toContain(address);
      expect(mail.html).toContain(`${address}">`);
    }
    for (const part of [mail.text, mail.html]) expect(part).toContain('Kính gửi: Phường Phúc Tân');
  });

  it('bring an entry for calendars, addressed to the unit, with the link that never changes', () => {
    const { mail } = catcher.caught.find(({ to }) => to.startsWith('phuctan'))!;
    const calendar = calendarIn(mail);
    const event = calendar.getFirstSubcomponent('vevent')!;
    const value = (name: string) => event.getFirstPropertyValue(name);
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect([value('uid'), value('sequence')]).toEqual([`${meetingId}@giaoban`, 0]);
    expect([value('organizer'), value('attendee')]).toEqual([
      'mailto:giaoban@hanoi.example',
      'MAILTO:phuctan@hanoi.example',
    ]);
    expect(value('url')).toBe(`https://hop.hanoi.example/meetings/${meetingId}`);
    const start = value('dtstart') as ICAL.Time;
    expect(Date.UTC(start.year, start.month - 1, start.day, start.hour - 7, start.minute)).toBe(STARTS);
  });

  it('remind those who have not replied, and nobody else', async () => {
    const reply = { roomId: 'room-hangbac', reply: 'comes', reason: '', substitute: null };
    expect(await secretary.ask('POST', `/api/meetings/${meetingId}/invited/replies`, reply)).toMatchObject({
      status: 200,
    });
    catcher.caught.length = 0;
    const answer = await secretary.ask('POST', `/api/meetings/${meetingId}/invited/reminders`);
    expect(answer.body).toEqual({ mails: 2, withoutAddress: 0 });
    await vi.waitFor(() => expect(catcher.caught).toHaveLength(2));
    expect(catcher.caught.map(({ to }) => to).toSorted()).toEqual(['doican@hanoi.example', 'phuctan@hanoi.example']);
    expect(catcher.caught[0]?.mail.subject).toMatch(/^Nhắc xác nhận dự họp: Giao ban tháng 11/);
  });

  it('remind a district’s communes, where its own secretary asks for it', async () => {
    const district = server.visitor();
    await district.signIn('secretary-hoankiem');
    catcher.caught.length = 0;
    const answer = await district.ask('POST', `/api/meetings/${meetingId}/invited/reminders`);
    expect(answer.body).toEqual({ mails: 1, withoutAddress: 0 });
    await vi.waitFor(() => expect(catcher.caught.map(({ to }) => to)).toEqual(['phuctan@hanoi.example']));
  });

  it('tell of a change, a postponement, a new date and the end under one name that calendars follow', async () => {
    const asked = briefing(['phuctan', 'hangbac'], 'Giao ban\r\nBcc: x@example.com\r\nEND:VEVENT');
    catcher.caught.length = 0;
    const { body } = await secretary.ask('POST', '/api/meetings', asked);
    const id = (body as { meetingId: string }).meetingId;
    const { secret: _secret, ...facts } = asked;
    const moved = { ...facts, startsAt: STARTS + HOUR_MS, endsAt: STARTS + 2 * HOUR_MS };
    const deeds: [call: string, sent: object, told: number][] = [
      ['PUT ', moved, 2],
      ['POST /postponement', { reason: 'Bão số 9' }, 2],
      [
        'PUT ',
        { ...moved, startsAt: STARTS + 24 * HOUR_MS, endsAt: STARTS + 25 * HOUR_MS, invitedUnitIds: ['phuctan'] },
        2,
      ],
      ['POST /cancellation', { reason: 'Sáp nhập' }, 1],
    ];
    await vi.waitFor(() => expect(catcher.caught).toHaveLength(2));
    let all = 2;
    for (const [call, sent, told] of deeds) {
      const [method = '', path = ''] = call.split(' ');
      expect(await secretary.ask(method, `/api/meetings/${id}${path}`, sent)).toMatchObject({ status: 200 });
      all += told;
      await vi.waitFor(() => expect(catcher.caught).toHaveLength(all));
    }
    const entriesOf = (unit: string) =>
      catcher.caught.filter(({ to }) => to.startsWith(unit)).map(({ mail }) => calendarOf(mail));
    expect(entriesOf('phuctan')).toEqual([
      ['REQUEST', `${id}@giaoban`, 0, 'CONFIRMED', STARTS],
      ['REQUEST', `${id}@giaoban`, 1, 'CONFIRMED', STARTS + HOUR_MS],
      ['CANCEL', `${id}@giaoban`, 2, 'CANCELLED', STARTS + HOUR_MS],
      ['REQUEST', `${id}@giaoban`, 3, 'CONFIRMED', STARTS + 24 * HOUR_MS],
      ['CANCEL', `${id}@giaoban`, 4, 'CANCELLED', STARTS + 24 * HOUR_MS],
    ]);
    expect(entriesOf('hangbac').map(([method, , sequence]) => [method, sequence])).toEqual([
      ['REQUEST', 0],
      ['REQUEST', 1],
      ['CANCEL', 2],
      ['CANCEL', 3],
    ]);
    expect(catcher.caught.every(({ mail }) => mail.bcc === undefined && mail.to?.length === 1)).toBe(true);
  });

  it('give the date to whoever may see the meeting', async () => {
    const { body, headers } = await secretary.ask('GET', `/api/meetings/${meetingId}/calendar.ics`);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const calendar = new ICAL.Component(ICAL.parse((body as Buffer).toString('utf8')) as unknown[]);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('summary')).toBe('Giao ban tháng 11');
  });

  it('of another meeting are out of reach', async () => {
    const other = await convene(secretary, ['phuctan'], 'Giao ban khác');
    const { mailId } = (await mailsOf()).get('invitation phuctan')!;
    expect(await secretary.ask('GET', `/api/meetings/${other}/mails/${mailId}`)).toMatchObject({ status: 404 });
    const body = { mailIds: [mailId] };
    expect(await secretary.ask('POST', `/api/meetings/${other}/mails/sendings`, body)).toMatchObject({ status: 404 });
  });
});

describe('584 invitations', () => {
  it('all arrive, each as one mail, although the server is killed while it sends them', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'giaoban-mails-'));
    const communes = Array.from({ length: 584 }, (_, index) => `commune${index}`);
    const store = openStore(join(dataDir, DATABASE_FILE));
    const repositories = createRepositories(store.db);
    await addSmallCity(repositories, await hashPassword(PASSWORD));
    const unit = { parentId: 'hoankiem', level: 'commune', kind: 'Phường', code: null, validTo: null } as const;
    await repositories.units.add(
      communes.map((id) => ({ ...unit, id, name: `Phường ${id}`, validFrom: '2008-08-01' })),
      communes.map((id) => ({
        id: `room-${id}`,
        unitId: id,
        name: 'Phòng họp',
        phone: null,
        email: `${id}@hanoi.example`,
      })),
    );
    await repositories.facts.set(FIRST_START, 'the small city');
    const catcher = await startMailCatcher();
    const set = { at: 0, actor: 'x', actorName: 'x', subjectId: 'x', subjectName: '', unitId: null };
    await repositories.mailServers.set(
      { ...mailServer(catcher.port, null), security: 'none' },
      { ...set, action: 'mail-server.changed' },
    );
    store.close();

    const env = { DATA_DIR: dataDir, LOG_LEVEL: 'warn' };
    const urlIn = (output: string): string => /http:\/\/[^\s]+/.exec(output)?.[0] ?? '';
    const first = startServerProcess(env, ['--empty']);
    catcher.judge = () => {
      if (catcher.caught.length >= 100) first.signal('SIGKILL');
      return undefined;
    };
    const secretary = visitorOf(urlIn(await first.printed(/http:\/\//)));
    await secretary.signIn('secretary-city');
    await convene(secretary, communes);
    await first.ended;
    catcher.judge = () => undefined;
    expect(catcher.caught.length).toBeLessThan(300);

    const second = startServerProcess(env, ['--empty']);
    const receivers = () => new Set(catcher.caught.map(({ to }) => to));
    await vi.waitFor(() => expect(receivers().size).toBe(584), { timeout: 90_000, interval: 200 });
    second.signal('SIGTERM');
    await second.ended;
    await catcher.stop();
    const messages = Map.groupBy(catcher.caught, ({ to }) => to);
    const differing = [...messages.values()].filter(
      (mails) => new Set(mails.map(({ mail }) => mail.messageId)).size > 1,
    );
    expect(differing).toEqual([]);
    expect(new Set(catcher.caught.map(({ mail }) => mail.messageId)).size).toBe(584);
    const after = openStore(join(dataDir, DATABASE_FILE));
    const states = after.db.query.mails.findMany().sync();
    after.close();
    expect(states.filter(({ state }) => state === 'delivered')).toHaveLength(584);
    expect(states).toHaveLength(584);
  });
});
