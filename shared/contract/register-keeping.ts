import { z } from 'zod';
import { day, id, instant } from './ids.ts';
import { changeReason, meetingClass, meetingForm, standing } from './meetings.ts';
import { figureFacts, registerLine, registerOrigin, registerStanding, registerState } from './register.ts';
import { unitLevel } from './units.ts';

/** Which lines of the register are asked for; what is left out narrows nothing. */
export const registerFilter = z.strictObject({
  from: day.optional(),
  to: day.optional(),
  organiser: id.optional(),
  class: meetingClass.optional(),
  form: meetingForm.optional(),
  wide: z.enum(['yes', 'no']).optional(),
  origin: registerOrigin.optional(),
  standing: registerStanding.optional(),
  /** A part of title, organiser or evidence, with or without accents. */
  text: z.string().trim().max(100).optional(),
});
export type RegisterFilter = z.infer<typeof registerFilter>;

/** Where a page goes on: the day and the number of the last line before it. */
export const registerQuery = registerFilter.extend({
  before: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}_\d{1,15}$/)
    .optional(),
});

export const registerPage = z.strictObject({
  /** Newest first. */
  lines: z.array(registerLine),
  /** Ask with this as `before` for the next page; null on the last one. */
  next: z.string().nullable(),
  /** How many of all lines wait for somebody to say what became of the meeting. */
  unsettled: z.number().int().nonnegative(),
});
export type RegisterPage = z.infer<typeof registerPage>;

/** What can have changed of a line. Content is named, never told: the log of a line outlives its becoming secret. */
export const registerField = z.enum([
  'organiserUnitId',
  'class',
  'wide',
  'form',
  'remoteOnline',
  'secret',
  'day',
  'state',
  'reach',
  'sites',
  'sitesConnected',
  'times',
  'title',
  'units',
  'platform',
  'evidence',
]);
export type RegisterField = z.infer<typeof registerField>;

/** From and to are words of the contract, names of units, days or numbers; null where nothing is known or may be told. */
const fieldChange = z.strictObject({ field: registerField, from: z.string().nullable(), to: z.string().nullable() });
export type FieldChange = z.infer<typeof fieldChange>;

/** What happened to a line, and by whom. */
export const lineChange = z.strictObject({
  at: instant,
  byName: z.string(),
  what: z.enum(['entered', 'imported', 'changed', 'removed', 'settled', 'not-held', 'postponed', 'cancelled']),
  reason: z.string(),
  changes: z.array(fieldChange),
});
export type LineChange = z.infer<typeof lineChange>;

/** All that is known of a line. */
export const registerRecord = registerLine.extend({
  invited: z.array(z.strictObject({ id, name: z.string() })),
  /** Oldest first. */
  history: z.array(lineChange),
  /** Whether the viewer may change it. */
  mayKeep: z.boolean(),
  removed: z.boolean(),
  /** The viewer's standing in a meeting convened here; null where it may not be entered. */
  access: standing.nullable(),
});
export type RegisterRecord = z.infer<typeof registerRecord>;

/** No line has more units or sites. */
export const MOST_SITES = 2000;
const sites = z.number().int().nonnegative().max(MOST_SITES).nullable();

/** Whom a meeting reached: the units one by one, or only their levels and how many there were. */
const reached = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('units'), unitIds: z.array(id).min(1).max(MOST_SITES) }),
  z.strictObject({ by: z.literal('levels'), levels: z.array(unitLevel).max(4), sites }),
]);

const common = {
  organiserUnitId: id,
  class: meetingClass,
  day,
  state: registerState,
  /** Why something is changed that a figure depends on. */
  reason: changeReason.optional(),
};

/** A line as it is entered by hand. Of a secret meeting nothing else may be said. */
export const registerEntry = z.discriminatedUnion('secret', [
  z.strictObject({ ...common, secret: z.literal(true) }),
  z.strictObject({
    ...common,
    secret: z.literal(false),
    title: z.string().trim().min(1).max(300),
    wide: z.boolean(),
    /** A rehearsal counts nowhere and is not entered. */
    form: meetingForm.exclude(['chay-thu']),
    remoteOnline: z.boolean(),
    /** `HH:mm` in Asia/Ho_Chi_Minh; null where only the day is known. */
    startTime: z.iso.time({ precision: -1 }).nullable(),
    minutes: z.number().int().min(1).max(2880).nullable(),
    reached,
    sitesConnected: sites,
    platform: z.string().trim().max(200),
    evidence: z.string().trim().max(500),
  }),
]);
export type RegisterEntryRequest = z.infer<typeof registerEntry>;

export const enteredLine = z.strictObject({ lineId: id });

/** Taking out a line that was entered by mistake. */
export const registerRemoval = z.strictObject({ reason: changeReason });

/** How a meeting convened here is to count. */
export const classification = figureFacts.omit({ secret: true }).extend({ form: meetingForm, reason: changeReason });
export type Classification = z.infer<typeof classification>;

/** What became of a meeting convened here that was never opened here. */
export const settlement = z.strictObject({
  became: z.enum(['online', 'in-person', 'not-held']),
  /** The platform, or the place. */
  platform: z.string().trim().max(200),
  sitesConnected: sites,
  reason: changeReason,
});
export type Settlement = z.infer<typeof settlement>;
