import { IconVideoOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLive, useReadable } from '../live/hooks.ts';
import { TrackVideo } from '../stage/track-video.tsx';
import classes from './room.module.css';

/** This room as the others see it; larger while it is on deck, for a last look at one's tie. */
export function OwnPicture() {
  const { t } = useTranslation('room');
  const session = useLive();
  const { camera, cameraOn } = useReadable(session.local);
  return (
    <figure className={classes.own} aria-label={t('ownPicture')}>
      {camera.track && cameraOn ? (
        <TrackVideo className={classes.ownVideo} track={camera.track} data-testid="own-video" />
      ) : (
        <p className={classes.noOwn}>
          <IconVideoOff aria-hidden />
          {t('cameraOff')}
        </p>
      )}
    </figure>
  );
}
