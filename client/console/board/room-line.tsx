import { IconHandStop, IconMicrophoneOff, IconPhone } from '@tabler/icons-react';
import { type KeyboardEventHandler, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../ui/format.ts';
import { StateShape } from '../../ui/state-badge.tsx';
import { useRoomMenu } from '../room-menu/context.ts';
import { BADGE } from './badge.ts';
import classes from './board.module.css';
import type { Room } from './rooms.ts';

export type RoomLineProps = {
  room: Room;
  /** In lists that are not grouped by district the district stands in the line. */
  withGroup: boolean;
  tabIndex: number;
  onKeyDown: KeyboardEventHandler;
};

/** A room on the board: the whole line opens what can be done about it. */
export const RoomLine = memo(function RoomLine({ room, withGroup, tabIndex, onKeyDown }: RoomLineProps) {
  const { t } = useTranslation(['board', 'door']);
  const openMenu = useRoomMenu();
  return (
    <button
      type="button"
      className={classes.room}
      tabIndex={tabIndex}
      onKeyDown={onKeyDown}
      aria-haspopup="menu"
      onClick={(event) => openMenu(room.roomId, event.currentTarget)}
      data-testid="board-row"
      data-room={room.roomId}
      data-state={room.state}
      data-line={`room:${room.roomId}`}
    >
      <StateShape state={BADGE[room.state]} />
      <span className={classes.roomName}>
        {room.name}
        {withGroup && <span className={classes.roomGroup}> {room.groupName}</span>}
      </span>
      {room.guest && <span className={classes.mark}>{t('door:guest')}</span>}
      {room.expelled && <span className={classes.mark}>{t('door:expelledMark')}</span>}
      {room.hand !== null && (
        <span className={classes.hand} title={t('hand', { place: room.hand })}>
          <IconHandStop size={15} role="img" aria-label={t('hand', { place: room.hand })} /> {room.hand}
        </span>
      )}
      {room.muted && <IconMicrophoneOff size={15} className={classes.mutedIcon} role="img" aria-label={t('muted')} />}
      <StateWord room={room} />
    </button>
  );
});

/** The state in words; for a missing room the number to call, for one that is gone since when. */
function StateWord({ room }: { room: Room }) {
  const { t } = useTranslation('board');
  if (room.state === 'absent' && room.lastSeenAt !== null) {
    return <span className={classes.word}>{t('left', { time: formatTime(room.lastSeenAt) })}</span>;
  }
  if (room.state === 'absent' && room.phone !== null) {
    return (
      <span className={classes.word}>
        {t('shortState.absent')} <IconPhone size={13} aria-hidden /> {room.phone}
      </span>
    );
  }
  return (
    <span className={classes.word} data-state={BADGE[room.state]} title={t(`state.${room.state}`)}>
      {t(`shortState.${room.state}`)}
    </span>
  );
}
