import { IconDoor, IconDoorOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useBoot } from '../../api/boot.ts';
import type { DoorCode } from '../../live/session.ts';
import classes from '../room.module.css';

const SCREENS = {
  'waiting-in-lobby': 'waitScreen',
  'lobby-refused': 'refusedScreen',
  expelled: 'expelledScreen',
} as const satisfies Record<DoorCode, string>;

/** At the door: what this room waits for, and whom to call. The page goes in by itself when it is let in. */
export function DoorScreen({ why }: { why: DoorCode }) {
  const { t } = useTranslation('door');
  const navigate = useNavigate();
  const phone = useBoot().data?.supportPhone ?? null;
  const home = useRef<HTMLButtonElement>(null);
  useEffect(() => home.current?.focus(), []);
  const screen = SCREENS[why];
  const Icon = why === 'waiting-in-lobby' ? IconDoor : IconDoorOff;
  return (
    <main className={classes.end} data-testid="door" data-why={why}>
      <Icon aria-hidden />
      <div role="status">
        <h1>{t(`${screen}.title`)}</h1>
        <p>{t(`${screen}.hint`)}</p>
        {why === 'waiting-in-lobby' && <p>{t('waitScreen.second')}</p>}
      </div>
      {phone !== null && <p>☎ {t('phone', { phone })}</p>}
      <div className={classes.endActions}>
        <button ref={home} type="button" className={classes.plain} onClick={() => void navigate('/')}>
          {t('home')}
        </button>
      </div>
    </main>
  );
}
