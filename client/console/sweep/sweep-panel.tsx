import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '#shared/contract/views.ts';
import type { BoardState } from '../../live/session.ts';
import { useRights } from '../rights/use-rights.ts';
import { Called } from './called.tsx';
import { Results } from './results.tsx';
import { StartSweep } from './start-sweep.tsx';
import { SweepEnded } from './sweep-ended.tsx';
import classes from './sweep.module.css';

/** Calling one room after another: whom, who is called now and what it says, and what came of it. */
export function SweepPanel({ view, board }: { view: MeetingView; board: BoardState }) {
  const { t } = useTranslation('rollCall');
  const { may } = useRights();
  const [startsAnew, setStartsAnew] = useState(false);
  if (view.sweep !== null) {
    return (
      <div className={classes.panel} data-testid="sweep-office" data-running>
        <Called view={view} sweep={view.sweep} board={board} />
        <Results board={board} />
      </div>
    );
  }
  if (board.sweep === null || startsAnew) {
    return (
      <div className={classes.panel}>
        {board.sweep === null && (
          <div className={classes.intro}>
            <p>{t('sweep.none')}</p>
            <p>{t('sweep.noneHint')}</p>
          </div>
        )}
        {may('sweep.start') && (
          <StartSweep board={board} open={view.phase === 'open'} onStarted={() => setStartsAnew(false)} />
        )}
      </div>
    );
  }
  return (
    <div className={classes.panel} data-testid="sweep-office">
      <SweepEnded board={board} onAgain={() => setStartsAnew(true)} />
      <Results board={board} />
    </div>
  );
}
