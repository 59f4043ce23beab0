import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardState } from '../../live/session.ts';
import { formatTime } from '../../ui/format.ts';
import { StateShape } from '../../ui/state-badge.tsx';
import { ANSWER_MARK } from './answer-mark.ts';
import { sweptRooms } from './progress.ts';
import classes from './sweep.module.css';

/** The answers so far, the latest first. */
export function Results({ board }: { board: BoardState }) {
  const { t } = useTranslation('rollCall');
  const rooms = useMemo(() => sweptRooms(board).toReversed(), [board]);
  return (
    <ul className={classes.results} aria-label={t('sweep.log')}>
      {rooms.map(({ roomId, name, answer, note, at }) => (
        <li key={roomId} data-testid="sweep-result" data-room={roomId} data-answer={answer}>
          <StateShape state={ANSWER_MARK[answer]} />
          <span className={classes.resultName}>
            {name}
            {note !== '' && <span className={classes.resultNote}> {note}</span>}
          </span>
          <span className={classes.resultWord}>
            {t(`sweep.answer.${answer}`)} <time>{formatTime(at)}</time>
          </span>
        </li>
      ))}
    </ul>
  );
}
