import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sweepAnswer } from '#shared/contract/roll-call.ts';
import type { BoardState } from '../../live/session.ts';
import { StateShape } from '../../ui/state-badge.tsx';
import { useRights } from '../rights/use-rights.ts';
import { ANSWER_MARK } from './answer-mark.ts';
import { sweptRooms, tally } from './progress.ts';
import classes from './sweep.module.css';

/** What came of the latest sweep. */
export function SweepEnded({ board, onAgain }: { board: BoardState; onAgain: () => void }) {
  const { t } = useTranslation('rollCall');
  const { may } = useRights();
  const rooms = sweptRooms(board);
  const counts = tally(rooms);
  const asked = board.sweep?.roomIds.length ?? 0;
  const answered = rooms.length;
  return (
    <div className={classes.called}>
      <h2 className={classes.title} data-testid="sweep-ended">
        {answered === asked ? t('sweep.result', { asked }) : t('sweep.resultStopped', { answered, asked })}
      </h2>
      <p className={classes.counts}>
        {sweepAnswer.options.map((answer) => (
          <span key={answer}>
            <StateShape state={ANSWER_MARK[answer]} /> {counts[answer]} {t(`sweep.answer.${answer}`)}
          </span>
        ))}
      </p>
      {may('sweep.start') && (
        <Button size="xs" variant="default" w="fit-content" onClick={onAgain} data-testid="sweep-again">
          {t('sweep.again')}
        </Button>
      )}
    </div>
  );
}
