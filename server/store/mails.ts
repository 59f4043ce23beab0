import { and, asc, count, desc, eq, inArray, lte, min, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { z } from 'zod';
import { attachmentFacts } from '../mail/mail.ts';
import type { Db, Tx } from './database.ts';
import { parts } from './parts.ts';
import { mailContents, mailedMeetings, mails, meetingEvents, rooms, unitVersions } from './schema/index.ts';
import { dayOfColumn, versionAsOf } from './unit-on-day.ts';

/** What goes with a mail, its content by hash. */
export const storedAttachment = attachmentFacts.extend({ hash: z.string() });
export type StoredAttachment = z.infer<typeof storedAttachment>;

type Row = typeof mails.$inferSelect;
/** A mail as it is kept. */
export type StoredMail = Omit<Row, 'attachments'> & { attachments: StoredAttachment[] };

/** Up to which event a meeting has been told. */
export type Told = { meetingId: string; seq: number };

/** What has become of a mail. */
export type MailProgress = Partial<
  Pick<Row, 'state' | 'attempts' | 'nextAttemptAt' | 'lastError' | 'deliveredAt' | 'address' | 'messageId'>
>;

/** The mails of the server. */
export type Mails = {
  /**
   * Enters mails with the contents of their attachments, and notes up to where the meeting is told with them: all of it or
   * nothing. Answers false, and enters nothing, where the meeting had been told so far before.
   */
  add(newMails: readonly StoredMail[], contents: ReadonlyMap<string, Uint8Array>, told: Told | null): Promise<boolean>;
  /** Waiting mails whose time has come, the longest waiting first. */
  due(now: number, most: number): Promise<StoredMail[]>;
  /** When the next waiting mail is due; null where none waits. */
  nextDueAt(): Promise<number | null>;
  progress(changes: readonly (MailProgress & { id: string })[]): Promise<void>;
  /** Mails of a meeting with what lists show of their units, latest first. */
  listed(meetingId: string): Promise<ListedMail[]>;
  ofMeeting(meetingId: string): Promise<StoredMail[]>;
  contents(hashes: readonly string[]): Promise<Map<string, Uint8Array>>;
  /** The addresses that units have now. */
  addresses(unitIds: readonly string[]): Promise<Map<string, string>>;
  /** Up to which event those invited have been told; 0 where of nothing yet. */
  toldUntil(meetingId: string): Promise<number>;
  /** Meetings with events of these types that nobody has been told of. */
  untold(types: readonly string[]): Promise<string[]>;
  waiting(): Promise<number>;
};

const group = alias(unitVersions, 'group');

const selectListed = (db: Db) =>
  db
    .select({
      mail: mails,
      unitName: unitVersions.name,
      level: unitVersions.level,
      groupName: group.name,
      addressNow: rooms.email,
    })
    .from(mails)
    .innerJoin(
      unitVersions,
      and(
        eq(unitVersions.unitId, mails.unitId),
        eq(unitVersions.validFrom, versionAsOf(mails.unitId, dayOfColumn(mails.createdAt))),
      ),
    )
    .leftJoin(
      group,
      and(
        eq(group.unitId, unitVersions.parentId),
        eq(group.validFrom, versionAsOf(unitVersions.parentId, dayOfColumn(mails.createdAt))),
      ),
    )
    .leftJoin(rooms, eq(rooms.unitId, mails.unitId));
export type ListedMail = ReturnType<ReturnType<typeof selectListed>['all']>[number];

/** The repository of mails. */
export const createMails = (db: Db): Mails => ({
  add: async (newMails, contents, told) =>
    db.transaction((tx) => {
      if (told !== null && toldUntil(tx, told.meetingId) >= told.seq) return false;
      const pieces = [...contents].map(([hash, bytes]) => ({ hash, bytes: Buffer.from(bytes) }));
      for (const part of parts(pieces)) tx.insert(mailContents).values(part).onConflictDoNothing().run();
      const rows = newMails.map((mail): Row => ({ ...mail, attachments: JSON.stringify(mail.attachments) }));
      for (const part of parts(rows)) tx.insert(mails).values(part).run();
      if (told !== null) {
        const set = { seq: told.seq };
        tx.insert(mailedMeetings).values(told).onConflictDoUpdate({ target: mailedMeetings.meetingId, set }).run();
      }
      return true;
    }),

  due: async (now, most) =>
    db
      .select()
      .from(mails)
      .where(and(eq(mails.state, 'waiting'), lte(mails.nextAttemptAt, now)))
      .orderBy(asc(mails.nextAttemptAt), asc(mails.createdAt))
      .limit(most)
      .all()
      .map(mailOf),

  nextDueAt: async () =>
    db
      .select({ at: min(mails.nextAttemptAt) })
      .from(mails)
      .where(eq(mails.state, 'waiting'))
      .get()?.at ?? null,

  progress: async (changes) => {
    db.transaction((tx) => {
      for (const { id, ...change } of changes) tx.update(mails).set(change).where(eq(mails.id, id)).run();
    });
  },

  listed: async (meetingId) =>
    selectListed(db).where(eq(mails.meetingId, meetingId)).orderBy(desc(mails.createdAt), asc(mails.id)).all(),

  ofMeeting: async (meetingId) => db.select().from(mails).where(eq(mails.meetingId, meetingId)).all().map(mailOf),

  contents: async (hashes) =>
    new Map(
      [...parts([...new Set(hashes)])].flatMap((part) =>
        db
          .select()
          .from(mailContents)
          .where(inArray(mailContents.hash, part))
          .all()
          .map(({ hash, bytes }) => [hash, bytes] as const),
      ),
    ),

  addresses: async (unitIds) =>
    new Map(
      [...parts(unitIds)].flatMap((part) =>
        db
          .select({ unitId: rooms.unitId, email: rooms.email })
          .from(rooms)
          .where(inArray(rooms.unitId, part))
          .all()
          .flatMap(({ unitId, email }) => (email === null ? [] : [[unitId, email] as const])),
      ),
    ),

  toldUntil: async (meetingId) => toldUntil(db, meetingId),

  untold: async (types) =>
    db
      .selectDistinct({ meetingId: meetingEvents.meetingId })
      .from(meetingEvents)
      .leftJoin(mailedMeetings, eq(mailedMeetings.meetingId, meetingEvents.meetingId))
      .where(
        and(inArray(meetingEvents.type, [...types]), sql`${meetingEvents.seq} > coalesce(${mailedMeetings.seq}, 0)`),
      )
      .all()
      .map(({ meetingId }) => meetingId),

  waiting: async () => db.select({ rows: count() }).from(mails).where(eq(mails.state, 'waiting')).get()?.rows ?? 0,
});

const mailOf = (row: Row): StoredMail => ({
  ...row,
  attachments: z.array(storedAttachment).parse(JSON.parse(row.attachments)),
});

const toldUntil = (tx: Tx, meetingId: string): number =>
  tx.select({ seq: mailedMeetings.seq }).from(mailedMeetings).where(eq(mailedMeetings.meetingId, meetingId)).get()
    ?.seq ?? 0;
