import { stat } from 'node:fs/promises';
import { type DraftKind, draftKind } from '#shared/contract/drafts.ts';
import type { IssuedEdition, IssuedFormat } from '#shared/contract/issuing.ts';
import type { ContentStore } from '../documents/content-store.ts';
import type { StoredFile } from '../http/stored-file.ts';
import { fileNameOf } from '../papers/file-name.ts';
import { PAPER_TYPES } from '../papers/media-types.ts';
import { Refused } from '../refused.ts';
import type { IssuedFiles } from '../store/issued-files.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import type { ReadEditions } from './editions.ts';
import { FILE_NAMES } from './paper-names.ts';

/** What was issued of a meeting: as it went out, whatever was issued after it. */
export type IssuedDesk = {
  /** Oldest first; nothing of a meeting that has not ended. */
  of(meeting: MeetingRecord): Promise<IssuedEdition[]>;
  /** Throws `not-found` where this version was not issued. */
  file(meeting: MeetingRecord, kind: DraftKind, version: number, format: IssuedFormat): Promise<StoredFile>;
};

type Deps = { editions: ReadEditions; issuedFiles: IssuedFiles; contents: ContentStore };

export const createIssuedDesk = ({ editions, issuedFiles, contents }: Deps): IssuedDesk => {
  /** A file that was written and never issued is in no list. */
  const issued = async (meeting: MeetingRecord, kind: DraftKind) => {
    if (meeting.endedAt === null) return [];
    const [known, files] = await Promise.all([editions(meeting, kind), issuedFiles.of(meeting.id, kind)]);
    return known.issued.flatMap(({ version, hash, at, reason }) => {
      const file = files.find((one) => one.version === version && one.pdfHash === hash);
      return file === undefined ? [] : [{ file, hash, issuedAt: at, reason }];
    });
  };

  return {
    of: async (meeting) => {
      const all = await Promise.all(draftKind.options.map(async (kind) => issued(meeting, kind)));
      return all
        .flat()
        .toSorted((one, other) => one.issuedAt - other.issuedAt)
        .map(({ file: { kind, version, number, day }, ...issue }) => ({ kind, version, number, day, ...issue }));
    },

    file: async (meeting, kind, version, format) => {
      const found = (await issued(meeting, kind)).find(({ file }) => file.version === version);
      if (found === undefined) throw new Refused('not-found');
      const { number, day, pdfHash, docxHash } = found.file;
      const hash = format === 'pdf' ? pdfHash : docxHash;
      const path = contents.pathOf(hash);
      const fileName = fileNameOf([`${FILE_NAMES[kind]} ${number}`, meeting.title, day], format);
      return {
        path,
        bytes: (await stat(path)).size,
        hash,
        contentType: PAPER_TYPES[format],
        fileName,
        how: format === 'pdf' ? 'inline' : 'attachment',
      };
    },
  };
};
