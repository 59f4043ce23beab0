import { Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sweepAnswer } from '#shared/contract/roll-call.ts';
import { StateShape } from '../../ui/state-badge.tsx';
import { CommandButton } from '../commands/command-button.tsx';
import { ANSWER_MARK } from './answer-mark.ts';
import { useSweepDesk } from './desk.ts';
import classes from './sweep.module.css';

/** The three answers, each with its key. */
export function AnswerButtons() {
  const { t } = useTranslation('rollCall');
  const desk = useSweepDesk();
  return (
    <div className={classes.answers} role="group" aria-label={t('sweep.answers')}>
      {sweepAnswer.options.map((answer, place) => (
        <CommandButton
          key={answer}
          variant="default"
          size="sm"
          justify="flex-start"
          command={() => desk.answer(answer)}
          aria-keyshortcuts={String(place + 1)}
          leftSection={<Kbd size="xs">{place + 1}</Kbd>}
          data-testid={`sweep-${answer}`}
        >
          <StateShape state={ANSWER_MARK[answer]} />
          <span className={classes.answerWord}>{t(`sweep.answer.${answer}`)}</span>
        </CommandButton>
      ))}
    </div>
  );
}
