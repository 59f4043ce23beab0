import { useTranslation } from 'react-i18next';
import type { MeetingView } from '#shared/contract/views.ts';
import { formatClock } from '../ui/format.ts';
import { StateBadge } from '../ui/state-badge.tsx';
import { spentAt } from './place.ts';
import classes from './item-clock.module.css';

const MINUTE_MS = 60_000;

export type ItemClockProps = {
  item: NonNullable<MeetingView['item']>;
  /** Planned for the item; null without a limit. */
  minutes: number | null;
  /** The server's clock. */
  now: number;
  onStage?: boolean;
};

/** How long the meeting has been at an item, of how long was planned; what is over is said by colour, shape and word. */
export function ItemClock({ item, minutes, now, onStage = false }: ItemClockProps) {
  const { t } = useTranslation('agenda');
  const spent = spentAt(item, now);
  const planned = minutes === null ? null : minutes * MINUTE_MS;
  const isOver = planned !== null && spent > planned;
  return (
    <span className={classes.clock} data-over={isOver} data-testid="item-clock">
      <span role="timer" aria-label={t('clock')}>
        {formatClock(spent)}
        {planned !== null && ` / ${formatClock(planned)}`}
      </span>
      {isOver && <StateBadge state="late" onStage={onStage} word={t('over')} />}
      {item.since === null && <span className={classes.stands}>{t('stands')}</span>}
    </span>
  );
}
