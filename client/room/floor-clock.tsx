import { useTranslation } from 'react-i18next';
import { useFloorTime } from '../stage/use-floor-time.ts';
import { formatClock } from '../ui/format.ts';
import type { Turn } from './turn.ts';
import classes from './bands.module.css';

/** The speaking time, large: what is left of it, or how long it has been where there is no limit. */
export function FloorClock({ turn }: { turn: Extract<Turn, { kind: 'speaking' }> }) {
  const { t } = useTranslation('room');
  const time = useFloorTime(turn);
  return (
    <p className={classes.clock} data-ending={time.ending} data-testid="countdown">
      <span role="timer">{formatClock(time.shownMs)}</span>
      <small>
        {t(time.ending ? 'speaking.ending' : time.counts === 'down' ? 'speaking.left' : 'speaking.elapsed')}
      </small>
    </p>
  );
}
