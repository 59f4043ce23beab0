import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '#shared/contract/meetings.ts';

export const isCalledOff = ({ phase }: MeetingDetail): boolean => phase === 'postponed' || phase === 'cancelled';

/** That a meeting was postponed or cancelled, and why. */
export function CalledOff({ meeting: { phase, calledOffReason } }: { meeting: MeetingDetail }) {
  const { t } = useTranslation('meetings');
  const sentence = t(phase === 'postponed' ? 'summary.postponed' : 'summary.cancelled');
  return calledOffReason === null ? sentence : `${sentence} ${t('summary.reason', { reason: calledOffReason })}`;
}
