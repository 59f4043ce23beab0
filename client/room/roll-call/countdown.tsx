import { useTranslation } from 'react-i18next';
import { useLive, useReadable } from '../../live/hooks.ts';
import { ticker } from '../../observable/ticker.ts';
import { formatClock } from '../../ui/format.ts';
import classes from './roll-call.module.css';

const SOON_MS = 60_000;

/** How long the roll call still waits. */
export function Countdown({ deadlineAt }: { deadlineAt: number }) {
  const { t } = useTranslation('rollCall');
  const { clockOffset } = useLive();
  const left = Math.max(0, deadlineAt - useReadable(ticker) - useReadable(clockOffset));
  return (
    <span className={classes.countdown} data-soon={left < SOON_MS} data-testid="roll-call-countdown">
      {t('left')} <span role="timer">{formatClock(left + 999)}</span>
    </span>
  );
}
