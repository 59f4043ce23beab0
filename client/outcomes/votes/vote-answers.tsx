import { Box, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomVote } from '#shared/contract/meeting-outcomes.ts';
import type { VoteChoice } from '#shared/contract/votes.ts';
import { foldForSearch } from '#shared/org/search.ts';
import { choiceText } from '../../votes/choice-text.ts';
import classes from './vote-answers.module.css';

type VoteAnswersProps = { choices: readonly VoteChoice[]; answers: readonly RoomVote[] };

/** The units by what they voted, those that did not vote at the end. A unit is found without its accents. */
export function VoteAnswers({ choices, answers }: VoteAnswersProps) {
  const { t } = useTranslation(['votes', 'outcomes']);
  const [search, setSearch] = useState('');
  const wanted = foldForSearch(search);
  const found = answers.filter(({ name, groupName }) => foldForSearch(`${name} ${groupName}`).includes(wanted));
  const groups = [
    ...choices.map((choice) => ({ choiceId: choice.choiceId, title: choiceText(choice, t) })),
    { choiceId: null, title: t('outcomes:page.notVoted') },
  ];
  return (
    <div className={classes.answers}>
      <TextInput
        type="search"
        size="sm"
        aria-label={t('outcomes:page.findUnit')}
        placeholder={t('outcomes:page.findUnit')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <Box className={classes.list} role="region" tabIndex={0} aria-label={t('outcomes:page.who')}>
        {groups.map(({ choiceId, title }) => {
          const units = found.filter((answer) => answer.choiceId === choiceId);
          return (
            <section key={choiceId ?? ''} aria-label={title} data-choice={choiceId ?? 'none'}>
              <h4 className={classes.choice}>
                {title} ({units.length})
              </h4>
              <ul className={classes.units}>
                {units.map(({ roomId, name, groupName }) => (
                  <li key={roomId}>
                    {name}
                    {groupName !== name && <span> · {groupName}</span>}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </Box>
    </div>
  );
}
