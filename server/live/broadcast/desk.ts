import { isDeepStrictEqual } from 'node:util';
import type { BoardDelta, BoardSnapshot } from '#shared/contract/views.ts';
import type { MeetingState } from '#shared/meeting/state.ts';
import { boardComment, boardVote, conclusionsOf, finishedItems, tasksOf } from '#shared/meeting/views.ts';
import type { Names } from '../meeting/names.ts';

type DeskPart = 'votes' | 'comments' | 'conclusions' | 'tasks' | 'finishedItems';

/** What lies on the secretary's desk beside the board of rooms, whole. */
export const deskOf = (state: MeetingState, { nameOf }: Names): Pick<BoardSnapshot, DeskPart> => ({
  votes: state.votes.map(boardVote),
  comments: state.comments.map((line) => boardComment(line, nameOf)),
  conclusions: conclusionsOf(state, nameOf),
  tasks: tasksOf(state),
  finishedItems: finishedItems(state),
});

/** What has changed on it between two states. Lines are immutable: what is the same object has been told. */
export const deskNews = (told: MeetingState, now: MeetingState, { nameOf }: Names): Pick<BoardDelta, DeskPart> => {
  const known = new Set(told.votes);
  return {
    votes: now.votes.filter((vote) => !known.has(vote)).map(boardVote),
    comments: now.comments.slice(told.comments.length).map((line) => boardComment(line, nameOf)),
    conclusions: now.conclusions === told.conclusions ? null : conclusionsOf(now, nameOf),
    tasks: now.tasks === told.tasks ? null : tasksOf(now),
    finishedItems: isDeepStrictEqual(finishedItems(now), finishedItems(told)) ? null : finishedItems(now),
  };
};
