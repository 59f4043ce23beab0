import type { BoardState, ConnectionState } from '../../live/session.ts';
import { mayPass } from '../../live/errors.ts';
import { createStore, type Readable } from '../../observable/readable.ts';
import type { DraftStore } from './draft-store.ts';

/** A line that was entered and is not yet seen among the meeting's notes. */
export type PendingNote = {
  noteId: string;
  text: string;
  /** `waiting` goes out by itself when the line is back; `refused` waits for a decision. */
  state: 'saving' | 'waiting' | 'refused';
  /** What it was refused with; undefined otherwise. */
  error: unknown;
};

/** What the outbox needs of the session and of the page. */
export type OutboxPorts = {
  send: (note: { noteId: string; text: string }) => Promise<unknown>;
  connection: Readable<ConnectionState>;
  board: Readable<BoardState | null>;
  drafts: DraftStore;
  makeId: () => string;
};

export type NoteOutbox = {
  pending: Readable<readonly PendingNote[]>;
  add: (text: string) => void;
  retry: (noteId: string) => void;
  discard: (noteId: string) => void;
  /** Begins to listen, and sends what an earlier page left; answers the function that ends it. */
  start: () => () => void;
};

/**
 * Lines on their way to the server. Each carries an id made here, so that a line sent twice is written once, and is kept
 * in the browser until it is seen among the notes: neither a lost line nor a reloaded page loses what was typed.
 */
export const createNoteOutbox = ({ send, connection, board, drafts, makeId }: OutboxPorts): NoteOutbox => {
  const store = createStore<readonly PendingNote[]>(
    drafts.load().map((draft) => ({ ...draft, state: 'waiting', error: undefined })),
  );

  const change = (next: readonly PendingNote[]) => {
    store.set(next);
    drafts.save(next.map(({ noteId, text }) => ({ noteId, text })));
  };
  const mark = (noteId: string, state: PendingNote['state'], error?: unknown) =>
    change(store.get().map((note) => (note.noteId === noteId ? { ...note, state, error } : note)));

  const deliver = async ({ noteId, text }: PendingNote) => {
    mark(noteId, 'saving');
    try {
      await send({ noteId, text });
    } catch (error) {
      if (mayPass(error)) mark(noteId, 'waiting');
      else mark(noteId, 'refused', error);
    }
  };

  const flush = () => {
    if (connection.get().kind !== 'joined') return;
    for (const note of store.get()) if (note.state === 'waiting') void deliver(note);
  };
  const forgetWritten = () => {
    const written = new Set(board.get()?.notes.map(({ noteId }) => noteId));
    const left = store.get().filter(({ noteId }) => !written.has(noteId));
    if (left.length < store.get().length) change(left);
  };

  return {
    pending: store,
    add(text) {
      const note: PendingNote = { noteId: makeId(), text, state: 'waiting', error: undefined };
      change([...store.get(), note]);
      flush();
    },
    retry(noteId) {
      mark(noteId, 'waiting');
      flush();
    },
    discard: (noteId) => change(store.get().filter((note) => note.noteId !== noteId)),
    start() {
      forgetWritten();
      flush();
      const ends = [board.subscribe(forgetWritten), connection.subscribe(flush)];
      return () => ends.forEach((end) => end());
    },
  };
};
