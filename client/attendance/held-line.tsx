import { useTranslation } from 'react-i18next';
import type { AttendanceReport } from '#shared/contract/attendance.ts';
import { dayOf, formatMoment, formatTime } from '../ui/format.ts';
import { useDuration } from '../ui/use-duration.ts';

/** When the meeting was held, in one line. Nothing before the opening. */
export function HeldLine({ report: { openedAt, endedAt, openMs } }: { report: AttendanceReport }) {
  const { t } = useTranslation('attendance');
  const duration = useDuration()(openMs);
  if (openedAt === null) return null;
  const from = formatMoment(openedAt);
  const to = (at: number) => (dayOf(at) === dayOf(openedAt) ? formatTime(at) : formatMoment(at));
  return (
    <div>{endedAt === null ? t('running', { from, duration }) : t('held', { from, to: to(endedAt), duration })}</div>
  );
}
