import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LineDownError, RefusalError } from '../../live/errors.ts';
import type { BoardState, ConnectionState } from '../../live/session.ts';
import { createStore } from '../../observable/readable.ts';
import { createDraftStore } from './draft-store.ts';
import { createNoteOutbox, type OutboxPorts } from './outbox.ts';

const emptyBoard: BoardState = {
  roster: new Map(),
  rows: new Map(),
  queue: [],
  notes: [],
  lobby: [],
  rollCall: null,
  sweep: null,
  votes: [],
  comments: [],
  conclusions: [],
  tasks: [],
  finishedItems: [],
};
const written = (noteId: string, text: string): BoardState => ({
  ...emptyBoard,
  notes: [{ noteId, at: 0, text, author: 'Thư ký', speakerName: null, itemId: null }],
});

const setUp = (send: OutboxPorts['send']) => {
  const connection = createStore<ConnectionState>({ kind: 'joined' });
  const board = createStore<BoardState | null>(emptyBoard);
  let next = 0;
  const outbox = createNoteOutbox({
    send,
    connection,
    board,
    drafts: createDraftStore(localStorage, 'm1'),
    makeId: () => `n${(next += 1)}`,
  });
  return { outbox, connection, board };
};

beforeEach(() => localStorage.clear());

describe('the outbox of notes', () => {
  it('sends a line at once and keeps it until it stands among the notes', async () => {
    const send = vi.fn<OutboxPorts['send']>().mockResolvedValue(undefined);
    const { outbox, board } = setUp(send);
    const end = outbox.start();
    outbox.add('Ba Vì báo cáo');
    expect(send).toHaveBeenCalledExactlyOnceWith({ noteId: 'n1', text: 'Ba Vì báo cáo' });
    expect(outbox.pending.get()).toHaveLength(1);
    board.set(written('n1', 'Ba Vì báo cáo'));
    expect(outbox.pending.get()).toEqual([]);
    expect(localStorage).toHaveLength(0);
    end();
  });

  it('sends the same line under the same id when the line is back', async () => {
    const send = vi.fn<OutboxPorts['send']>();
    send.mockRejectedValueOnce(new LineDownError()).mockResolvedValue(undefined);
    const { outbox, connection } = setUp(send);
    outbox.start();
    outbox.add('một');
    await vi.waitFor(() => expect(outbox.pending.get()[0]?.state).toBe('waiting'));
    connection.set({ kind: 'reconnecting', since: 0, attempt: 1 });
    expect(send).toHaveBeenCalledTimes(1);
    connection.set({ kind: 'joined' });
    expect(send.mock.calls).toEqual([[{ noteId: 'n1', text: 'một' }], [{ noteId: 'n1', text: 'một' }]]);
  });

  it('sends what an earlier page left', () => {
    localStorage.setItem('giaoban.notes.m1', JSON.stringify([{ noteId: 'old', text: 'cũ' }]));
    const send = vi.fn<OutboxPorts['send']>().mockResolvedValue(undefined);
    setUp(send).outbox.start();
    expect(send).toHaveBeenCalledExactlyOnceWith({ noteId: 'old', text: 'cũ' });
  });

  it('asks what to do with a line that was refused', async () => {
    const refusal = { code: 'wrong-phase', category: 'state', message: 'x' } as const;
    const error = new RefusalError(refusal);
    const send = vi.fn<OutboxPorts['send']>().mockRejectedValue(error);
    const { outbox, connection } = setUp(send);
    outbox.start();
    outbox.add('muộn');
    await vi.waitFor(() =>
      expect(outbox.pending.get()).toEqual([{ noteId: 'n1', text: 'muộn', state: 'refused', error }]),
    );
    connection.set({ kind: 'connecting' });
    connection.set({ kind: 'joined' });
    expect(send).toHaveBeenCalledTimes(1);
    outbox.retry('n1');
    expect(send).toHaveBeenCalledTimes(2);
    outbox.discard('n1');
    expect(outbox.pending.get()).toEqual([]);
  });

  it('survives a storage that holds something else', () => {
    localStorage.setItem('giaoban.notes.m1', '{"not": "a list"}');
    expect(setUp(() => Promise.resolve()).outbox.pending.get()).toEqual([]);
    localStorage.setItem('giaoban.notes.m1', 'no json');
    expect(setUp(() => Promise.resolve()).outbox.pending.get()).toEqual([]);
  });
});
