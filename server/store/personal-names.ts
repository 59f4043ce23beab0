import { createHmac, randomBytes } from 'node:crypto';
import { and, count, countDistinct, eq, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import { type Deed, writeAudit } from './audit.ts';
import type { Db, Tx } from './database.ts';
import { parts } from './parts.ts';
import { meetings, personalNameKeys, personalNames } from './schema/index.ts';

/** How much personal data a step concerns. */
export type NameCounts = { meetings: number; names: number };

/**
 * Names of people in meetings, kept beside the log for the time set. The log holds references: keyed digests, by which nobody
 * finds a name again once it was blanked, because the meeting's key goes with the names.
 */
export type PersonalNames = {
  /** The reference to a name in this meeting; the same name gives the same one, however it is spaced or composed. */
  refOf(meetingId: string, name: string): Promise<string>;
  /** Keeps names, and gives their references in the same order. Doing it again changes nothing. */
  keep(meetingId: string, names: readonly string[]): Promise<string[]>;
  /** The names behind references; null where the name was blanked, nothing where there never was one. */
  namesOf(meetingId: string, refs: readonly string[]): Promise<Map<string, string | null>>;
  /** How many names there are to blank of meetings that ended before this moment (UTC milliseconds). */
  due(endedBefore: number): Promise<NameCounts>;
  /** Blanks the names of meetings that ended before this moment, for good. The line for the audit is asked for if there were any. */
  blank(endedBefore: number, at: number, deed: (blanked: NameCounts) => Deed): Promise<NameCounts>;
};

/** The repository of names in meetings. */
export const createPersonalNames = (db: Db): PersonalNames => ({
  refOf: async (meetingId, name) => db.transaction((tx) => digest(keyOf(tx, meetingId), name)),

  keep: async (meetingId, names) =>
    db.transaction((tx) => {
      const key = keyOf(tx, meetingId);
      const rows = names.map((name) => ({ meetingId, ref: digest(key, name), name: tidy(name) }));
      for (const part of parts(rows)) tx.insert(personalNames).values(part).onConflictDoNothing().run();
      return rows.map(({ ref }) => ref);
    }),

  namesOf: async (meetingId, refs) =>
    new Map(
      [...parts(refs)].flatMap((part) =>
        db
          .select({ ref: personalNames.ref, name: personalNames.name })
          .from(personalNames)
          .where(and(eq(personalNames.meetingId, meetingId), inArray(personalNames.ref, part)))
          .all()
          .map(({ ref, name }) => [ref, name] as const),
      ),
    ),

  due: async (endedBefore) => countsOf(db, endedBefore),

  blank: async (endedBefore, at, deed) => {
    const blanked = db.transaction((tx) => {
      const counts = countsOf(tx, endedBefore);
      if (counts.names === 0) return counts;
      const over = endedMeetings(tx, endedBefore);
      tx.update(personalNames)
        .set({ name: null, blankedAt: at })
        .where(and(inArray(personalNames.meetingId, over), isNotNull(personalNames.name)))
        .run();
      tx.delete(personalNameKeys).where(inArray(personalNameKeys.meetingId, over)).run();
      writeAudit(tx, deed(counts));
      return counts;
    });
    // The journal beside the database holds the pages as they were until they are written back.
    if (blanked.names > 0) db.all(sql`PRAGMA wal_checkpoint(TRUNCATE)`);
    return blanked;
  },
});

const tidy = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ');

const digest = (key: string, name: string): string =>
  createHmac('sha256', Buffer.from(key, 'base64url')).update(tidy(name)).digest('base64url');

/** The key of a meeting's references, made when it is first needed. */
const keyOf = (tx: Tx, meetingId: string): string => {
  const known = tx.select().from(personalNameKeys).where(eq(personalNameKeys.meetingId, meetingId)).get();
  if (known) return known.key;
  const key = randomBytes(32).toString('base64url');
  tx.insert(personalNameKeys).values({ meetingId, key }).run();
  return key;
};

const endedMeetings = (tx: Tx, before: number) =>
  tx
    .select({ id: meetings.id })
    .from(meetings)
    .where(and(isNotNull(meetings.endedAt), lt(meetings.endedAt, before)));

const countsOf = (tx: Tx, endedBefore: number): NameCounts =>
  tx
    .select({ meetings: countDistinct(personalNames.meetingId), names: count() })
    .from(personalNames)
    .where(and(inArray(personalNames.meetingId, endedMeetings(tx, endedBefore)), isNotNull(personalNames.name)))
    .get() ?? { meetings: 0, names: 0 };
