import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import { mailServerChange, mailServerView, trialOutcome, trialRequest } from '#shared/contract/mail-server.ts';
import { mailList, reminded, sendAgainRequest, sentAgain } from '#shared/contract/mails.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { Allowance } from '../identity/allowance.ts';
import type { InvitationScope } from '../invitations/scope.ts';
import { Refused } from '../refused.ts';
import type { MailServers } from '../store/mail-servers.ts';
import type { Mails, StoredMail } from '../store/mails.ts';
import { calendarText } from './calendar-entry.ts';
import { composed, mailFile } from './compose.ts';
import { mailLineOf } from './meeting-mails.ts';
import type { Post } from './post.ts';
import { zipOf } from './zip.ts';

type Deps = {
  post: Post;
  mails: Mails;
  mailServers: MailServers;
  /** Whose invitations somebody follows up. */
  invitationScope: InvitationScope;
  /** How often somebody may have mails sent by hand. */
  sendings: Allowance;
};

const params = z.strictObject({ id });
const ofMeeting = z.object({ params });
const ofMail = z.object({ params: params.extend({ mailId: id }) });

/** The mails of a meeting for the chair's office, and the mail server for administrators. */
export const mailRoutes = (
  endpoints: Endpoints,
  { post, mails, mailServers, invitationScope, sendings }: Deps,
): void => {
  endpoints.meeting('GET /api/meetings/:id/mails', { request: ofMeeting, answer: mailList }, async ({ meeting }) => ({
    mails: (await mails.listed(meeting.id)).map(mailLineOf),
    canSend: (await mailServers.get()) !== null,
    trouble: post.trouble,
  }));

  endpoints.meeting(
    'POST /api/meetings/:id/mails/sendings',
    { request: z.object({ params, body: sendAgainRequest }), answer: sentAgain },
    async ({ meeting, principal }, { body }) => {
      if (principal?.kind !== 'account') throw new Refused('not-permitted');
      sendings.spend(principal.accountId);
      const wanted = new Set(body.mailIds);
      const again = (await mails.ofMeeting(meeting.id)).filter(({ id: mailId }) => wanted.has(mailId));
      if (again.length < wanted.size) throw new Refused('not-found');
      return { mails: await post.outbox.sendAgain(again) };
    },
  );

  endpoints.signedIn(
    'POST /api/meetings/:id/invited/reminders',
    { request: ofMeeting, answer: reminded },
    async ({ principal }, { params: { id: meetingId } }) => {
      if (principal.kind !== 'account') throw new Refused('not-permitted');
      const { meeting, rooms } = await invitationScope.concernOf(principal, meetingId);
      sendings.spend(principal.accountId);
      return post.reminders.remind(
        meeting,
        rooms.map(({ roomId }) => roomId),
      );
    },
  );

  endpoints.download('GET /api/meetings/:id/calendar.ics', { request: ofMeeting }, async ({ meeting }) => {
    const entry = await post.calendar(meeting);
    if (entry === null) throw new Refused('not-found');
    const bytes = Buffer.from(calendarText(entry, null));
    return { contentType: 'text/calendar; charset=utf-8', fileName: 'cuoc-hop.ics', bytes };
  });

  const fileOf = async (mail: StoredMail): Promise<Buffer> => {
    const contents = await mails.contents(mail.attachments.map(({ hash }) => hash));
    return mailFile(composed(mail, contents, null));
  };

  endpoints.download('GET /api/meetings/:id/mails/:mailId', { request: ofMail }, async ({ meeting }, request) => {
    const mail = (await mails.ofMeeting(meeting.id)).find((one) => one.id === request.params.mailId);
    if (mail === undefined) throw new Refused('not-found');
    return { contentType: 'message/rfc822', fileName: `${fileName(mail)}.eml`, bytes: await fileOf(mail) };
  });

  endpoints.download('GET /api/meetings/:id/mails.zip', { request: ofMeeting }, async ({ meeting }) => {
    const files: { name: string; bytes: Buffer }[] = [];
    for (const mail of await mails.ofMeeting(meeting.id)) {
      if (mail.state !== 'delivered')
        files.push({ name: `${fileName(mail)}-${mail.id}.eml`, bytes: await fileOf(mail) });
    }
    return { contentType: 'application/zip', fileName: 'thu-moi.zip', bytes: await zipOf(files) };
  });

  endpoints.signedIn(
    'GET /api/administration/mail-server',
    { request: z.object({}), answer: mailServerView },
    async ({ principal }) => post.desk.view(principal),
  );

  endpoints.signedIn(
    'PUT /api/administration/mail-server',
    { request: z.object({ body: mailServerChange }), answer: mailServerView },
    async ({ principal }, { body }) => post.desk.change(principal, body),
  );

  endpoints.signedIn(
    'POST /api/administration/mail-server/trials',
    { request: z.object({ body: trialRequest }), answer: trialOutcome },
    async ({ principal }, { body }) => {
      if (principal.kind !== 'account') throw new Refused('not-permitted');
      sendings.spend(principal.accountId);
      return post.desk.attempt(principal, body.address);
    },
  );
};

/** What a file name may not hold on the systems that people save it on. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

const fileName = ({ kind, recipient }: StoredMail): string =>
  `${kind} - ${recipient.replaceAll(FORBIDDEN, ' ').slice(0, 80).trim()}`;
