import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardState } from '../../live/session.ts';
import { useRights } from '../rights/use-rights.ts';
import { AnswerList } from './answer-list.tsx';
import { progressOf } from './progress.ts';
import { StandingOf } from './standing.tsx';
import { StartForm } from './start-form.tsx';
import classes from './roll-call.module.css';

/** The roll call for the chair's office: to be started, going on, or what came of the latest one. */
export function RollCallPanel({ board }: { board: BoardState }) {
  const { t } = useTranslation('rollCall');
  const { may } = useRights();
  const [startsAnew, setStartsAnew] = useState(false);
  const progress = useMemo(() => progressOf(board), [board]);
  const { rollCall } = board;
  if (rollCall === null) {
    return (
      <div className={classes.panel}>
        <div className={classes.intro}>
          <p>{t('inOffice.none')}</p>
          <p>{t('inOffice.noneHint')}</p>
        </div>
        {may('rollCall.start') && <StartForm roster={board.roster} />}
      </div>
    );
  }
  const isOpen = rollCall.closedAt === null;
  if (startsAnew && !isOpen) {
    return (
      <div className={classes.panel}>
        <StartForm roster={board.roster} onCancel={() => setStartsAnew(false)} onStarted={() => setStartsAnew(false)} />
      </div>
    );
  }
  const district = rollCall.groupId === null ? null : (progress.districts[0]?.name ?? null);
  return (
    <div className={classes.panel} data-testid="roll-call-office" data-open={isOpen}>
      <StandingOf rollCall={rollCall} progress={progress} district={district} onAgain={() => setStartsAnew(true)} />
      <AnswerList key={rollCall.rollCallId} rollCallId={isOpen ? rollCall.rollCallId : null} progress={progress} />
    </div>
  );
}
