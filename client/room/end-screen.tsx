import { IconCircleCheck, IconDoorExit, IconPlugX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Refusal } from '#shared/contract/refusals.ts';
import { useReenter } from '../live/hooks.ts';
import classes from './room.module.css';

type EndScreenProps =
  | { end: 'finished' | 'left'; refusal?: undefined }
  /** `refused`: was never in; `cutOff`: was in, and the server ended it. */
  | { end: 'refused' | 'cutOff'; refusal: Refusal };

const ICONS = { finished: IconCircleCheck, left: IconDoorExit, refused: IconPlugX, cutOff: IconPlugX } as const;

/** After the meeting, or after one's part in it: what happened, and the way on. */
export function EndScreen({ end, refusal }: EndScreenProps) {
  const { t } = useTranslation('room');
  const navigate = useNavigate();
  const reenter = useReenter();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const Icon = ICONS[end];
  const home = () => void navigate('/');
  return (
    <main className={classes.end} data-testid="end" data-end={end}>
      <Icon aria-hidden />
      <h1>{t(`ended.${end}`)}</h1>
      <p>{refusal ? refusal.message : t(end === 'finished' ? 'ended.finishedHint' : 'ended.leftHint')}</p>
      <div className={classes.endActions}>
        {end !== 'finished' && (
          <button ref={first} type="button" className={classes.main} onClick={reenter}>
            {t('ended.enterAgain')}
          </button>
        )}
        <button ref={end === 'finished' ? first : null} type="button" className={classes.plain} onClick={home}>
          {t('ended.home')}
        </button>
      </div>
    </main>
  );
}
