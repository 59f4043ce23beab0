import { z } from 'zod';
import { day, id } from './ids.ts';
import { figure, indicator, period } from './indicators.ts';
import { meetingClass, meetingForm } from './meetings.ts';
import { participationSums } from './participation.ts';
import { registerOrigin, registerStanding } from './register.ts';
import { unitLevel } from './units.ts';

/** A moment as other systems read it, UTC: `2026-11-22T01:00:00.000Z`. */
const moment = z.iso.datetime();

const unitAsked = id.optional().describe("A unit within the token's; without it, the token's own.");

/** What the token opens. */
export const apiAccess = z.strictObject({
  name: z.string().describe('For which system the token was made.'),
  unitId: id.describe('The unit whose register and figures the token opens, with all below.'),
  unitName: z.string(),
  expiresAt: moment.describe('The first moment at which it is no longer good.'),
});

/** What is counted, and which share is to be reached when. */
export const apiIndicators = z.strictObject({ indicators: z.array(indicator) });

export const apiFiguresQuery = z.strictObject({
  period: period.describe('A month (2026-10), a quarter (2026-Q4) or a year (2026).'),
  unitId: unitAsked,
});

export const apiFigures = z.strictObject({
  period,
  from: day,
  to: day,
  unitId: id,
  unitName: z.string(),
  reckonedOn: day,
  closedMonths: z.array(z.string()).describe('Months of the period whose figures are frozen.'),
  figures: z.array(
    z.strictObject({
      indicatorId: id,
      name: z.strictObject({ vi: z.string(), en: z.string() }),
      official: figure.describe('Closed months as they were frozen, the others as they stand.'),
      live: figure.describe('All as it stands: where it differs, that is a correction after closing.'),
      share: z.number().min(0).max(1).nullable().describe('The official one; null where there is nothing to count.'),
      target: z.number().min(0).max(1).nullable().describe('The target that holds in the period.'),
      source: z.string().describe('The decision or programme that sets it.'),
    }),
  ),
});
export type ApiFigures = z.infer<typeof apiFigures>;

/** So many days of the register can be asked for at once. */
export const API_SPAN_DAYS = 366;
/** So many lines stand on a page. */
export const API_PAGE = 500;

export const apiMeetingsQuery = z.strictObject({
  from: day.describe('The first day.'),
  to: day.describe(`The last day, included; ${API_SPAN_DAYS} days at most.`),
  unitId: unitAsked,
  cursor: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}~[A-Za-z0-9_-]{1,40}$/)
    .optional()
    .describe('`next` of the page before.'),
});

/** A line of the register. Of a secret meeting nothing is told but that it was: organiser, class and day. */
export const apiMeeting = z.strictObject({
  id,
  day,
  startsAt: moment.nullable(),
  endsAt: moment.nullable(),
  organiserUnitId: id,
  organiserName: z.string().describe('As it was called on the day.'),
  class: meetingClass,
  standing: registerStanding.describe(
    '`unsettled`: online, passed, and nobody said what became of it; counts nowhere.',
  ),
  secret: z.boolean().describe('Leaves numerator and denominator; all below is null.'),
  wide: z.boolean().nullable(),
  form: meetingForm.nullable(),
  remoteOnline: z.boolean().nullable().describe('Of a hybrid meeting: whether the remote units were online.'),
  reach: z.array(unitLevel).nullable(),
  sites: z.number().int().nonnegative().nullable(),
  sitesConnected: z.number().int().nonnegative().nullable(),
  title: z.string().nullable(),
  platform: z.string().nullable(),
  evidence: z.string().nullable(),
  origin: registerOrigin,
});
export type ApiMeeting = z.infer<typeof apiMeeting>;

export const apiMeetings = z.strictObject({
  meetings: z.array(apiMeeting).describe('By day.'),
  next: z.string().nullable().describe('Ask with this as `cursor` for the next page; null on the last one.'),
});

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

export const apiParticipationQuery = z.strictObject({
  from: month.describe('The first month, 2026-01.'),
  to: month.describe('The last month, included.'),
  level: unitLevel.default('commune'),
});

export const apiParticipation = z.strictObject({
  from: month,
  to: month,
  level: unitLevel,
  units: z.array(
    participationSums.extend({ unitId: id, name: z.string(), groupId: id, groupName: z.string() }).strict(),
  ),
});

export const apiCoverageQuery = z.strictObject({ day: day.describe('The day on which communes are looked at.') });

export const apiCoverage = z.strictObject({
  day,
  withinDays: z.number().int().describe('For so many days a passed connection check proves the connection.'),
  connected: z.number().int().nonnegative(),
  communes: z.array(
    z.strictObject({
      unitId: id,
      name: z.string(),
      groupName: z.string(),
      connected: z.boolean(),
    }),
  ),
});
