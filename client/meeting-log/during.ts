import type { TFunction } from 'i18next';
import type { EventOf } from '#shared/contract/events.ts';
import { formatDay } from '../ui/format.ts';
import type { Glossary } from './glossary.ts';

type Words = TFunction<['meetingLog', 'meetings']>;

/** An item of the agenda by its title. */
export const itemText = (itemId: string, { items }: Glossary, t: Words): string => {
  const title = items.get(itemId);
  return title === undefined ? t('agendaItemUnknown') : t('agendaItem', { title });
};

export const openedVoteText = ({ question, secret }: EventOf<'vote.opened'>['payload'], t: Words): string =>
  t(secret ? 'ballot.secret' : 'ballot.open', { question });

/** For what a room voted; of a secret vote, that it did. */
export const castText = (
  { voteId, choiceId }: EventOf<'vote.cast'>['payload'],
  glossary: Glossary,
  t: Words,
): string =>
  choiceId === null ? t('secretVote') : t('voteChoice', { choice: choiceText(voteId, choiceId, glossary) });

/** Why a vote was closed, how many voted, and how many for what. */
export const resultText = (closed: EventOf<'vote.closed'>['payload'], glossary: Glossary, t: Words): string => {
  const { voteId, reason, counts, cast, eligible, quorate } = closed;
  return t('voteResult', {
    end: t(`voteEnds.${reason}`),
    cast,
    eligible,
    quorum: t(quorate ? 'quorate' : 'inquorate'),
    counts: counts
      .map(({ choiceId, count }) => t('voteCount', { choice: choiceText(voteId, choiceId, glossary), count }))
      .join(', '),
  });
};

/** Work and the day it is due. */
export const taskText = ({ text, dueDay }: EventOf<'task.set'>['payload'], t: Words): string =>
  dueDay === null ? t('taskWithoutDay', { text }) : t('task', { text, day: formatDay(dueDay) });

const choiceText = (voteId: string, choiceId: string, { votes }: Glossary): string =>
  votes.get(`${voteId}/${choiceId}`) ?? choiceId;
