import { useTranslation } from 'react-i18next';
import { ItemClock } from '../../agenda/item-clock.tsx';
import { placeOf } from '../../agenda/place.ts';
import { useLive, useReadable } from '../../live/hooks.ts';
import { ticker } from '../../observable/ticker.ts';
import classes from './room-item.module.css';

/** The item that the meeting is at, over the stage. */
export function RoomItem() {
  const { t } = useTranslation('agenda');
  const session = useLive();
  const meeting = useReadable(session.meeting);
  const now = useReadable(ticker) + useReadable(session.clockOffset);
  if (!meeting?.item) return null;
  const { current, number, count } = placeOf(meeting);
  if (!current) return null;
  return (
    <p className={classes.item} data-testid="room-item">
      <span>{t('running', { number, count, title: current.title })}</span>
      <ItemClock item={meeting.item} minutes={current.minutes} now={now} onStage />
    </p>
  );
}
