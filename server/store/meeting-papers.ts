import { and, asc, count, desc, eq, isNull, min } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { DocumentKind } from '#shared/contract/documents.ts';
import type { PartyId } from '#shared/contract/ids.ts';
import type { Db } from './database.ts';
import { accounts, documents, meetingPapers, paperOpenings, paperVersions } from './schema/index.ts';

/** A content in the data folder. */
export type StoredDocument = { hash: string; kind: DocumentKind; bytes: number };

/** A version of a paper with its content. */
export type VersionRecord = StoredDocument & {
  paperId: string;
  version: number;
  fileName: string;
  addedAt: number;
  addedBy: string;
};

/** A paper as it is kept; who did something, by name. */
export type PaperRecord = {
  id: string;
  itemId: string | null;
  title: string;
  addedAt: number;
  addedBy: string;
  withdrawnAt: number | null;
  withdrawnBy: string | null;
  withdrawalReason: string | null;
};

export type NewPaper = { id: string; meetingId: string; itemId: string | null; title: string };
export type NewFile = StoredDocument & { fileName: string };
type By = { accountId: string; at: number };

/** The papers of meetings. What is kept of them is never overwritten. */
export type MeetingPapers = {
  /** A new paper; with a file as its first version, without one where it is not sent over the network. */
  add(paper: NewPaper, file: NewFile | null, by: By): Promise<void>;
  /** One more version of a paper that has some; gives its number. */
  addVersion(paperId: string, file: NewFile, by: By): Promise<number>;
  /** Takes back what was entered just now and then refused. */
  discard(paperId: string, version: number): Promise<void>;
  withdraw(paperId: string, reason: string, by: By): Promise<void>;
  /** Of one meeting, withdrawn ones too, in the order of their coming. */
  of(meetingId: string): Promise<PaperRecord[]>;
  inMeeting(meetingId: string, paperId: string): Promise<PaperRecord | undefined>;
  /** Of all papers of a meeting, newest first. */
  versionsOf(meetingId: string): Promise<VersionRecord[]>;
  version(paperId: string, version: number): Promise<VersionRecord | undefined>;
  opened(paperId: string, version: number, party: PartyId, at: number): Promise<void>;
  openingsOf(meetingId: string): Promise<Opening[]>;
  /** When the first file of a meeting came that was not withdrawn; null where there is none. */
  firstFileAt(meetingId: string): Promise<number | null>;
  /** Whether a content belongs to any paper. */
  isUsed(hash: string): Promise<boolean>;
};

export type Opening = { paperId: string; version: number; party: string; firstAt: number; lastAt: number };

const withdrawer = alias(accounts, 'withdrawer');

const selectPapers = (db: Db) =>
  db
    .select({
      id: meetingPapers.id,
      itemId: meetingPapers.itemId,
      title: meetingPapers.title,
      addedAt: meetingPapers.addedAt,
      addedBy: accounts.displayName,
      withdrawnAt: meetingPapers.withdrawnAt,
      withdrawnBy: withdrawer.displayName,
      withdrawalReason: meetingPapers.withdrawalReason,
    })
    .from(meetingPapers)
    .innerJoin(accounts, eq(accounts.id, meetingPapers.addedBy))
    .leftJoin(withdrawer, eq(withdrawer.id, meetingPapers.withdrawnBy))
    .$dynamic();

const selectVersions = (db: Db) =>
  db
    .select({
      paperId: paperVersions.paperId,
      version: paperVersions.version,
      fileName: paperVersions.fileName,
      addedAt: paperVersions.addedAt,
      addedBy: accounts.displayName,
      hash: documents.hash,
      kind: documents.kind,
      bytes: documents.bytes,
    })
    .from(paperVersions)
    .innerJoin(meetingPapers, eq(meetingPapers.id, paperVersions.paperId))
    .innerJoin(documents, eq(documents.hash, paperVersions.hash))
    .innerJoin(accounts, eq(accounts.id, paperVersions.addedBy))
    .$dynamic();

/** The repository of papers. */
export const createMeetingPapers = (db: Db): MeetingPapers => {
  const enterVersion = (
    tx: Pick<Db, 'insert'>,
    paperId: string,
    version: number,
    { fileName, ...document }: NewFile,
    { accountId, at }: By,
  ): void => {
    tx.insert(documents)
      .values({ ...document, storedAt: at })
      .onConflictDoNothing()
      .run();
    tx.insert(paperVersions)
      .values({ paperId, version, hash: document.hash, fileName, addedAt: at, addedBy: accountId })
      .run();
  };

  return {
    add: async (paper, file, by) => {
      db.transaction((tx) => {
        tx.insert(meetingPapers)
          .values({ ...paper, addedAt: by.at, addedBy: by.accountId })
          .run();
        if (file !== null) enterVersion(tx, paper.id, 1, file, by);
      });
    },

    addVersion: async (paperId, file, by) =>
      db.transaction((tx) => {
        const known = tx.select({ known: count() }).from(paperVersions).where(eq(paperVersions.paperId, paperId)).get();
        const version = (known?.known ?? 0) + 1;
        enterVersion(tx, paperId, version, file, by);
        return version;
      }),

    discard: async (paperId, version) => {
      db.transaction((tx) => {
        tx.delete(paperVersions)
          .where(and(eq(paperVersions.paperId, paperId), eq(paperVersions.version, version)))
          .run();
        if (version <= 1) tx.delete(meetingPapers).where(eq(meetingPapers.id, paperId)).run();
      });
    },

    withdraw: async (paperId, reason, { accountId, at }) => {
      db.update(meetingPapers)
        .set({ withdrawnAt: at, withdrawnBy: accountId, withdrawalReason: reason })
        .where(and(eq(meetingPapers.id, paperId), isNull(meetingPapers.withdrawnAt)))
        .run();
    },

    of: async (meetingId) =>
      selectPapers(db)
        .where(eq(meetingPapers.meetingId, meetingId))
        .orderBy(asc(meetingPapers.addedAt), asc(meetingPapers.id))
        .all(),

    inMeeting: async (meetingId, paperId) =>
      selectPapers(db)
        .where(and(eq(meetingPapers.meetingId, meetingId), eq(meetingPapers.id, paperId)))
        .get(),

    versionsOf: async (meetingId) =>
      selectVersions(db).where(eq(meetingPapers.meetingId, meetingId)).orderBy(desc(paperVersions.version)).all(),

    version: async (paperId, version) =>
      selectVersions(db)
        .where(and(eq(paperVersions.paperId, paperId), eq(paperVersions.version, version)))
        .get(),

    opened: async (paperId, version, party, at) => {
      db.insert(paperOpenings)
        .values({ paperId, version, party, firstAt: at, lastAt: at })
        .onConflictDoUpdate({
          target: [paperOpenings.paperId, paperOpenings.version, paperOpenings.party],
          set: { lastAt: at },
        })
        .run();
    },

    openingsOf: async (meetingId) =>
      db
        .select({
          paperId: paperOpenings.paperId,
          version: paperOpenings.version,
          party: paperOpenings.party,
          firstAt: paperOpenings.firstAt,
          lastAt: paperOpenings.lastAt,
        })
        .from(paperOpenings)
        .innerJoin(meetingPapers, eq(meetingPapers.id, paperOpenings.paperId))
        .where(eq(meetingPapers.meetingId, meetingId))
        .all(),

    firstFileAt: async (meetingId) =>
      db
        .select({ first: min(paperVersions.addedAt) })
        .from(paperVersions)
        .innerJoin(meetingPapers, eq(meetingPapers.id, paperVersions.paperId))
        .where(and(eq(meetingPapers.meetingId, meetingId), isNull(meetingPapers.withdrawnAt)))
        .get()?.first ?? null,

    isUsed: async (hash) =>
      (db.select({ used: count() }).from(paperVersions).where(eq(paperVersions.hash, hash)).get()?.used ?? 0) > 0,
  };
};
