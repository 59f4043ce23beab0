import { useTranslation } from 'react-i18next';
import { useLive, useReadable } from '../../live/hooks.ts';
import classes from './discussion.module.css';

/** Whether the others hear this room in a discussion: nobody may be heard without knowing it. */
export function HeardSign() {
  const { t } = useTranslation('discussion');
  const session = useLive();
  const self = useReadable(session.self);
  const { microphone, microphoneOn } = useReadable(session.local);
  const heard = microphone.track !== null && microphoneOn && !self?.muted;
  return (
    <span className={classes.heard} data-heard={heard} data-testid="heard-sign">
      {t(self?.muted ? 'room.muted' : heard ? 'room.heard' : 'room.silent')}
    </span>
  );
}
