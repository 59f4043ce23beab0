import { useTranslation } from 'react-i18next';
import type { MeetingView } from '#shared/contract/views.ts';
import { formatClock } from '../../ui/format.ts';
import { useServerNow } from '../clock/use-server-now.ts';
import classes from './stage.module.css';

/** From this much time left on, the clock turns to the colour of trouble. */
const ENDING_MS = 15_000;

/** The speaking time: what is left of it, or how long it has been where it has no limit. */
export function FloorClock({ speaker }: { speaker: NonNullable<MeetingView['speaker']> }) {
  const { t } = useTranslation('console');
  const now = useServerNow();
  if (speaker.endsAt === null) {
    return (
      <span className={classes.clock} role="timer" data-testid="elapsed">
        {formatClock(Math.max(0, now - speaker.since))} <small>{t('floor.noLimit')}</small>
      </span>
    );
  }
  const left = Math.max(0, speaker.endsAt - now);
  return (
    <span className={classes.clock} role="timer" data-ending={left <= ENDING_MS} data-testid="countdown">
      {formatClock(Math.ceil(left / 1000) * 1000)} <small>{t('floor.remaining')}</small>
    </span>
  );
}
