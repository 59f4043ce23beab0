import { asc, eq } from 'drizzle-orm';
import { type PaperVerdict, paperVerdict } from '#shared/contract/signing.ts';
import type { Db } from './database.ts';
import { signedPapers } from './schema/index.ts';

type Row = typeof signedPapers.$inferSelect;

/** A signed file that came back and held. */
export type SignedPaper = Omit<Row, 'seq' | 'verdict'> & { verdict: PaperVerdict };

/** Which signed files came back for which papers. */
export type SignedPapers = {
  add(paper: SignedPaper): Promise<void>;
  /** Those of a meeting, oldest first. */
  of(meetingId: string): Promise<SignedPaper[]>;
};

/** The repository of signed papers. */
export const createSignedPapers = (db: Db): SignedPapers => ({
  add: async ({ verdict, ...paper }) => {
    db.insert(signedPapers)
      .values({ ...paper, verdict: JSON.stringify(verdict) })
      .run();
  },

  of: async (meetingId) =>
    db
      .select()
      .from(signedPapers)
      .where(eq(signedPapers.meetingId, meetingId))
      .orderBy(asc(signedPapers.seq))
      .all()
      .map(({ seq: _seq, verdict, ...paper }) => ({ ...paper, verdict: paperVerdict.parse(JSON.parse(verdict)) })),
});
