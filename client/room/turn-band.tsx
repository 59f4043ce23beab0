import { useTranslation } from 'react-i18next';
import { useLive, useReadable } from '../live/hooks.ts';
import { FloorClock } from './floor-clock.tsx';
import { useLine } from './use-room.ts';
import type { Turn } from './turn.ts';
import classes from './bands.module.css';

/** Says across the top of the stage that this room is next, or that it has the floor and for how long yet. */
export function TurnBand({ turn }: { turn: Turn }) {
  const { t } = useTranslation(['room', 'rollCall']);
  switch (turn.kind) {
    case 'listening':
    case 'waiting':
      return null;
    case 'onDeck':
      return (
        <div className={classes.deck} data-testid="on-deck">
          <strong>
            <span aria-hidden>☆</span> {t('onDeck.title')}
          </strong>
          <span>{t('onDeck.hint')}</span>
        </div>
      );
    case 'speaking':
      return (
        <div className={classes.floor} data-testid="speaking">
          <div>
            <strong>
              <span aria-hidden>★</span> {t(turn.called ? 'rollCall:sweep.calledHere' : 'speaking.title')}
            </strong>
            <Hearing />
          </div>
          <FloorClock turn={turn} />
        </div>
      );
  }
}

/** Whether the room is heard: the one thing that a speaker cannot see for himself. */
function Hearing() {
  const { t } = useTranslation('room');
  const session = useLive();
  const self = useReadable(session.self);
  const { microphone, microphoneOn } = useReadable(session.local);
  const line = useLine();
  if (line.kind !== 'good' && line.kind !== 'weak') return <p className={classes.unheard}>{t('microphone.cutOff')}</p>;
  if (self?.muted) return <p className={classes.unheard}>{t('microphone.muted')}</p>;
  if (!microphone.track) return <p className={classes.unheard}>{t('microphone.missing')}</p>;
  if (!microphoneOn) return <p className={classes.unheard}>{t('microphone.ownOff')}</p>;
  return <p>{t('speaking.heard')}</p>;
}
