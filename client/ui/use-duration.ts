import { useTranslation } from 'react-i18next';

const MINUTE_MS = 60_000;

/** A function that says a length of time (milliseconds) in words: `1 giờ 30 phút`. */
export function useDuration(): (ms: number) => string {
  const { t } = useTranslation('common');
  return (ms) => {
    const all = Math.floor(ms / MINUTE_MS);
    const hours = Math.floor(all / 60);
    const minutes = all % 60;
    if (all === 0) return t('duration.underOneMinute');
    if (hours === 0) return t('duration.minutes', { minutes });
    return minutes === 0 ? t('duration.hours', { hours }) : t('duration.hoursMinutes', { hours, minutes });
  };
}
