const OFFSET_MS = 7 * 3_600_000;
const WEEKDAYS = ['Chủ Nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** A moment (UTC milliseconds) as papers write it: `08 giờ 00, thứ Bảy, ngày 21 tháng 11 năm 2026`, on Việt Nam's clock. */
export const momentOnPaper = (at: number): string => {
  const wall = new Date(at + OFFSET_MS);
  const clock = `${twoDigits(wall.getUTCHours())} giờ ${twoDigits(wall.getUTCMinutes())}`;
  const month = wall.getUTCMonth() + 1;
  const date = `ngày ${twoDigits(wall.getUTCDate())} tháng ${month < 3 ? twoDigits(month) : month}`;
  return `${clock}, ${WEEKDAYS[wall.getUTCDay()] ?? ''}, ${date} năm ${wall.getUTCFullYear()}`;
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');
