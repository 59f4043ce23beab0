/** Asia/Ho_Chi_Minh has been seven hours ahead of UTC, summer and winter, since 1975. */
const OFFSET_MS = 7 * 3_600_000;

const wall = (at: number): Date => new Date(at + OFFSET_MS);
const two = (value: number): string => String(value).padStart(2, '0');

/** `21 tháng 11 năm 2026`; days below 10 and the months 1 and 2 with a leading 0, as Decree 30/2020/NĐ-CP has it. */
const dateWords = (day: number, month: number, year: number): string =>
  `${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`;

/** The day of a moment (UTC milliseconds) in Việt Nam: `ngày 21 tháng 11 năm 2026`. */
export const dayText = (at: number): string => {
  const date = wall(at);
  return `ngày ${dateWords(date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear())}`;
};

/** A calendar day (`YYYY-MM-DD`) in a table: `05/12/2026`. */
export const dateOnPaper = (day: string): string => day.split('-').toReversed().join('/');

/** A moment as minutes begin and end with it: `08 giờ 05, ngày 21 tháng 11 năm 2026`. */
export const momentText = (at: number): string =>
  `${two(wall(at).getUTCHours())} giờ ${two(wall(at).getUTCMinutes())}, ${dayText(at)}`;

/** The time of day, `08:05`. */
export const clock = (at: number): string => `${two(wall(at).getUTCHours())}:${two(wall(at).getUTCMinutes())}`;

/** `08:05–08:09`, or one time where both are the same minute. */
export const span = (from: number, to: number | null): string =>
  to === null || clock(from) === clock(to) ? clock(from) : `${clock(from)}–${clock(to)}`;
