import type { BoardDelta, BoardSnapshot } from '#shared/contract/views.ts';
import type { BoardState } from './session.ts';

/** The board as it stands at joining. */
export const boardFrom = ({ roster, rows, ...parts }: BoardSnapshot): BoardState => ({
  ...parts,
  roster: new Map(roster.map((entry) => [entry.roomId, entry])),
  rows: new Map(rows.map((row) => [row.roomId, row])),
});

/** The board after a delta. What did not change keeps its identity, so that views of it do not render again. */
export const foldBoard = (board: BoardState, { roster, rows, notes, ...parts }: BoardDelta): BoardState => ({
  roster: roster.length === 0 ? board.roster : withRoster(board.roster, roster),
  rows: rows.length === 0 ? board.rows : withRows(board.rows, rows),
  notes: withLines(board.notes, notes, ({ noteId }) => noteId),
  queue: parts.queue ?? board.queue,
  lobby: parts.lobby ?? board.lobby,
  rollCall: parts.rollCall ?? board.rollCall,
  sweep: parts.sweep ?? board.sweep,
  votes: withLines(board.votes, parts.votes, ({ voteId }) => voteId),
  comments: withLines(board.comments, parts.comments, ({ commentId }) => commentId),
  conclusions: parts.conclusions ?? board.conclusions,
  tasks: parts.tasks ?? board.tasks,
  finishedItems: parts.finishedItems ?? board.finishedItems,
});

const withRoster = (known: BoardState['roster'], added: BoardDelta['roster']): BoardState['roster'] =>
  new Map([...known, ...added.map((entry) => [entry.roomId, entry] as const)]);

const withRows = (known: BoardState['rows'], changed: BoardDelta['rows']): BoardState['rows'] => {
  const rows = new Map(known);
  for (const row of changed) rows.set(row.roomId, row);
  return rows;
};

/**
 * New lines at the end, changed ones in their place. One told twice (by a delta that was under way while the snapshot was made)
 * stands once.
 */
const withLines = <T>(known: readonly T[], told: readonly T[], idOf: (line: T) => string): readonly T[] => {
  if (told.length === 0) return known;
  const lines = new Map(known.map((line) => [idOf(line), line]));
  for (const line of told) lines.set(idOf(line), line);
  return [...lines.values()];
};
