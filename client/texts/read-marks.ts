import { z } from 'zod';
import { createStore, type Readable } from '../observable/readable.ts';

/** Until when the messages of each conversation have been read on this computer; moments of the server's clock. */
export type ReadMarks = {
  readonly until: Readable<ReadonlyMap<string, number>>;
  read: (conversation: string, at: number) => void;
};

const stored = z.array(z.tuple([z.string(), z.number()]));

/** Kept over a reload: what was read once is not news again. */
export const createReadMarks = (storage: Pick<Storage, 'getItem' | 'setItem'>, meetingId: string): ReadMarks => {
  const key = `giaoban_read_${meetingId}`;
  const known = (): [string, number][] => {
    try {
      return stored.parse(JSON.parse(storage.getItem(key) ?? '[]'));
    } catch {
      // Nothing of ours: all is unread.
      return [];
    }
  };
  const until = createStore<ReadonlyMap<string, number>>(new Map(known()));
  return {
    until,
    read(conversation, at) {
      if ((until.get().get(conversation) ?? 0) >= at) return;
      until.update((marks) => new Map(marks).set(conversation, at));
      storage.setItem(key, JSON.stringify([...until.get()]));
    },
  };
};
