import { IconCheckbox } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OwnVote, VoteView } from '#shared/contract/votes.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import { ResultBars } from '../../votes/result-bars.tsx';
import { Countdown } from '../roll-call/countdown.tsx';
import { Choices } from './choices.tsx';
import { OwnVoteLine } from './own-vote-line.tsx';
import classes from './vote.module.css';

type VoteScreenProps = { vote: VoteView; own: OwnVote | null };

/** The question in large, the choices as buttons for three keys, what this room has chosen, and the result when it is shown. */
export function VoteScreen({ vote, own }: VoteScreenProps) {
  const { t } = useTranslation('votes');
  const { question, choices, secret, deadlineAt, closedAt, result } = vote;
  return (
    <section className={classes.panel} aria-label={t('title')} data-testid="room-vote" data-open={closedAt === null}>
      <header className={classes.head}>
        <span>
          <IconCheckbox aria-hidden /> {t(secret ? 'secret' : 'open')}
        </span>
        {closedAt === null && deadlineAt !== null && <Countdown deadlineAt={deadlineAt} />}
      </header>
      <h2 className={classes.question}>{question}</h2>
      {closedAt === null && own && <Choices vote={vote} own={own} />}
      {closedAt === null && !own && <p className={classes.line}>{t('noRight')}</p>}
      {result && (
        <>
          <ResultBars choices={choices} counts={result.counts} cast={result.cast} />
          <div className={classes.line}>
            {t('cast', result)}{' '}
            {result.quorate ? (
              <StateBadge state="present" size="xl" onStage word={t('quorate')} />
            ) : (
              <StateBadge state="late" size="xl" onStage word={t('notQuorate')} />
            )}
          </div>
        </>
      )}
      {own && <OwnVoteLine vote={vote} own={own} />}
    </section>
  );
}
