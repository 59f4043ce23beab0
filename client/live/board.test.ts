import { describe, expect, it } from 'vitest';
import type { Note } from '#shared/contract/views.ts';
import { boardFrom, foldBoard } from './board.ts';
import { aRosterEntry, aRow, NO_CHANGE } from './testing/views.ts';

const note = (noteId: string): Note => ({
  noteId,
  at: 1,
  text: noteId,
  author: 'Thư ký',
  speakerName: null,
  itemId: null,
});
const board = boardFrom({
  roster: ['a', 'b'].map(aRosterEntry),
  rows: ['a', 'b'].map((roomId) => aRow(roomId)),
  queue: ['a'],
  notes: [note('n1')],
  lobby: [],
  rollCall: null,
  sweep: null,
  votes: [],
  comments: [],
  conclusions: [],
  tasks: [],
  finishedItems: [],
});

describe('the board', () => {
  it('takes whole rows by their room and leaves the others as they are', () => {
    const next = foldBoard(board, { ...NO_CHANGE, rows: [aRow('b', { link: 'present' })] });
    expect(next.rows.get('b')?.link).toBe('present');
    expect(next.rows.get('a')).toBe(board.rows.get('a'));
    expect(board.rows.get('b')?.link).toBe('absent');
  });

  it('takes the queue whole, an empty one too, and keeps it where a delta has none', () => {
    expect(foldBoard(board, { ...NO_CHANGE, queue: [] }).queue).toEqual([]);
    expect(foldBoard(board, { ...NO_CHANGE, queue: ['b', 'a'] }).queue).toEqual(['b', 'a']);
    expect(foldBoard(board, { ...NO_CHANGE }).queue).toBe(board.queue);
  });

  it('adds notes in their order, and one that is told twice once', () => {
    const next = foldBoard(board, { ...NO_CHANGE, notes: [note('n1'), note('n2')] });
    expect(next.notes.map(({ noteId }) => noteId)).toEqual(['n1', 'n2']);
  });

  it('keeps what did not change the same object, so that its views rest', () => {
    const next = foldBoard(board, { ...NO_CHANGE, queue: ['b'] });
    expect(next.rows).toBe(board.rows);
    expect(next.notes).toBe(board.notes);
    expect(next.roster).toBe(board.roster);
  });
});
