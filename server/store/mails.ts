import { and, asc, count, desc, eq, inArray, lte, min, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { z } from 'zod';
import { attachmentFacts } from '../mail/mail.ts';
import type { Db, Tx } from './database.ts';
import { parts } from './parts.ts';
import { enterReport, linkReport, type ReportMade } from './report-entry.ts';
import { mailContents, mailedMeetings, mails, meetingEvents, rooms, unitVersions } from './schema/index.ts';
import { dayOfColumn, versionAsOf } from './unit-on-day.ts';

/** What goes with a mail, its content by hash. */
export const storedAttachment = attachmentFacts.extend({ hash: z.string() });
export type StoredAttachment = z.infer<typeof storedAttachment>;

type Row = typeof mails.$inferSelect;
/** A mail as it is kept. */
export type StoredMail = Omit<Row, 'attachments'> & { attachments: StoredAttachment[] };

/** Up to which event a meeting has been told. */
export type Told = { kind: 'told'; meetingId: string; seq: number };

/** What has become of a mail. */
export type MailProgress = Partial<
  Pick<Row, 'state' | 'attempts' | 'nextAttemptAt' | 'lastError' | 'deliveredAt' | 'address' | 'messageId'>
>;

/** The mails of the server. */
export type Mails = {
  /**
   * Enters mails with the contents of their attachments, and what they are sent for: up to where the meeting is told with them,
   * or the report that they carry. All of it or nothing; answers false, and enters nothing, where that was done before.
   */
  add(
    newMails: readonly StoredMail[],
    contents: ReadonlyMap<string, Uint8Array>,
    sentFor: Told | ReportMade | null,
  ): Promise<boolean>;
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
  add: async (newMails, contents, sentFor) =>
    db.transaction((tx) => {
      if (sentFor !== null && !isNew(tx, sentFor)) return false;
      const pieces = [...contents].map(([hash, bytes]) => ({ hash, bytes: Buffer.from(bytes) }));
      for (const part of parts(pieces)) tx.insert(mailContents).values(part).onConflictDoNothing().run();
      const rows = newMails.map((mail): Row => ({ ...mail, attachments: JSON.stringify(mail.attachments) }));
      for (const part of parts(rows)) tx.insert(mails).values(part).run();
      if (sentFor?.kind === 'report')
        linkReport(
          tx,
          sentFor.run.id,
          rows.map(({ id }) => id),
        );
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
      .map(storedMailOf),

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

  ofMeeting: async (meetingId) => db.select().from(mails).where(eq(mails.meetingId, meetingId)).all().map(storedMailOf),

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

/** A row of the table as a mail. */
export const storedMailOf = (row: Row): StoredMail => ({
  ...row,
  attachments: z.array(storedAttachment).parse(JSON.parse(row.attachments)),
});

/** Notes what mails are sent for, in their own step; false where it stood there before. */
const isNew = (tx: Tx, sentFor: Told | ReportMade): boolean => {
  if (sentFor.kind === 'report') return enterReport(tx, sentFor);
  const { meetingId, seq } = sentFor;
  if (toldUntil(tx, meetingId) >= seq) return false;
  tx.insert(mailedMeetings)
    .values({ meetingId, seq })
    .onConflictDoUpdate({ target: mailedMeetings.meetingId, set: { seq } })
    .run();
  return true;
};

const toldUntil = (tx: Tx, meetingId: string): number =>
  tx.select({ seq: mailedMeetings.seq }).from(mailedMeetings).where(eq(mailedMeetings.meetingId, meetingId)).get()
    ?.seq ?? 0;
