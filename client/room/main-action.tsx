import { IconHandOff, IconHandStop } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { roomOf } from '#shared/contract/ids.ts';
import { useLive, useReadable } from '../live/hooks.ts';
import type { Turn } from './turn.ts';
import { TwicePressed } from './twice-pressed.tsx';
import { useCommand } from './use-command.ts';
import classes from './room.module.css';

/** The one large button: what a room most likely wants to do now. */
export function MainAction({ turn }: { turn: Turn }) {
  const { t } = useTranslation('room');
  const session = useLive();
  const command = useCommand();
  if (turn.kind === 'speaking') {
    return (
      <div className={classes.action}>
        <TwicePressed
          className={classes.main}
          data-finish
          first={t('yield')}
          again={t('yieldAgain')}
          onPress={() => command(() => session.send('floor.yield', {}))}
          data-testid="yield"
        />
      </div>
    );
  }
  return (
    <div className={classes.action}>
      <HandButton raised={turn.kind !== 'listening'} />
      <p className={classes.place} data-testid="hand-place">
        {turn.kind === 'waiting' && (turn.place === 1 ? t('placeFirst') : t('place', turn))}
      </p>
    </div>
  );
}

function HandButton({ raised }: { raised: boolean }) {
  const { t } = useTranslation('room');
  const session = useLive();
  const self = useReadable(session.self);
  const meeting = useReadable(session.meeting);
  const command = useCommand();
  const button = useRef<HTMLButtonElement>(null);
  // Whoever takes the keyboard or the remote control finds the focus here.
  useEffect(() => button.current?.focus(), []);
  const roomId = self && roomOf(self.party);
  const handRaised = self?.handPlace != null;
  const press = () => {
    if (handRaised && roomId) command(() => session.send('hand.lower', { roomId }));
    else command(() => session.send('hand.raise', {}));
  };
  const Icon = handRaised ? IconHandOff : IconHandStop;
  return (
    <button
      ref={button}
      type="button"
      className={classes.main}
      data-raised={raised}
      onClick={press}
      // On deck without a raised hand: the turn comes anyway, there is nothing to ask for.
      disabled={meeting?.phase !== 'open' || (raised && !handRaised)}
      data-testid={handRaised ? 'lower-hand' : 'raise-hand'}
    >
      <Icon aria-hidden />
      {t(handRaised ? 'lowerHand' : 'raiseHand')}
    </button>
  );
}
