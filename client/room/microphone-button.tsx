import { IconMicrophone, IconMicrophoneOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLive, useReadable } from '../live/hooks.ts';
import type { Turn } from './turn.ts';
import classes from './room.module.css';

/** The own microphone: a switch while the room speaks, else a sign that it is off. */
export function MicrophoneButton({ turn }: { turn: Turn }) {
  const { t } = useTranslation('room');
  const session = useLive();
  const self = useReadable(session.self);
  const { microphone, microphoneOn } = useReadable(session.local);
  const usable = turn.kind === 'speaking' && microphone.track !== null && !self?.muted;
  const heard = usable && microphoneOn;
  const Icon = heard ? IconMicrophone : IconMicrophoneOff;
  return (
    <button
      type="button"
      className={classes.plain}
      data-heard={heard}
      aria-pressed={heard}
      title={usable ? t(heard ? 'microphone.turnOff' : 'microphone.turnOn') : undefined}
      disabled={!usable}
      onClick={() => session.setMicrophone(!microphoneOn)}
      data-testid="own-microphone"
    >
      <Icon aria-hidden />
      {t(heard ? 'microphone.on' : 'microphone.off')}
    </button>
  );
}
