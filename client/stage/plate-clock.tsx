import { formatClock } from '../ui/format.ts';
import classes from './stage.module.css';
import { useFloorTime, type SpeakingTime } from './use-floor-time.ts';

/** The speaking time beside the speaker's name, for those who look and listen. */
export function PlateClock({ speaker }: { speaker: SpeakingTime }) {
  const time = useFloorTime(speaker);
  const testId = time.counts === 'down' ? 'countdown' : 'elapsed';
  return (
    <span className={classes.plateClock} role="timer" data-ending={time.ending} data-testid={testId}>
      {formatClock(time.shownMs)}
    </span>
  );
}
