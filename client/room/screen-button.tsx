import { IconScreenShare, IconScreenShareOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLive, useReadable } from '../live/hooks.ts';
import type { Turn } from './turn.ts';
import { useCommand } from './use-command.ts';
import { useDiscussing } from './use-room.ts';
import classes from './room.module.css';

/** Shares the room's screen while it speaks, and in a discussion. */
export function ScreenButton({ turn }: { turn: Turn }) {
  const { t } = useTranslation('room');
  const session = useLive();
  const command = useCommand();
  const sharing = useReadable(session.local).screen.state === 'live';
  const discussing = useDiscussing();
  if (turn.kind !== 'speaking' && !discussing) return null;
  const Icon = sharing ? IconScreenShareOff : IconScreenShare;
  return (
    <button
      type="button"
      className={classes.plain}
      onClick={() => command(sharing ? session.stopScreen : session.startScreen)}
      data-testid="share-screen"
    >
      <Icon aria-hidden />
      {t(sharing ? 'stopSharing' : 'shareScreen')}
    </button>
  );
}
