import { IconVideoOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive, useReadable } from '../live/hooks.ts';
import type { StageTile } from './layout.ts';
import { NamePlate } from './name-plate.tsx';
import { StreamVideo } from './stream-video.tsx';
import { TrackVideo } from './track-video.tsx';
import { usePictureState } from './use-picture-state.ts';
import classes from './stage.module.css';

/** One picture of the stage with its name plate. Where no picture comes, the plate says so in its place. */
export function Tile({ tile, large }: { tile: StageTile; large: boolean }) {
  const [element, setElement] = useState<HTMLVideoElement | null>(null);
  const picture = usePictureState(element);
  const missing = element === null || picture !== 'moving';
  return (
    <figure className={classes.tile} data-large={large} data-role={tile.role}>
      <Picture tile={tile} onElement={setElement} />
      {missing && <NoPicture stalled={element !== null && picture === 'stalled'} />}
      <NamePlate tile={tile} />
    </figure>
  );
}

type PictureProps = { tile: StageTile; onElement: (element: HTMLVideoElement | null) => void };

function Picture({ tile, onElement }: PictureProps) {
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

function NoPicture({ stalled }: { stalled: boolean }) {
  const { t } = useTranslation('stage');
  return (
    <p className={classes.noPicture}>
      <IconVideoOff aria-hidden />
      {t(stalled ? 'pictureStalled' : 'noPicture')}
    </p>
  );
}
