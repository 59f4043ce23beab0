import { z } from 'zod';
import type { MailKind } from '#shared/contract/mails.ts';
import type { CalendarEntry } from './calendar-entry.ts';

/** What goes with a mail: a file, or an entry for calendars, which is written out for its receiver when the mail is sent. */
export const attachmentFacts = z.strictObject({
  kind: z.enum(['file', 'calendar']),
  name: z.string(),
  contentType: z.string(),
});
export type AttachmentFacts = z.infer<typeof attachmentFacts>;
export type Attachment =
  | { kind: 'file'; name: string; contentType: string; content: Uint8Array }
  | { kind: 'calendar'; name: string; entry: CalendarEntry };

/** A mail to a unit, as those write it who have something to tell: the unit's address is looked up when it is given away. */
export type NewMail = {
  meetingId: string | null;
  kind: MailKind;
  unitId: string;
  /** The unit's name, as it stands before the address. */
  recipient: string;
  subject: string;
  /** Plain text; lines may be of any length. */
  text: string;
  attachments: readonly Attachment[];
};
