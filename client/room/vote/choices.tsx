import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnVote, VoteChoice, VoteView } from '#shared/contract/votes.ts';
import { useLive } from '../../live/hooks.ts';
import { choiceText } from '../../votes/choice-text.ts';
import room from '../room.module.css';
import { TwicePressed } from '../twice-pressed.tsx';
import { useCommand } from '../use-command.ts';
import { useFigures } from './use-figures.ts';
import classes from './vote.module.css';

/**
 * The choices, by arrows and OK or by their figures. An open vote can be changed with another press; a secret one cannot, so it
 * takes two.
 */
export function Choices({ vote: { voteId, choices, secret }, own }: { vote: VoteView; own: OwnVote }) {
  const { t } = useTranslation('votes');
  const session = useLive();
  const command = useCommand();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('button')?.focus(), []);
  useFigures(box);
  const cast = ({ choiceId }: VoteChoice) => command(() => session.send('vote.cast', { voteId, choiceId }));
  if (secret && own.castAt !== null) return null;
  return (
    <div ref={box} className={classes.choices} role="group" aria-label={t('choose')}>
      {choices.map((choice, place) => {
        const words = `${place + 1}. ${choiceText(choice, t)}`;
        const isOwn = own.choiceId === choice.choiceId;
        const button = { className: room.main, 'data-testid': 'vote-choice', 'data-choice': choice.choiceId };
        return secret ? (
          <TwicePressed
            key={choice.choiceId}
            {...button}
            first={words}
            again={t('pressAgain', { choice: choiceText(choice, t) })}
            onPress={() => cast(choice)}
          />
        ) : (
          <button
            key={choice.choiceId}
            {...button}
            type="button"
            aria-pressed={isOwn}
            data-raised={isOwn}
            onClick={() => cast(choice)}
          >
            {isOwn && <span aria-hidden>●</span>} {words}
          </button>
        );
      })}
    </div>
  );
}
