import { IconDoorExit } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive, useReadable } from '../live/hooks.ts';
import { DiscussionActions } from './discussion/discussion-actions.tsx';
import { HeardSign } from './discussion/heard-sign.tsx';
import { LineSign } from './line-sign.tsx';
import { MainAction } from './main-action.tsx';
import { MicrophoneButton } from './microphone-button.tsx';
import { ScreenButton } from './screen-button.tsx';
import { TwicePressed } from './twice-pressed.tsx';
import type { Turn } from './turn.ts';
import { useDiscussing } from './use-room.ts';
import classes from './room.module.css';

/** The one line of controls: how the line stands, the one thing to do now, own microphone and screen, what else there is, the way out. */
export function ControlBar({ turn, children }: { turn: Turn; children: ReactNode }) {
  const { t } = useTranslation('room');
  const session = useLive();
  const discussing = useDiscussing();
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('toolbar')}>
      <div className={classes.state}>
        <LineSign />
        {discussing ? <HeardSign /> : <Totals />}
      </div>
      {discussing ? <DiscussionActions /> : <MainAction turn={turn} />}
      <div className={classes.tools}>
        {!discussing && <MicrophoneButton turn={turn} />}
        <ScreenButton turn={turn} />
        {children}
        <TwicePressed
          className={classes.plain}
          icon={<IconDoorExit aria-hidden />}
          data-leave
          first={t('leave')}
          again={t('leaveAgain')}
          onPress={() => session.close()}
          data-testid="leave"
        />
      </div>
    </div>
  );
}

function Totals() {
  const { t } = useTranslation('room');
  const totals = useReadable(useLive().totals);
  return <span className={classes.totals}>{totals && t('totals', totals)}</span>;
}
