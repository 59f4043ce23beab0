import dayjs from 'dayjs';

/** A number for each meeting: `1,5`. */
export const formatPerMeeting = (rate: number): string =>
  new Intl.NumberFormat(dayjs.locale(), { maximumFractionDigits: 1 }).format(rate);
