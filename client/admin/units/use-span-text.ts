import { useTranslation } from 'react-i18next';
import { formatPlainDay, lastDay } from './plain-day.ts';

/** From a first day on, or to the end of the day before the one on which it is over. */
export function useSpanText(): (from: string, to: string | null) => string {
  const { t } = useTranslation('adminUnits');
  return (from, to) =>
    to === null
      ? t('history.since', { from: formatPlainDay(from) })
      : t('history.fromTo', { from: formatPlainDay(from), to: formatPlainDay(lastDay(to)) });
}
