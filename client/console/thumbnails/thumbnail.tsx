import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { StreamVideo } from '../../stage/stream-video.tsx';
import { StateShape } from '../../ui/state-badge.tsx';
import type { RemoteStream } from '../../media/remote-stream.ts';
import { BADGE } from '../board/badge.ts';
import type { Room } from '../board/rooms.ts';
import { shortName } from '../board/short-name.ts';
import { useRoomMenu } from '../room-menu/context.ts';
import classes from './thumbnails.module.css';

export type ThumbnailProps = { room: Room; stream: RemoteStream | undefined };

/** A room's small live picture; a click opens what can be done about the room. */
export const Thumbnail = memo(function Thumbnail({ room, stream }: ThumbnailProps) {
  const { t } = useTranslation('console');
  const openMenu = useRoomMenu();
  return (
    <button
      type="button"
      className={classes.thumbnail}
      aria-haspopup="menu"
      aria-label={t('thumbnails.picture', { name: room.name })}
      onClick={(event) => openMenu(room.roomId, event.currentTarget)}
      data-testid="thumbnail"
      data-room={room.roomId}
      data-state={room.state}
    >
      <span className={classes.picture}>
        <span className={classes.waiting} aria-hidden>
          {t(`thumbnails.${wordOf(room)}`)}
        </span>
        {stream !== undefined && <StreamVideo className={classes.video} stream={stream} />}
      </span>
      <span className={classes.caption}>
        <StateShape state={BADGE[room.state]} onStage />
        <span className={classes.name}>{shortName(room.name)}</span>
      </span>
    </button>
  );
});

/** What stands where no picture is. */
const wordOf = (room: Room): 'onDeck' | 'waiting' | 'lost' | 'gone' => {
  // On deck a room sends, and nothing of it is passed on before it has the floor.
  if (room.state === 'onDeck') return 'onDeck';
  if (room.present || room.state === 'joining') return 'waiting';
  return room.state === 'lost' ? 'lost' : 'gone';
};
