import { readFile } from 'node:fs/promises';
import type { SignablePaper } from '#shared/contract/signing.ts';
import type { ContentStore } from '../documents/content-store.ts';
import type { LogReading } from '../store/log-reading.ts';

/** A paper that has gone out, as the meeting's log says. */
export type IssuedPaper = { kind: SignablePaper; version: number; number: number; hash: string; issuedAt: number };

/** The papers of meetings that have gone out, and their very bytes. */
export type IssuedPapers = {
  of(meetingId: string): Promise<IssuedPaper[]>;
  /** The PDF with this SHA-256, hexadecimal; undefined where it is not kept. */
  bytesOf(hash: string): Promise<Uint8Array | undefined>;
};

/** More versions of its papers no meeting has. */
const MOST = 500;

/** What has gone out is told by the log; its bytes lie in the data folder by their hash. */
export const createIssuedPapers = (logReading: LogReading, contents: ContentStore): IssuedPapers => ({
  of: async (meetingId) => {
    const events = await logReading.select(meetingId, { types: ['meeting.closed', 'notice.issued'], most: MOST });
    return events.flatMap(({ at, event }): IssuedPaper[] => {
      if (event.type !== 'meeting.closed' && event.type !== 'notice.issued') return [];
      const { version, number, hash } = event.payload;
      return [{ kind: event.type === 'meeting.closed' ? 'minutes' : 'notice', version, number, hash, issuedAt: at }];
    });
  },
  bytesOf: async (hash) => ((await contents.has(hash)) ? readFile(contents.pathOf(hash)) : undefined),
});
