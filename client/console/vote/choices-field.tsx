import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { VoteChoice } from '#shared/contract/votes.ts';
import { withChoice } from './opening.ts';
import classes from './vote.module.css';

/** As many as fit on a room's screen. */
const MOST = 8;

type ChoicesFieldProps = { choices: readonly VoteChoice[]; onChange: (choices: readonly VoteChoice[]) => void };

/** The answers to choose from, each a line; two at least. */
export function ChoicesField({ choices, onChange }: ChoicesFieldProps) {
  const { t } = useTranslation('votes');
  return (
    <fieldset className={classes.choices}>
      <legend>{t('form.choices')}</legend>
      {choices.map((choice, place) => (
        <div key={choice.choiceId} className={classes.choice}>
          <TextInput
            aria-label={t('form.choice', { number: place + 1 })}
            maxLength={80}
            value={choice.text}
            onChange={({ currentTarget: { value } }) =>
              onChange(choices.map((one) => (one === choice ? { ...one, text: value } : one)))
            }
            data-testid="vote-choice"
          />
          {choices.length > 2 && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('form.removeChoice', { number: place + 1 })}
              onClick={() => onChange(choices.filter((one) => one !== choice))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          )}
        </div>
      ))}
      {choices.length < MOST && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange(withChoice(choices))}
          data-testid="vote-add-choice"
        >
          {t('form.addChoice')}
        </Button>
      )}
    </fieldset>
  );
}
