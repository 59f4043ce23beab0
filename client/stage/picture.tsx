import { IconVideoOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLive, useReadable } from '../live/hooks.ts';
import type { StageTile } from './layout.ts';
import classes from './stage.module.css';
import { StreamVideo } from './stream-video.tsx';
import { TrackVideo } from './track-video.tsx';

export type PictureProps = {
  tile: Pick<StageTile, 'party' | 'source' | 'own'>;
  onElement: (element: HTMLVideoElement | null) => void;
};

/** Somebody's picture, from the server or from this computer; nothing while there is none. */
export function Picture({ tile, onElement }: PictureProps) {
  const { streams } = useLive();
  const stream = useReadable(streams).find(
    ({ party, source, purpose }) => party === tile.party && source === tile.source && purpose === 'stage',
  );
  if (tile.own) return <OwnPicture tile={tile} onElement={onElement} />;
  return stream ? <StreamVideo className={classes.video} stream={stream} onElement={onElement} /> : null;
}

function OwnPicture({ tile, onElement }: PictureProps) {
  const session = useLive();
  const { camera, cameraOn } = useReadable(session.local);
  if (!camera.track || !cameraOn) return null;
  return (
    <TrackVideo
      className={classes.video}
      data-testid="own-video"
      data-party={tile.party}
      data-source={tile.source}
      track={camera.track}
      onElement={onElement}
    />
  );
}

/** Stands in the place of a picture that does not come: it never came, it came and stopped, or it was switched off. */
export function NoPicture({ why }: { why: 'waiting' | 'stalled' | 'off' }) {
  const { t } = useTranslation('stage');
  return (
    <p className={classes.noPicture}>
      <IconVideoOff aria-hidden />
      {t(`noPicture.${why}`)}
    </p>
  );
}
