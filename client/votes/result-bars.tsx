import { useTranslation } from 'react-i18next';
import type { VoteChoice, VoteCounts } from '#shared/contract/votes.ts';
import { choiceText } from './choice-text.ts';
import classes from './result-bars.module.css';

export type ResultBarsProps = { choices: readonly VoteChoice[]; counts: VoteCounts; cast: number };

/** How many votes each choice has, as a figure and as a bar of all that were cast. */
export function ResultBars({ choices, counts, cast }: ResultBarsProps) {
  const { t } = useTranslation('votes');
  const countOf = new Map(counts.map(({ choiceId, count }) => [choiceId, count]));
  return (
    <ul className={classes.bars} aria-label={t('result')} data-testid="vote-result">
      {choices.map((choice) => {
        const count = countOf.get(choice.choiceId) ?? 0;
        return (
          <li key={choice.choiceId} data-choice={choice.choiceId}>
            <span>{choiceText(choice, t)}</span>
            <strong>{count}</strong>
            <span className={classes.track} aria-hidden>
              <span style={{ width: `${cast === 0 ? 0 : (count / cast) * 100}%` }} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
