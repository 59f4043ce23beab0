import { Progress as Bar } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BoardVote } from '#shared/contract/votes.ts';
import { formatClock, formatTime } from '../../ui/format.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import { ResultBars } from '../../votes/result-bars.tsx';
import type { BoardState } from '../../live/session.ts';
import { useServerNow } from '../clock/use-server-now.ts';
import { SilentList } from './silent-list.tsx';
import { VoteButtons } from './vote-buttons.tsx';
import classes from './vote.module.css';

/** A vote for the office: the question, how many have voted, the counts as far as they may be known, and what can be done. */
export function VoteStanding({ vote, board }: { vote: BoardVote; board: BoardState }) {
  const { t } = useTranslation('votes');
  const { question, choices, secret, eligible, cast, counts, quorum, closedAt, deadlineAt } = vote;
  return (
    <section className={classes.standing} data-testid="vote" data-open={closedAt === null} aria-label={question}>
      <p className={classes.kind}>
        {t(secret ? 'secret' : 'open')}
        <span>
          {closedAt !== null && vote.end !== null && t(`ends.${vote.end}`, { time: formatTime(closedAt) })}
          {closedAt === null && deadlineAt !== null && <TimeLeft deadlineAt={deadlineAt} />}
        </span>
      </p>
      <h3 className={classes.question}>{question}</h3>
      <div className={classes.figures} data-testid="vote-progress">
        <strong>{t('cast', { cast, eligible })}</strong>
        {cast >= quorum ? (
          <StateBadge state="present" word={t('quorate')} />
        ) : (
          <StateBadge state="late" word={t('inquorate', { missing: quorum - cast })} />
        )}
      </div>
      <Bar value={eligible === 0 ? 0 : (cast / eligible) * 100} size="md" aria-hidden />
      {counts === null ? (
        <p className={classes.hint}>{t('countsHidden')}</p>
      ) : (
        <ResultBars choices={choices} counts={counts} cast={cast} />
      )}
      <VoteButtons vote={vote} />
      {closedAt === null && !secret && <SilentList board={board} />}
    </section>
  );
}

function TimeLeft({ deadlineAt }: { deadlineAt: number }) {
  const left = Math.max(0, deadlineAt - useServerNow());
  return <span role="timer">{formatClock(left + 999)}</span>;
}
