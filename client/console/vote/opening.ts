import { USUAL_CHOICES, type VoteChoice, type Voters } from '#shared/contract/votes.ts';
import type { LivePayload } from '../../live/messages.ts';
import type { BoardState } from '../../live/session.ts';

/** A vote as it is being typed. */
export type Opening = {
  question: string;
  choices: readonly VoteChoice[];
  secret: boolean;
  voters: Voters;
  /** Null: more than half of those who may vote. */
  quorum: number | null;
  seconds: number | null;
};

export const NEW_OPENING: Opening = {
  question: '',
  choices: USUAL_CHOICES,
  secret: false,
  voters: 'invited',
  quorum: null,
  seconds: null,
};

/** How many rooms would have a vote now. */
export const votersNow = ({ rows }: Pick<BoardState, 'rows'>, voters: Voters): number =>
  [...rows.values()].filter(({ guest, link }) => !guest && (voters === 'invited' || link !== 'absent')).length;

/** More than half. */
export const halfOf = (eligible: number): number => Math.max(1, Math.floor(eligible / 2) + 1);

/** The choices with one more; its id is one that none of them has. */
export const withChoice = (choices: readonly VoteChoice[]): readonly VoteChoice[] => {
  const taken = new Set(choices.map(({ choiceId }) => choiceId));
  const number = Array.from({ length: choices.length + 1 }, (_, place) => place + 1).find((n) => !taken.has(`c${n}`));
  return [...choices, { choiceId: `c${number ?? 0}`, text: '' }];
};

/** What is sent, or undefined while something is missing. */
export const requestOf = (opening: Opening, voteId: string, eligible: number): LivePayload<'vote.open'> | undefined => {
  const { question, choices, quorum, ...rest } = opening;
  const worded = choices.map(({ choiceId, text }) => ({ choiceId, text: text.trim() }));
  if (question.trim() === '' || worded.length < 2 || worded.some(({ text }) => text === '')) return undefined;
  return { ...rest, voteId, question: question.trim(), choices: worded, quorum: quorum ?? halfOf(eligible) };
};
