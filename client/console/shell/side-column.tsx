import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '#shared/contract/views.ts';
import type { BoardState } from '../../live/session.ts';
import { AgendaBar } from '../agenda/agenda-bar.tsx';
import { QueuePanel, type QueuePanelProps } from '../queue/queue-panel.tsx';
import { RollCallPanel } from '../roll-call/roll-call-panel.tsx';
import { SweepPanel } from '../sweep/sweep-panel.tsx';
import { VotePanel } from '../vote/vote-panel.tsx';
import classes from './console.module.css';

const PARTS = ['queue', 'rollCall', 'sweep', 'vote'] as const;
type Part = (typeof PARTS)[number];

const hasBegun: Record<Exclude<Part, 'queue'>, (view: MeetingView) => boolean> = {
  rollCall: ({ rollCall }) => rollCall !== null,
  sweep: ({ sweep }) => sweep !== null,
  vote: ({ vote }) => vote?.closedAt === null,
};

/** The column of who speaks and who answers: hands, roll call, sweep, votes; below, where the meeting is in its agenda. */
export function SideColumn({ board, ...queue }: QueuePanelProps & { board: BoardState }) {
  const { t } = useTranslation(['rollCall', 'votes']);
  const { view } = queue;
  const [part, setPart] = useState<Part>('queue');
  const [sweeps, setSweeps] = useState(false);
  if (sweeps !== (view.sweep !== null)) {
    // Whoever sees the office's board answers by keys from now on: they stand on the buttons.
    setSweeps(!sweeps);
    if (!sweeps) setPart('sweep');
  }
  const label = {
    queue: t('rollCall:parts.queue'),
    rollCall: t('rollCall:inOffice.tab'),
    sweep: t('rollCall:sweep.tab'),
    vote: t('votes:tab'),
  };
  return (
    <div className={classes.side}>
      <div className={classes.parts} role="group" aria-label={t('rollCall:parts.label')}>
        {PARTS.map((one) => (
          <button
            key={one}
            type="button"
            className={classes.part}
            aria-pressed={part === one}
            onClick={() => setPart(one)}
            data-testid={`part-${one}`}
          >
            {label[one]}
            {one !== 'queue' && hasBegun[one](view) && <span className={classes.goesOn}> ●</span>}
          </button>
        ))}
      </div>
      {part === 'queue' && <QueuePanel {...queue} />}
      {part === 'rollCall' && <RollCallPanel board={board} />}
      {part === 'sweep' && <SweepPanel view={view} board={board} />}
      {part === 'vote' && <VotePanel view={view} board={board} />}
      {view.agenda.length > 0 && <AgendaBar view={view} finished={board.finishedItems} />}
    </div>
  );
}
