import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '#shared/contract/meetings.ts';

/** As the register tells it, or the live meeting itself. */
type Course = Pick<MeetingDetail, 'phase' | 'calledOffReason'>;

export const isCalledOff = ({ phase }: Pick<Course, 'phase'>): boolean =>
  phase === 'postponed' || phase === 'cancelled';

/** The key of the heading over `CalledOff`. */
export const calledOffTitle = ({ phase }: Pick<Course, 'phase'>) =>
  phase === 'postponed' ? 'summary.postponedTitle' : 'summary.cancelledTitle';

/** The heading over `CalledOff`. */
export function CalledOffTitle({ meeting }: { meeting: Pick<Course, 'phase'> }) {
  const { t } = useTranslation('meetings');
  return t(calledOffTitle(meeting));
}

/** That a meeting was postponed or cancelled, and why. */
export function CalledOff({ meeting: { phase, calledOffReason } }: { meeting: Course }) {
  const { t } = useTranslation('meetings');
  const sentence = t(phase === 'postponed' ? 'summary.postponed' : 'summary.cancelled');
  return calledOffReason === null ? sentence : `${sentence} ${t('summary.reason', { reason: calledOffReason })}`;
}
