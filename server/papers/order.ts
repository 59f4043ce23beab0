import { z } from 'zod';
import { attendanceReport } from '#shared/contract/attendance.ts';
import { invitedList } from '#shared/contract/invitations.ts';
import { draftKind, section } from '#shared/contract/drafts.ts';
import { id } from '#shared/contract/ids.ts';
import { outcomeRecord } from '#shared/contract/meeting-outcomes.ts';
import { logVerification } from '#shared/contract/meeting-log.ts';
import { locale } from '#shared/contract/locale.ts';
import { paper } from '#shared/papers/paper.ts';
import { registerAsked } from '../register/export/asked.ts';
import { plainTable } from '../tables/table.ts';

export const paperFormat = z.enum(['pdf', 'docx']);
export type PaperFormat = z.infer<typeof paperFormat>;

/** Files that are made of what is stored of a meeting. */
const meetingFile = z.enum([
  'xlsx',
  'csv',
  'log',
  'attendance.pdf',
  'speaking.xlsx',
  'speaking.csv',
  'speaking.pdf',
  'votes.xlsx',
  'votes.csv',
  'votes.pdf',
]);
export type MeetingFile = z.infer<typeof meetingFile>;

/** What is asked of the thread that makes papers. */
export const wanted = z.discriminatedUnion('kind', [
  /** The attendance of a meeting, for the page. */
  z.strictObject({ kind: z.literal('report'), meetingId: id }),
  /** Whether its log is intact. */
  z.strictObject({ kind: z.literal('verification'), meetingId: id }),
  z.strictObject({ kind: z.literal('file'), file: meetingFile, meetingId: id, locale }),
  /** Invited units and their replies, as far as the reader may see them. */
  z.strictObject({ kind: z.literal('invited'), list: invitedList, format: z.enum(['xlsx', 'csv']), locale }),
  /** What the log tells for the minutes or the notice of a meeting. */
  z.strictObject({ kind: z.literal('facts'), draft: draftKind, meetingId: id }),
  /** What came out of a meeting, for its desk. */
  z.strictObject({ kind: z.literal('outcomes'), meetingId: id }),
  /** The register as far as somebody may read it, for a paper of a unit. */
  z.strictObject({ kind: z.literal('register'), asked: registerAsked }),
  /** A table to be drawn from its description. */
  z.strictObject({ kind: z.literal('table'), table: plainTable, format: z.enum(['xlsx', 'csv']) }),
  /** A paper to be written from its description. */
  z.strictObject({ kind: z.literal('paper'), paper, format: paperFormat }),
]);
export type Wanted = z.infer<typeof wanted>;

/** What is wanted is read in a second step: a faulty order fails alone, by its number. */
export const paperOrder = z.strictObject({ order: z.number().int(), wanted: z.unknown() });
export type PaperOrder = z.infer<typeof paperOrder> & { wanted: Wanted };

/** What the log tells for minutes or notice, and who signs. */
const draftFacts = z.strictObject({
  sections: z.array(section),
  chair: z.string(),
  secretary: z.string().nullable(),
  logHead: z.string(),
  logSeq: z.number().int().nonnegative(),
});
export type DraftFacts = z.infer<typeof draftFacts>;

/** What it gives back. */
export const delivered = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('report'), report: attendanceReport }),
  z.strictObject({ kind: z.literal('verification'), verification: logVerification }),
  z.strictObject({ kind: z.literal('facts'), facts: draftFacts }),
  z.strictObject({ kind: z.literal('outcomes'), outcomes: outcomeRecord }),
  z.strictObject({ kind: z.literal('bytes'), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({ kind: z.literal('failed'), cause: z.string() }),
]);
export type Delivered = z.infer<typeof delivered>;

export const paperDelivery = z.strictObject({ order: z.number().int(), delivered });
export type PaperDelivery = z.infer<typeof paperDelivery>;
