import type { MeetingClass } from '#shared/contract/meetings.ts';
import { type WorkCalendar, workingDaysBetween } from '#shared/convening/working-days.ts';
import { dayOf } from '../../ui/format.ts';
import { plannedMinutes } from '../agenda/planned-minutes.ts';
import { momentOf } from '../form/to-request.ts';
import type { ConveneValues } from '../form/values.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
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

/** What deserves a second look; never a block, because urgent meetings exist. */
export type Warning = { kind: 'past' | 'shortNotice' | 'agendaTooLong' } | { kind: 'tooLong'; limitMs: number };

/** What to point out about a meeting being convened at `now`. Nothing while its times are not known. */
export function warningsAbout(values: ConveneValues, now: number, calendar: WorkCalendar): Warning[] {
  const startsAt = momentOf(values.startDay, values.startTime);
  const endsAt = momentOf(values.endDay, values.endTime);
  if (!(endsAt > startsAt)) return [];
  const limitMs = LIMIT_HOURS[values.class] * HOUR_MS;
  const warnings: Warning[] = [];
  if (startsAt < now) warnings.push({ kind: 'past' });
  else if (workingDaysBetween(dayOf(now), dayOf(startsAt), calendar) < NOTICE_DAYS)
    warnings.push({ kind: 'shortNotice' });
  if (endsAt - startsAt > limitMs) warnings.push({ kind: 'tooLong', limitMs });
  if (plannedMinutes(values.agenda) * MINUTE_MS > endsAt - startsAt) warnings.push({ kind: 'agendaTooLong' });
  return warnings;
}
