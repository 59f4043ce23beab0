import { useTranslation } from 'react-i18next';
import type { MeetingView } from '#shared/contract/views.ts';
import { useFloorTime } from '../../stage/use-floor-time.ts';
import { formatClock } from '../../ui/format.ts';
import classes from './stage.module.css';

/** The speaking time: what is left of it, or how long it has been where it has no limit. */
export function FloorClock({ speaker }: { speaker: NonNullable<MeetingView['speaker']> }) {
  const { t } = useTranslation('console');
  const time = useFloorTime(speaker);
  const down = time.counts === 'down';
  return (
    <span className={classes.clock} role="timer" data-ending={time.ending} data-testid={down ? 'countdown' : 'elapsed'}>
      {formatClock(time.shownMs)} <small>{t(down ? 'floor.remaining' : 'floor.noLimit')}</small>
    </span>
  );
}
