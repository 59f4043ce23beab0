import { IconMicrophoneOff, IconVolume } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive, useReadable } from '../../live/hooks.ts';
import { NoPicture, Picture } from '../picture.tsx';
import { usePictureState } from '../use-picture-state.ts';
import classes from './discussion.module.css';
import type { SeatTile } from './seats.ts';

/** Somebody in a discussion: picture, name, whether the microphone is off, and whether it is heard now. */
export function SeatFigure({ seat }: { seat: SeatTile }) {
  const { t } = useTranslation('discussion');
  const speaks = useReadable(useLive().voice) === seat.party;
  const [element, setElement] = useState<HTMLVideoElement | null>(null);
  const picture = usePictureState(element);
  const { party, name, own, host, silent, unseen } = seat;
  return (
    <li className={classes.seat} data-speaks={speaks} data-testid="seat" data-party={party}>
      <figure className={classes.figure}>
        <Picture tile={{ party, own, source: 'camera' }} onElement={setElement} />
        {unseen ? (
          <NoPicture why="off" />
        ) : (
          picture !== 'moving' && <NoPicture why={element !== null && picture === 'stalled' ? 'stalled' : 'waiting'} />
        )}
        {speaks && (
          <span className={classes.speaks}>
            <IconVolume aria-hidden />
            {t('speaks')}
          </span>
        )}
        <figcaption className={classes.plate} title={name}>
          {silent && (
            <span className={classes.silent} data-testid="silent">
              <IconMicrophoneOff role="img" aria-label={t('silent')} />
            </span>
          )}
          <span className={classes.name}>{own ? t('you') : t(host ? 'host' : 'participant', { name })}</span>
        </figcaption>
      </figure>
    </li>
  );
}
