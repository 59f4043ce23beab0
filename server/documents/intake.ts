import { Refused } from '../refused.ts';
import type { NewFile } from '../store/meeting-papers.ts';
import type { SettingsHistory } from '../store/settings.ts';
import type { Upload } from '../http/endpoint.ts';
import type { ContentStore, Incoming } from './content-store.ts';
import { safeFileName } from './file-name.ts';
import { recognise } from './recognise.ts';
import type { UploadSlots } from './upload-slots.ts';

/** A file that has come, was looked into, and waits for its place. */
export type Taken = { incoming: Incoming; file: NewFile };

export type Intake = {
  /** The largest file that is taken now. */
  mostBytes(): Promise<number>;
  /**
   * Takes a file in, looks into it, and hands it on; whatever comes of that, nothing of it stays outside its place. Refuses what
   * is too large before it has come, as far as its sender says so.
   */
  take<T>(accountId: string, fileName: string, upload: Upload, use: (taken: Taken) => Promise<T>): Promise<T>;
};

type Deps = { store: ContentStore; settings: SettingsHistory; slots: UploadSlots; clock: () => number };

export const createIntake = ({ store, settings, slots, clock }: Deps): Intake => {
  const mostBytes = async (): Promise<number> => (await settings.at(clock())).settings.paperBytes;
  return {
    mostBytes,
    take: async (accountId, fileName, { declaredBytes, pieces }, use) =>
      slots.during(accountId, async () => {
        const most = await mostBytes();
        if (declaredBytes !== null && declaredBytes > most) throw new Refused('too-large');
        const incoming = await store.receive(pieces, most);
        try {
          const kind = await recognise(incoming.path, fileName);
          const { hash, bytes } = incoming;
          return await use({ incoming, file: { hash, bytes, kind, fileName: safeFileName(fileName, kind) } });
        } finally {
          await store.discard(incoming);
        }
      }),
  };
};
