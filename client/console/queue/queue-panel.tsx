import { useTranslation } from 'react-i18next';
import type { MeetingView } from '#shared/contract/views.ts';
import { StateShape } from '../../ui/state-badge.tsx';
import type { Room } from '../board/rooms.ts';
import { useRights } from '../rights/use-rights.ts';
import { FloorClock } from '../stage/floor-clock.tsx';
import type { QueueItem } from './model.ts';
import { QueueRow } from './queue-row.tsx';
import classes from './queue.module.css';
import type { TimeLimit } from './time-limit.ts';
import { TimeLimitChoice } from './time-limit-choice.tsx';

export type QueuePanelProps = {
  view: MeetingView;
  items: readonly QueueItem[];
  rooms: ReadonlyMap<string, Room>;
  limit: TimeLimit;
  onLimit: (limit: TimeLimit) => void;
};

/** Who speaks, who is next, who asks to: in this order, with the speaking time that is given. */
export function QueuePanel({ view, items, rooms, limit, onLimit }: QueuePanelProps) {
  const { t } = useTranslation('queue');
  const { may } = useRights();
  const length = items.filter((item) => item.place !== null).length;
  return (
    <div className={classes.panel}>
      <div className={classes.head}>
        <h2 className={classes.title}>
          {t('title')} <span className={classes.count}>({length})</span>
        </h2>
        {may('floor.give') && <TimeLimitChoice limit={limit} onChange={onLimit} />}
      </div>
      {view.speaker !== null && (
        <div className={classes.speaking}>
          <StateShape state="speaking" />
          <span className={classes.name}>{view.speaker.name}</span>
          <span className={classes.speakingClock}>
            <FloorClock speaker={view.speaker} />
          </span>
        </div>
      )}
      {items.length > 0 ? (
        <ol className={classes.list}>
          {items.map((item) => (
            <QueueRow key={item.roomId} {...item} groupName={rooms.get(item.roomId)?.groupName ?? ''} length={length} />
          ))}
        </ol>
      ) : (
        <div className={classes.empty}>
          <p>{t(view.phase === 'convened' ? 'emptyBefore' : 'empty')}</p>
          {view.phase === 'open' && may('floor.give') && <p>{t('mayCall')}</p>}
        </div>
      )}
    </div>
  );
}
