import { MOST_OCCURRENCES, type SeriesRule } from '../contract/meeting-series.ts';
import { dayOfMonth, daysAfter, firstOfMonth, lastOfMonth, weekdayOf } from './days.ts';
import { isWorkingDay, type WorkCalendar } from './working-days.ts';

/** A day on which the rule has a meeting, and what becomes of it. */
export type Occurrence = {
  /** `YYYY-MM-DD`. */
  due: string;
  /** The day on which it is held: the same, a later one, or none. */
  held: string | null;
  /** Why it is not held on the day; null where it is. */
  because: { kind: 'holiday'; name: string } | { kind: 'weekend' } | null;
};

/** Nobody convenes further ahead, in days. */
const HORIZON = 3 * 366;
/** The longest that a moved meeting waits for a working day. */
const LONGEST_REST = 31;

/**
 * The meetings of a series from a day on, in their order: at most `MOST_OCCURRENCES` that are held, and between them those that
 * fall out. What would be moved to a day on which, or after which, the series meets anyway falls out too.
 */
export const occurrencesOf = (rule: SeriesRule, from: string, calendar: WorkCalendar): Occurrence[] => {
  const { end } = rule;
  const last = end.kind === 'until' ? end.day : daysAfter(from, HORIZON);
  if (last === null) return [];
  const most = end.kind === 'count' ? end.count : MOST_OCCURRENCES;
  const due = dueDays(rule, from, last);
  const found: Occurrence[] = [];
  let held = 0;
  for (const [index, day] of due.entries()) {
    if (held === most) break;
    const because = whyOff(rule, day, calendar);
    const on = because === null ? day : rule.onDayOff === 'move' ? movedTo(day, due[index + 1], last, calendar) : null;
    if (on !== null) held += 1;
    found.push({ due: day, held: on, because });
  }
  // What falls out after the last that is held says nothing.
  return found.slice(0, found.findLastIndex(({ held: on }) => on !== null) + 1);
};

/** The days that are held and were not left out by hand. */
export const heldDays = (occurrences: readonly Occurrence[], without: readonly string[]): string[] =>
  occurrences.flatMap(({ due, held }) => (held === null || without.includes(due) ? [] : [held]));

/** Whoever chooses a weekday chooses it also at the week's end; a day of the month falls where it falls. */
const whyOff = ({ pattern }: SeriesRule, day: string, calendar: WorkCalendar): Occurrence['because'] => {
  const special = calendar.get(day);
  if (special?.kind === 'off') return { kind: 'holiday', name: special.name };
  return pattern === 'monthly-day' && !isWorkingDay(day, calendar) ? { kind: 'weekend' } : null;
};

const movedTo = (day: string, next: string | undefined, last: string, calendar: WorkCalendar): string | null => {
  for (let days = 1; days <= LONGEST_REST; days += 1) {
    const to = daysAfter(day, days);
    if (to > last || to === next) return null;
    if (isWorkingDay(to, calendar)) return to;
  }
  return null;
};

const dueDays = (rule: SeriesRule, from: string, last: string): string[] => {
  const end = [last, daysAfter(from, HORIZON)].toSorted((a, b) => a.localeCompare(b))[0] ?? last;
  const days: string[] = [];
  const [daysOf, begin, step] = rule.pattern === 'weekly' ? inWeeks(rule, from) : inMonths(rule, from);
  for (let index = 0, day = begin; day <= end; index += rule.every, day = step(index)) {
    days.push(...daysOf(day).filter((due) => due >= from && due <= end));
  }
  return days;
};

/** What falls into a period that begins with a day, the first period, and the beginning of the one so many later. */
type Periods = [daysOf: (begin: string) => string[], first: string, step: (index: number) => string];

const inWeeks = ({ weekdays }: SeriesRule, from: string): Periods => {
  const monday = daysAfter(from, 1 - weekdayOf(from));
  const sorted = [...new Set(weekdays)].toSorted((a, b) => a - b);
  return [(begin) => sorted.map((day) => daysAfter(begin, day - 1)), monday, (index) => daysAfter(monday, 7 * index)];
};

const inMonths = ({ pattern }: SeriesRule, from: string): Periods => {
  const first = firstOfMonth(from, 0);
  const daysOf = pattern === 'monthly-day' ? sameDay(from) : sameWeekday(from);
  return [(begin) => [daysOf(begin)], first, (index) => firstOfMonth(first, index)];
};

/** In a month that is too short, its last day. */
const sameDay = (from: string) => (begin: string) => {
  const end = lastOfMonth(begin);
  return dayOfMonth(end) < dayOfMonth(from) ? end : daysAfter(begin, dayOfMonth(from) - 1);
};

/** Which of its weekdays in the month a day is, from 1; 5 stands for the last, which not every month has five of. */
export const weekOfMonth = (day: string): number => Math.ceil(dayOfMonth(day) / 7);

const sameWeekday = (from: string) => (begin: string) => {
  const nth = weekOfMonth(from);
  const firstOne = daysAfter(begin, (weekdayOf(from) - weekdayOf(begin) + 7) % 7);
  const day = daysAfter(firstOne, 7 * (nth - 1));
  return day > lastOfMonth(begin) ? daysAfter(day, -7) : day;
};
