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
  notes: notes.length === 0 ? board.notes : withNotes(board.notes, notes),
  queue: parts.queue ?? board.queue,
  lobby: parts.lobby ?? board.lobby,
  rollCall: parts.rollCall ?? board.rollCall,
  sweep: parts.sweep ?? board.sweep,
});

const withRoster = (known: BoardState['roster'], added: BoardDelta['roster']): BoardState['roster'] =>
  new Map([...known, ...added.map((entry) => [entry.roomId, entry] as const)]);

const withRows = (known: BoardState['rows'], changed: BoardDelta['rows']): BoardState['rows'] => {
  const rows = new Map(known);
  for (const row of changed) rows.set(row.roomId, row);
  return rows;
};

/** A note told twice (by a delta that was under way while the snapshot was made) stands once. */
const withNotes = (known: BoardState['notes'], added: BoardDelta['notes']): BoardState['notes'] => {
  const ids = new Set(known.map((note) => note.noteId));
  return [...known, ...added.filter((note) => !ids.has(note.noteId))];
};
