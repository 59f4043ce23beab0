import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);
dayjs.extend(timezone);

const ZONE = 'Asia/Ho_Chi_Minh';

/** A moment on Vietnam's clocks, wherever the viewer's computer believes to be. */
const inVietnam = (instant: number) => dayjs(instant).tz(ZONE);

/** `21/11/2026`. */
export const formatDate = (instant: number): string => inVietnam(instant).format('DD/MM/YYYY');

/** `08:30`. */
export const formatTime = (instant: number): string => inVietnam(instant).format('HH:mm');

/** `08:30:15`, where seconds matter. */
export const formatTimeWithSeconds = (instant: number): string => inVietnam(instant).format('HH:mm:ss');

/** `08:30 21/11/2026`. */
export const formatMoment = (instant: number): string => inVietnam(instant).format('HH:mm DD/MM/YYYY');

/** The calendar day of a moment, `YYYY-MM-DD`. */
export const dayOf = (instant: number): string => inVietnam(instant).format('YYYY-MM-DD');

/** A calendar day with its weekday in the language of the pages: `Thứ Bảy, 21/11/2026`. */
export function formatDay(day: string): string {
  const date = dayjs.utc(day);
  // Decree 30/2020/NĐ-CP writes thứ Hai … thứ Bảy, Chủ nhật; at the beginning of a line the first letter is large too.
  const weekday = date.format('dddd').replace(/(?<=^|thứ )\p{L}/gu, (letter) => letter.toUpperCase());
  return `${weekday}, ${date.format('DD/MM/YYYY')}`;
}

/** The day so many days after (`YYYY-MM-DD`). */
export const addDays = (day: string, days: number): string => dayjs.utc(day).add(days, 'day').format('YYYY-MM-DD');

/** The moment at which Vietnam's clocks show this time (`HH:mm`) on this day (`YYYY-MM-DD`). */
export const instantAt = (day: string, time: string): number => dayjs.tz(`${day} ${time}`, ZONE).valueOf();

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** A running length of time: `2:40`, `0:42:10` from an hour on; `-0:05` once it is over. */
export function formatClock(ms: number): string {
  const seconds = Math.abs(Math.trunc(ms / 1000));
  const sign = ms <= -1000 ? '-' : '';
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = twoDigits(seconds % 60);
  return hours > 0 ? `${sign}${hours}:${twoDigits(minutes)}:${rest}` : `${sign}${minutes}:${rest}`;
}

/** A share 0..1 in per cent, cut off after one decimal place: what has not been reached is not shown as reached. */
export const formatShare = (share: number): string =>
  new Intl.NumberFormat(dayjs.locale(), { style: 'percent', maximumFractionDigits: 1, roundingMode: 'floor' }).format(
    // Binary fractions stand a little below what they mean: 0.29 would be cut to 28.9 %.
    share + 1e-12,
  );

/** A number of things, with one decimal place where it is not whole: `7,7`. */
export const formatCount = (count: number): string =>
  new Intl.NumberFormat(dayjs.locale(), { maximumFractionDigits: 1 }).format(count);
