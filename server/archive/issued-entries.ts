import { stat } from 'node:fs/promises';
import type { DraftKind } from '#shared/contract/drafts.ts';
import { issuedFormat } from '#shared/contract/issuing.ts';
import type { ContentStore } from '../documents/content-store.ts';
import type { IssuedDesk } from '../minutes/issued.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import type { SignedPapers } from '../store/signed-papers.ts';
import type { Listed } from './manifest.ts';

/** A file that lies in the data folder already. */
export type StoredEntry = Listed & { path: string };

type Deps = { issuedDesk: IssuedDesk; signedPapers: SignedPapers; contents: ContentStore };

const NAMES: Record<DraftKind, string> = { minutes: 'bien-ban', notice: 'thong-bao-ket-luan' };

/** Every version that was issued, as it went out, and the last signed file of each that came back. */
export type IssuedEntries = (meeting: MeetingRecord) => Promise<StoredEntry[]>;

export const createIssuedEntries =
  ({ issuedDesk, signedPapers, contents }: Deps): IssuedEntries =>
  async (meeting) => {
    const signed = new Map((await signedPapers.of(meeting.id)).map((paper) => [paper.hashOut, paper.hashSigned]));
    const entries: StoredEntry[] = [];
    for (const { kind, version, hash } of await issuedDesk.of(meeting)) {
      const stem = `phat-hanh/${NAMES[kind]}-ban-${version}`;
      for (const format of issuedFormat.options) {
        const { path, bytes, hash: sha256 } = await issuedDesk.file(meeting, kind, version, format);
        entries.push({ name: `${stem}.${format}`, bytes, sha256, path });
      }
      const back = signed.get(hash);
      if (back === undefined) continue;
      const path = contents.pathOf(back);
      entries.push({ name: `${stem}-da-ky.pdf`, bytes: (await stat(path)).size, sha256: back, path });
    }
    return entries;
  };
