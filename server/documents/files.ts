import type { MeetingPapers } from '../store/meeting-papers.ts';
import type { ContentStore } from './content-store.ts';

/** The newest version of a paper, where it lies, for whoever packs a meeting together. */
export type PaperFile = {
  paperId: string;
  itemId: string | null;
  title: string;
  version: number;
  fileName: string;
  bytes: number;
  hash: string;
  path: string;
};

/** What other parts of the house want to know of the papers of a meeting. */
export type PaperFiles = {
  /** When the first file came, UTC milliseconds; null where there is none. Papers are late by it. */
  firstAt(meetingId: string): Promise<number | null>;
  /** All that can be read, without what was withdrawn, in the order of their coming. */
  of(meetingId: string): Promise<PaperFile[]>;
};

export const createPaperFiles = (meetingPapers: MeetingPapers, store: ContentStore): PaperFiles => ({
  firstAt: async (meetingId) => meetingPapers.firstFileAt(meetingId),
  of: async (meetingId) => {
    const versions = Map.groupBy(await meetingPapers.versionsOf(meetingId), ({ paperId }) => paperId);
    return (await meetingPapers.of(meetingId)).flatMap(({ id: paperId, itemId, title, withdrawnAt }) => {
      const newest = versions.get(paperId)?.[0];
      if (newest === undefined || withdrawnAt !== null) return [];
      const { version, fileName, bytes, hash } = newest;
      return [{ paperId, itemId, title, version, fileName, bytes, hash, path: store.pathOf(hash) }];
    });
  },
});
