import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';

const drafts = z.array(z.object({ noteId: id, text: z.string() }));
export type Draft = z.infer<typeof drafts>[number];

/** Where lines that are not yet written outlive the page. */
export type DraftStore = { load: () => Draft[]; save: (drafts: readonly Draft[]) => void };

/** Drafts of one meeting in the browser's storage; what cannot be read there is left alone. */
export const createDraftStore = (storage: Storage, meetingId: string): DraftStore => {
  const key = `giaoban.notes.${meetingId}`;
  return {
    load() {
      const text = storage.getItem(key);
      if (text === null) return [];
      try {
        return drafts.safeParse(JSON.parse(text)).data ?? [];
      } catch {
        return [];
      }
    },
    save(left) {
      if (left.length === 0) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify(left));
    },
  };
};
