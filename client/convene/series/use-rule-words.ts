import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { SeriesRule } from '#shared/contract/meeting-series.ts';
import { dayOfMonth, weekdayOf } from '#shared/convening/days.ts';
import { weekOfMonth } from '#shared/convening/series.ts';
import { addDays, formatDay } from '../../ui/format.ts';

/** A Monday. */
const MONDAY = '2024-01-01';

/** The name of a weekday (1 is Monday) in the language of the pages. */
export const weekdayName = (weekday: number): string => formatDay(addDays(MONDAY, weekday - 1)).split(',')[0] ?? '';

/** Says a rule in words; `from` is the day from which it is reckoned. */
export function useRuleWords() {
  const { t } = useTranslation('series');
  return ({ pattern, every, weekdays }: Pick<SeriesRule, 'pattern' | 'every' | 'weekdays'>, from: string): string => {
    const each = every === 1;
    if (pattern === 'weekly') {
      const names = weekdays.toSorted((a, b) => a - b).map(weekdayName);
      const days = new Intl.ListFormat(dayjs.locale(), { type: 'conjunction' }).format(names);
      return each ? t('words.weekly', { days }) : t('words.weeks', { days, every });
    }
    if (pattern === 'monthly-day') {
      const day = dayOfMonth(from);
      return each ? t('words.monthlyDay', { day }) : t('words.monthsDay', { day, every });
    }
    const weekday = weekdayName(weekdayOf(from));
    const nth = NTH[weekOfMonth(from) - 1];
    if (nth === undefined)
      return each ? t('words.monthlyLast', { weekday }) : t('words.monthsLast', { weekday, every });
    const words = { weekday, nth: t(`nth.${nth}`) };
    return each ? t('words.monthlyWeekday', words) : t('words.monthsWeekday', { ...words, every });
  };
}

/** The fifth is the last of a month, which not every month has five of. */
const NTH = ['n1', 'n2', 'n3', 'n4'] as const;
