import { mayPass } from '../../live/errors.ts';
import type { ConnectionState } from '../../live/session.ts';
import { createStore, type Readable } from '../../observable/readable.ts';
import type { TextDraft } from './draft.ts';

/** How long nothing was typed before it is saved, in milliseconds. */
const REST_MS = 1200;

/** `waiting` goes out by itself when the line is back. */
export type SaveState = 'saved' | 'typing' | 'waiting' | 'refused';

export type SavedTextPorts = {
  send: (text: string) => Promise<unknown>;
  connection: Readable<ConnectionState>;
  draft: TextDraft;
  /** As the server has it. */
  saved: string;
};

/**
 * A text that is saved while it is typed. What the server has not taken yet is kept in the browser: a reloaded page takes it up
 * again, and when a lost line is back it is sent.
 */
export const createSavedText = ({ send, connection, draft, saved }: SavedTextPorts) => {
  const kept = draft.load() ?? saved;
  const store = createStore<{ text: string; state: SaveState }>({
    text: kept,
    state: kept === saved ? 'saved' : 'waiting',
  });
  let resting: ReturnType<typeof setTimeout> | undefined;

  const save = async (): Promise<void> => {
    clearTimeout(resting);
    const { text, state } = store.get();
    if (state === 'saved' || text.trim() === '') return;
    try {
      await send(text);
      if (store.get().text !== text) return;
      draft.forget();
      store.set({ text, state: 'saved' });
    } catch (error) {
      store.update((now) => ({ ...now, state: mayPass(error) ? 'waiting' : 'refused' }));
    }
  };
  const flush = (): void => {
    if (connection.get().kind === 'joined' && store.get().state === 'waiting') void save();
  };

  return {
    store,
    type: (text: string) => {
      store.set({ text, state: 'typing' });
      draft.keep(text);
      clearTimeout(resting);
      resting = setTimeout(() => void save(), REST_MS);
    },
    save,
    /** Somebody else has put it right: that stands here too, unless something else is being typed. */
    heard(text: string) {
      if (store.get().state === 'saved') store.set({ text, state: 'saved' });
    },
    /** Begins to listen, and sends what an earlier page left; answers the function that ends it. */
    start() {
      flush();
      const end = connection.subscribe(flush);
      return () => {
        end();
        // Whoever leaves the page in the middle of a word has said it all the same.
        void save();
      };
    },
  };
};
