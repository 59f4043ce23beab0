import { z } from 'zod';
import { day, id, instant } from './ids.ts';

/** Classes of meetings in Decision 45/2018/QĐ-TTg, article 5 and following. */
export const meetingClass = z.enum([
  'giao-ban',
  'giai-quyet-cong-viec',
  'tham-muu-tu-van',
  'dieu-phoi',
  'chuyen-mon',
  'so-ket-tong-ket',
  'chuyen-de',
  'tap-huan-trien-khai',
]);
export type MeetingClass = z.infer<typeof meetingClass>;

/** In person, online, hybrid (the remote units online), or a rehearsal (*chạy thử*), which counts in no figure. */
export const meetingForm = z.enum(['truc-tiep', 'truc-tuyen', 'ket-hop', 'chay-thu']);
export type MeetingForm = z.infer<typeof meetingForm>;

/** A briefing has one speaker besides the chair; in a discussion everyone is seen and heard. */
export const meetingMode = z.enum(['briefing', 'discussion']);
export type MeetingMode = z.infer<typeof meetingMode>;

/** More rooms than this cannot all be seen and heard at once. */
export const MOST_IN_DISCUSSION = 25;

export const phase = z.enum(['draft', 'convened', 'open', 'paused', 'ended', 'closed', 'postponed', 'cancelled']);
export type Phase = z.infer<typeof phase>;

/** An item of the agenda. Its id stays when items change places: notes, papers and conclusions belong to it. */
export const agendaItem = z.strictObject({
  itemId: id,
  title: z.string().trim().min(1).max(300),
  minutes: z.number().int().min(1).max(600).nullable(),
  /** Who presents it, by the office held; may be empty. */
  speaker: z.string().trim().max(200),
  /** The unit that presents it. */
  unitId: id.nullable(),
});
export type AgendaItem = z.infer<typeof agendaItem>;

/** The items in their order, no id twice. */
export const agenda = z
  .array(agendaItem)
  .max(50)
  .refine((items) => new Set(items.map(({ itemId }) => itemId)).size === items.length);

/** What an invitation says beside time and agenda (Decision 45/2018/QĐ-TTg); empty where there is nothing to say. */
export const arrangements = {
  place: z.string().trim().max(300),
  /** What those invited must bring, prepare or wear. */
  requirements: z.string().trim().max(2000),
  /** Whom to ask: an office and its telephone number. */
  contact: z.string().trim().max(300),
};

const schedule = {
  startsAt: instant,
  endsAt: instant,
};

const facts = {
  title: z.string().trim().min(1).max(300),
  class: meetingClass,
  organiserUnitId: id,
  /** A flag set by a person: no text defines *diện rộng*. */
  wide: z.boolean(),
  form: meetingForm,
  ...schedule,
  ...arrangements,
};

const people = {
  chairId: id,
  secretaryId: id.nullable(),
  deputyId: id.nullable(),
};

const convening = { ...facts, ...people, invitedUnitIds: z.array(id).min(1).max(2000), agenda };

/** Why something is changed that figures or papers rest on. */
export const changeReason = z.string().trim().min(1).max(500);

/** What the same form sends of a meeting that was convened: everything anew, and why where the figures change by it. */
export const changeRequest = z
  .strictObject({ ...convening, reason: changeReason.optional() })
  .refine((m) => m.endsAt > m.startsAt, { path: ['endsAt'] });
export type ChangeRequest = z.infer<typeof changeRequest>;

/** Postponing or cancelling: why, told to all who were invited. */
export const callOffRequest = z.strictObject({ reason: z.string().trim().min(1).max(500) });

/** What the convening form sends. A secret meeting is registered without content: no title, agenda, people or units. */
export const conveneRequest = z
  .discriminatedUnion('secret', [
    z.strictObject({
      ...convening,
      secret: z.literal(false),
    }),
    z.strictObject({
      secret: z.literal(true),
      class: meetingClass,
      organiserUnitId: id,
      day,
    }),
  ])
  .refine((m) => m.secret || m.endsAt > m.startsAt, { path: ['endsAt'] });
export type ConveneRequest = z.infer<typeof conveneRequest>;

/** What the person or room asking may do in a meeting. The technician is an administrator of the organising unit. */
export const standing = z.enum(['chair', 'deputy', 'secretary', 'technician', 'room', 'observer']);
export type Standing = z.infer<typeof standing>;

/** A line of the list of meetings. */
export const meetingSummary = z.strictObject({
  id,
  /** Null for a secret meeting, of which no content is kept. */
  title: z.string().nullable(),
  class: meetingClass,
  organiserUnitId: id,
  organiserName: z.string(),
  wide: z.boolean(),
  form: meetingForm.nullable(),
  secret: z.boolean(),
  ...schedule,
  phase,
  chairName: z.string().nullable(),
  invitedCount: z.number().int().nonnegative(),
  /** The viewer's standing; null where the meeting may be listed but not entered. */
  standing: standing.nullable(),
});
export type MeetingSummary = z.infer<typeof meetingSummary>;
export const meetingList = z.strictObject({ meetings: z.array(meetingSummary) });

export const meetingDetail = meetingSummary.extend({
  secretaryName: z.string().nullable(),
  deputyName: z.string().nullable(),
  ...arrangements,
  /** Why it was postponed or cancelled. */
  calledOffReason: z.string().nullable(),
  agenda: z.array(agendaItem),
  openedAt: instant.nullable(),
  endedAt: instant.nullable(),
});
export type MeetingDetail = z.infer<typeof meetingDetail>;

/** The answer of what is done, and has nothing more to say. */
export const done = z.strictObject({});

export const conveneAnswer = z.strictObject({ meetingId: id });
