import dayjs from 'dayjs';
import { addDays } from '../../ui/format.ts';

/** A calendar day (`YYYY-MM-DD`) without its weekday, as in lists of days: `21/11/2026`. */
export const formatPlainDay = (day: string): string => dayjs(day).format('DD/MM/YYYY');

/** The last day of what ends on a day: the one before. */
export const lastDay = (end: string): string => addDays(end, -1);
