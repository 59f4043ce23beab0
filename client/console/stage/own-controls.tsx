import {
  IconMicrophone,
  IconMicrophoneOff,
  IconScreenShare,
  IconScreenShareOff,
  IconVideo,
  IconVideoOff,
} from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive, useReadable } from '../../live/hooks.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useAttempt } from '../commands/use-send.ts';
import { useRights } from '../rights/use-rights.ts';
import { MuteAllButton } from './mute-all-button.tsx';
import { SourceButton } from './source-button.tsx';
import classes from './stage.module.css';

/** The viewer's own microphone, camera and screen, and the microphones of all rooms: for those who send. */
export const OwnControls = memo(function OwnControls({ talking }: { talking: boolean }) {
  const { t } = useTranslation('console');
  const session = useLive();
  const local = useReadable(session.local);
  const { may } = useRights();
  return (
    <div className={classes.own} role="group" aria-label={t('own.toolbar')}>
      <SourceButton
        name={t('own.microphone')}
        state={t(talking ? 'own.talking' : local.microphoneOn ? 'own.microphoneOn' : 'own.microphoneOff')}
        on={local.microphoneOn}
        source={local.microphone}
        icon={local.microphoneOn ? <IconMicrophone size={18} /> : <IconMicrophoneOff size={18} />}
        onToggle={() => session.setMicrophone(!local.microphoneOn)}
        testId="own-microphone"
      />
      <SourceButton
        name={t('own.camera')}
        state={t(local.cameraOn ? 'own.cameraOn' : 'own.cameraOff')}
        on={local.cameraOn}
        source={local.camera}
        icon={local.cameraOn ? <IconVideo size={18} /> : <IconVideoOff size={18} />}
        onToggle={() => session.setCamera(!local.cameraOn)}
        testId="own-camera"
      />
      <ShareButton />
      <span className={classes.hold}>{t('own.hold')}</span>
      {may('room.muteAll') && <MuteAllButton className={classes.dark} />}
    </div>
  );
});

function ShareButton() {
  const { t } = useTranslation('console');
  const session = useLive();
  const { screen } = useReadable(session.local);
  const attempt = useAttempt();
  const sharing = screen.state === 'live' || screen.state === 'starting';
  return (
    <CommandButton
      className={classes.dark}
      command={() => attempt(() => (sharing ? session.stopScreen() : session.startScreen()))}
      leftSection={sharing ? <IconScreenShareOff size={18} aria-hidden /> : <IconScreenShare size={18} aria-hidden />}
      data-on={sharing}
      data-testid="share-screen"
    >
      {t(sharing ? 'own.stopShare' : 'own.share')}
    </CommandButton>
  );
}
