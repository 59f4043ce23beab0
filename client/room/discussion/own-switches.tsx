import { IconMicrophone, IconMicrophoneOff, IconVideo, IconVideoOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive, useReadable } from '../../live/hooks.ts';
import classes from './discussion.module.css';

/** The room's own microphone and camera. What the chair's office has muted the room cannot switch on. */
export function OwnSwitches() {
  const { t } = useTranslation(['room', 'discussion']);
  const session = useLive();
  const self = useReadable(session.self);
  const { camera, cameraOn, microphone, microphoneOn } = useReadable(session.local);
  const first = useRef<HTMLButtonElement>(null);
  // Whoever takes the keyboard or the remote control finds the focus here.
  useEffect(() => first.current?.focus(), []);
  const usable = microphone.track !== null && !self?.muted;
  const heard = usable && microphoneOn;
  const seen = camera.track !== null && cameraOn;
  const Microphone = heard ? IconMicrophone : IconMicrophoneOff;
  const Camera = seen ? IconVideo : IconVideoOff;
  return (
    <>
      <button
        ref={first}
        type="button"
        className={classes.button}
        data-on={heard}
        aria-pressed={heard}
        title={usable ? t(heard ? 'room:microphone.turnOff' : 'room:microphone.turnOn') : undefined}
        disabled={!usable}
        onClick={() => session.setMicrophone(!microphoneOn)}
        data-testid="own-microphone"
      >
        <Microphone aria-hidden />
        {t(heard ? 'room:microphone.on' : 'room:microphone.off')}
      </button>
      <button
        type="button"
        className={classes.button}
        data-on={seen}
        aria-pressed={seen}
        title={t(seen ? 'discussion:room.camera.turnOff' : 'discussion:room.camera.turnOn')}
        disabled={camera.track === null}
        onClick={() => session.setCamera(!cameraOn)}
        data-testid="own-camera"
      >
        <Camera aria-hidden />
        {t(seen ? 'discussion:room.camera.on' : 'discussion:room.camera.off')}
      </button>
    </>
  );
}
