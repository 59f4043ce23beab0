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

/** How long nothing was typed before a line is saved, in milliseconds. */
const REST_MS = 1500;

export type NoteOutbox = {
  pending: Readable<readonly PendingNote[]>;
  /** A finished line: it goes out at once. */
  add: (text: string, noteId?: string) => void;
  /** A line that is still being typed: kept at once, and sent when nothing was typed for a while. */
  type: (noteId: string, text: string) => void;
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
    const written = new Map(board.get()?.notes.map(({ noteId, text }) => [noteId, text]));
    const left = store.get().filter(({ noteId, text }) => written.get(noteId) !== text);
    if (left.length < store.get().length) change(left);
  };

  let resting: ReturnType<typeof setTimeout> | undefined;
  const put = (noteId: string, text: string) => {
    const note: PendingNote = { noteId, text, state: 'waiting', error: undefined };
    const known = store.get().some((one) => one.noteId === noteId);
    change(known ? store.get().map((one) => (one.noteId === noteId ? note : one)) : [...store.get(), note]);
  };

  return {
    pending: store,
    add(text, noteId = makeId()) {
      put(noteId, text);
      forgetWritten();
      flush();
    },
    type(noteId, text) {
      put(noteId, text);
      clearTimeout(resting);
      resting = setTimeout(flush, REST_MS);
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
      return () => {
        clearTimeout(resting);
        ends.forEach((end) => end());
      };
    },
  };
};
