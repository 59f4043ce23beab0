import { useTranslation } from 'react-i18next';
import type { OwnVote, VoteView } from '#shared/contract/votes.ts';
import { formatTime } from '../../ui/format.ts';
import { choiceText } from '../../votes/choice-text.ts';
import classes from './vote.module.css';

/** What this room has voted, and whether that can still be changed. */
export function OwnVoteLine({ vote, own: { castAt, choiceId } }: { vote: VoteView; own: OwnVote }) {
  const { t } = useTranslation('votes');
  const isOpen = vote.closedAt === null;
  if (castAt === null) {
    return (
      <p className={classes.line} data-voted={false} data-testid="own-vote">
        {t(isOpen ? 'own.none' : 'own.never')}
      </p>
    );
  }
  const choice = vote.choices.find((one) => one.choiceId === choiceId);
  const time = formatTime(castAt);
  return (
    <p className={classes.line} data-voted role="status" data-testid="own-vote">
      <span aria-hidden>● </span>
      {choice ? t('own.open', { choice: choiceText(choice, t), time }) : t('own.secret', { time })}
      {isOpen && choice && <small> {t('own.change')}</small>}
    </p>
  );
}
