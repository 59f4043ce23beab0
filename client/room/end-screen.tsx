import { IconCalendarOff, IconCircleCheck, IconDoorExit, IconPlugX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Refusal } from '#shared/contract/refusals.ts';
import type { MeetingView } from '#shared/contract/views.ts';
import { useReenter } from '../live/hooks.ts';
import { CalledOff, CalledOffTitle } from '../meetings/called-off.tsx';
import classes from './room.module.css';

type EndScreenProps =
  | { end: 'finished' | 'left' }
  /** Postponed or cancelled while the room waited for the opening. */
  | { end: 'calledOff'; meeting: MeetingView }
  /** `refused`: was never in; `cutOff`: was in, and the server ended it. */
  | { end: 'refused' | 'cutOff'; refusal: Refusal };

const ICONS = {
  finished: IconCircleCheck,
  left: IconDoorExit,
  calledOff: IconCalendarOff,
  refused: IconPlugX,
  cutOff: IconPlugX,
} as const;

/** After the meeting, or after one's part in it: what happened, and the way on. */
export function EndScreen(props: EndScreenProps) {
  const { t } = useTranslation('room');
  const navigate = useNavigate();
  const reenter = useReenter();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { end } = props;
  const Icon = ICONS[end];
  const home = () => void navigate('/');
  const mayReturn = end !== 'finished' && end !== 'calledOff';
  return (
    <main className={classes.end} data-testid="end" data-end={end}>
      <Icon aria-hidden />
      <h1>{end === 'calledOff' ? <CalledOffTitle meeting={props.meeting} /> : t(`ended.${end}`)}</h1>
      <p>
        <Explanation {...props} />
      </p>
      <div className={classes.endActions}>
        {mayReturn && (
          <button ref={first} type="button" className={classes.main} onClick={reenter}>
            {t('ended.enterAgain')}
          </button>
        )}
        <button ref={mayReturn ? null : first} type="button" className={classes.plain} onClick={home}>
          {t('ended.home')}
        </button>
      </div>
    </main>
  );
}

function Explanation(props: EndScreenProps): ReactNode {
  const { t } = useTranslation('room');
  switch (props.end) {
    case 'finished':
      return t('ended.finishedHint');
    case 'left':
      return t('ended.leftHint');
    case 'calledOff':
      return <CalledOff meeting={props.meeting} />;
    case 'refused':
    case 'cutOff':
      return props.refusal.message;
  }
}
