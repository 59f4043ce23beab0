import type { MeetingClass } from '../contract/meetings.ts';
import { isYearKnown, lastDayBefore, type WorkCalendar, workingDaysBetween } from './working-days.ts';

const HOUR_MS = 3_600_000;

/** Invitations, and the papers of periodic meetings, go out so many working days before (Decision 45/2018/QĐ-TTg). */
const NOTICE_DAYS = 3;

/**
 * The longest that a class of meeting should last, by Decision 45/2018/QĐ-TTg: half a working day (4 hours), a working
 * day, or two days.
 */
const LIMIT_HOURS: Record<MeetingClass, number> = {
  'giao-ban': 4,
  'giai-quyet-cong-viec': 4,
  'tham-muu-tu-van': 4,
  'dieu-phoi': 4,
  'chuyen-mon': 9,
  'so-ket-tong-ket': 9,
  'chuyen-de': 9,
  'tap-huan-trien-khai': 48,
};

/** Classes that come back by the calendar: their papers have a day by which they go out. */
const PERIODIC: readonly MeetingClass[] = ['giao-ban', 'so-ket-tong-ket'];

/** What deserves a second look; never a block, because urgent meetings exist. */
export type Warning =
  | { kind: 'past' | 'shortNotice' | 'papersLate' | 'agendaTooLong' }
  | { kind: 'tooLong'; limitMs: number }
  /** Nothing is known of the public holidays of a year through which the notice runs. */
  | { kind: 'yearUnknown'; year: string };

/** A meeting as far as the rules look at it. Moments are UTC milliseconds, days `YYYY-MM-DD` in Việt Nam. */
export type Judged = {
  class: MeetingClass;
  startsAt: number;
  endsAt: number;
  startDay: string;
  agendaMs: number;
  /** The day on which the first paper came; null where there is none yet. */
  papersDay: string | null;
};

/** What to point out about a meeting of which those invited are told at `now`, on the day `today`. */
export function warningsAbout(meeting: Judged, now: number, today: string, calendar: WorkCalendar): Warning[] {
  const { startsAt, endsAt, startDay } = meeting;
  const limitMs = LIMIT_HOURS[meeting.class] * HOUR_MS;
  const warnings: Warning[] = [];
  if (startsAt < now) warnings.push({ kind: 'past' });
  else {
    if (isShort(today, startDay, calendar)) warnings.push({ kind: 'shortNotice' });
    if (arePapersLate(meeting, today, calendar)) warnings.push({ kind: 'papersLate' });
    if (!isYearKnown(startDay, calendar)) warnings.push({ kind: 'yearUnknown', year: startDay.slice(0, 4) });
  }
  if (endsAt - startsAt > limitMs) warnings.push({ kind: 'tooLong', limitMs });
  if (meeting.agendaMs > endsAt - startsAt) warnings.push({ kind: 'agendaTooLong' });
  return warnings;
}

/** The last day on which the papers of a meeting are in time; null for classes without such a day. */
export const papersDueBy = (meeting: Pick<Judged, 'class' | 'startDay'>, calendar: WorkCalendar): string | null =>
  PERIODIC.includes(meeting.class) ? lastDayBefore(meeting.startDay, NOTICE_DAYS, calendar) : null;

/** Whether the papers came late, or cannot come in time any more. */
export const arePapersLate = (
  { papersDay, ...meeting }: Pick<Judged, 'class' | 'startDay' | 'papersDay'>,
  today: string,
  calendar: WorkCalendar,
): boolean => {
  const dueBy = papersDueBy(meeting, calendar);
  return dueBy !== null && (papersDay ?? today) > dueBy;
};

const isShort = (today: string, startDay: string, calendar: WorkCalendar): boolean =>
  workingDaysBetween(today, startDay, calendar) < NOTICE_DAYS;
