import { useTranslation } from 'react-i18next';
import type { Phase } from '#shared/contract/meetings.ts';
import type { MeetingView } from '#shared/contract/views.ts';
import { openTime } from '../clock/open-time.ts';
import { RunningTime } from '../clock/running-time.tsx';
import classes from './header.module.css';

const SHAPES: Record<Phase, string> = {
  draft: '○',
  convened: '○',
  open: '●',
  paused: '❙❙',
  ended: '■',
  closed: '■',
  postponed: '○',
  cancelled: '■',
};

/** The phase as shape, colour and word, and how long the meeting has been open. */
export function PhaseMark({ view }: { view: MeetingView }) {
  const { t } = useTranslation('console');
  return (
    <span className={classes.phase} data-phase={view.phase} data-testid="phase">
      <span aria-hidden>{SHAPES[view.phase]}</span>
      <span className={classes.phaseWord}>{t(`phase.${view.phase}`)}</span>
      <RunningTime label={t('openTime')} at={(now) => openTime(view, now)} data-testid="open-time" />
    </span>
  );
}
