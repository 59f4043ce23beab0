import { IconHandOff, IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { roomOf } from '#shared/contract/ids.ts';
import { useLive, useReadable } from '../../live/hooks.ts';
import { useCommand } from '../use-command.ts';
import classes from './discussion.module.css';
import { OwnSwitches } from './own-switches.tsx';

/** What a room does in a discussion: its own microphone and camera, large, and its hand. */
export function DiscussionActions() {
  return (
    <div className={classes.actions}>
      <OwnSwitches />
      <HandButton />
    </div>
  );
}

function HandButton() {
  const { t } = useTranslation(['room', 'discussion']);
  const session = useLive();
  const self = useReadable(session.self);
  const command = useCommand();
  const roomId = self && roomOf(self.party);
  const place = self?.handPlace ?? null;
  const press = () => {
    if (place !== null && roomId) command(() => session.send('hand.lower', { roomId }));
    else command(() => session.send('hand.raise', {}));
  };
  const Icon = place === null ? IconHandStop : IconHandOff;
  return (
    <button
      type="button"
      className={classes.button}
      data-raised={place !== null}
      onClick={press}
      data-testid={place === null ? 'raise-hand' : 'lower-hand'}
    >
      <Icon aria-hidden />
      {place === null
        ? t('discussion:room.raise')
        : `${t('room:lowerHand')} · ${t('discussion:room.place', { place })}`}
    </button>
  );
}
