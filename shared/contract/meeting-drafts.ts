import { z } from 'zod';
import { day, id, instant } from './ids.ts';
import { seriesOrder, seriesPlan } from './meeting-series.ts';
import { conveneRequest, meetingClass, meetingForm } from './meetings.ts';

/** So many drafts are enough for one unit; more nobody finds his way in. */
export const MOST_DRAFTS = 50;

/** `HH:mm`, or empty where none was chosen. */
const time = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/);

const draftItem = z.strictObject({
  itemId: id,
  title: z.string().max(300),
  /** As it was typed: whether it can be, convening says. */
  minutes: z.number().min(0).max(100_000).nullable(),
  speaker: z.string().max(200),
  unitId: id.nullable(),
});

/** What stands in the convening form before anybody is invited. Everything but whose meeting it is may be missing. */
export const meetingDraftContent = z.strictObject({
  organiserUnitId: id,
  title: z.string().max(300),
  class: meetingClass,
  wide: z.boolean(),
  form: meetingForm,
  startDay: day.nullable(),
  startTime: time,
  endDay: day.nullable(),
  endTime: time,
  place: z.string().max(300),
  requirements: z.string().max(2000),
  contact: z.string().max(300),
  chairId: id.nullable(),
  secretaryId: id.nullable(),
  deputyId: id.nullable(),
  invitedUnitIds: z.array(id).max(2000),
  agenda: z.array(draftItem).max(50),
  /** Null where it does not repeat. */
  series: seriesPlan.nullable().default(null),
});
export type MeetingDraftContent = z.infer<typeof meetingDraftContent>;

/** How it stands with a draft: who saves the next time names the save that was read. */
const state = {
  id,
  saves: z.number().int().positive(),
  savedAt: instant,
};

/** A line of the list of drafts. */
export const meetingDraftLine = z.strictObject({
  ...state,
  title: z.string(),
  organiserName: z.string(),
  startDay: day.nullable(),
  savedByName: z.string(),
});
export type MeetingDraftLine = z.infer<typeof meetingDraftLine>;
export const meetingDraftList = z.strictObject({ drafts: z.array(meetingDraftLine) });

export const meetingDraft = z.strictObject({ ...state, savedByName: z.string(), content: meetingDraftContent });
export type MeetingDraft = z.infer<typeof meetingDraft>;

/** Saves what stands in the form on the base of the save counted `after`. */
export const meetingDraftSave = z.strictObject({
  after: z.number().int().positive(),
  content: meetingDraftContent,
});
export type MeetingDraftSave = z.infer<typeof meetingDraftSave>;

export const savedMeetingDraft = z.strictObject(state);
export type SavedMeetingDraft = z.infer<typeof savedMeetingDraft>;

/** Convenes what became of a draft, which is gone then. */
export const draftConvening = z.strictObject({
  after: z.number().int().positive(),
  meeting: conveneRequest,
  /** Null where it does not repeat. */
  series: seriesOrder.nullable(),
});
export type DraftConvening = z.infer<typeof draftConvening>;
