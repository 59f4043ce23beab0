import { and, eq } from 'drizzle-orm';
import type { DraftKind } from '#shared/contract/drafts.ts';
import type { Db } from './database.ts';
import { issuedFiles } from './schema/index.ts';

/** The files of one version of minutes or notice. */
export type IssuedFile = typeof issuedFiles.$inferSelect;

/** Files that were written to be issued. Whether they were, the log says: one whose hash is not there never went out. */
export type IssuedFiles = {
  /** Takes the place of what was written of the same version before. */
  put(file: IssuedFile): Promise<void>;
  /** Those of a meeting, oldest version first. */
  of(meetingId: string, kind: DraftKind): Promise<IssuedFile[]>;
};

/** The repository of issued files. */
export const createIssuedFiles = (db: Db): IssuedFiles => ({
  put: async (file) => {
    db.insert(issuedFiles)
      .values(file)
      .onConflictDoUpdate({ target: [issuedFiles.meetingId, issuedFiles.kind, issuedFiles.version], set: file })
      .run();
  },

  of: async (meetingId, kind) =>
    db
      .select()
      .from(issuedFiles)
      .where(and(eq(issuedFiles.meetingId, meetingId), eq(issuedFiles.kind, kind)))
      .orderBy(issuedFiles.version)
      .all(),
});
