import { createTransport, type SendMailOptions } from 'nodemailer';
import type { StoredAttachment, StoredMail } from '../store/mails.ts';
import { calendarEntry, calendarText, methodOf } from './calendar-entry.ts';
import { letterHtml } from './letter-html.ts';

/** In whose name mails go out. */
export type Sender = { name: string; address: string; replyTo: string | null };

/** A mail as nodemailer takes it; without a sender, as a file to be sent by hand. Nothing in it is fetched from anywhere. */
export const composed = (
  mail: StoredMail,
  contents: ReadonlyMap<string, Uint8Array>,
  sender: Sender | null,
): SendMailOptions => {
  const contentOf = ({ hash }: StoredAttachment): Buffer => Buffer.from(contents.get(hash) ?? []);
  const receiver = mail.address === null ? null : { name: mail.recipient, address: mail.address };
  const entry = mail.attachments.find(({ kind }) => kind === 'calendar');
  return {
    ...(sender === null
      ? // Mail programs open the file as a draft that is ready to be sent.
        { headers: { 'X-Unsent': '1' } }
      : {
          from: { name: sender.name, address: sender.address },
          ...(sender.replyTo !== null && { replyTo: { name: '', address: sender.replyTo } }),
          headers: { 'Auto-Submitted': 'auto-generated' },
        }),
    ...(receiver && { to: receiver }),
    subject: mail.subject,
    text: mail.text,
    html: letterHtml(mail.text),
    messageId: mail.messageId,
    date: new Date(mail.createdAt),
    ...(entry && { icalEvent: calendarPart(entry.name, contentOf(entry), receiver, sender) }),
    attachments: mail.attachments
      .filter(({ kind }) => kind === 'file')
      .map((file) => ({ filename: file.name, contentType: file.contentType, content: contentOf(file) })),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
};

const calendarPart = (
  filename: string,
  content: Buffer,
  receiver: { name: string; address: string } | null,
  sender: Sender | null,
): NonNullable<SendMailOptions['icalEvent']> => {
  const entry = calendarEntry.parse(JSON.parse(content.toString('utf8')));
  // Calendars send their answers to the organiser, and some believe only an entry that comes from there.
  const address = sender?.address ?? entry.organiser.address;
  const text = calendarText({ ...entry, organiser: { ...entry.organiser, address } }, receiver);
  return { method: methodOf(entry, receiver), filename, content: text };
};

const files = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** The mail as a file (RFC 5322) that mail programs open. */
export const mailFile = async (options: SendMailOptions): Promise<Buffer> => {
  const { message } = await files.sendMail(options);
  if (!Buffer.isBuffer(message)) throw new TypeError('the mail was to be a buffer');
  return message;
};
