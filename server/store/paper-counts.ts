import { and, asc, between, eq, isNull, ne, or, sql } from 'drizzle-orm';
import type { PaperCountFacts } from '#shared/contract/paper-registers.ts';
import type { PaperCount } from '#shared/contract/populations.ts';
import type { Days } from '#shared/periods/periods.ts';
import { type Deed, writeAudit } from './audit.ts';
import type { Db } from './database.ts';
import {
  issuedFiles,
  meetingPapers,
  meetings,
  paperCounts as counts,
  paperVersions,
  signedPapers,
} from './schema/index.ts';
import { dayOfColumn } from './unit-on-day.ts';

/** The register of papers: what was entered by hand, and what meetings held here issued. */
export type PaperCounts = {
  entered(days: Days): Promise<PaperCount[]>;
  /** A line for each paper: minutes and notices that were issued, and the papers that were laid before the meeting. */
  ofMeetings(days: Days): Promise<PaperCount[]>;
  byId(lineId: string): Promise<PaperCount | undefined>;
  /** Enters a line, or gives the one with this id other facts. */
  put(lineId: string, facts: PaperCountFacts, deed: Deed): Promise<void>;
  remove(lineId: string, deed: Deed): Promise<void>;
};

const shown = {
  id: counts.id,
  unitId: counts.unitId,
  day: counts.day,
  papers: counts.papers,
  signed: counts.signed,
  keptOff: counts.keptOff,
};

/** Samples and rehearsals count nowhere. */
const isCounted = and(eq(meetings.sample, false), or(isNull(meetings.form), ne(meetings.form, 'chay-thu')));

/** The repository of papers. */
export const createPaperCounts = (db: Db): PaperCounts => ({
  entered: async ({ from, to }) =>
    db
      .select(shown)
      .from(counts)
      .where(and(between(counts.day, from, to), isNull(counts.removedAt)))
      .orderBy(asc(counts.day))
      .all(),

  ofMeetings: async (days) => [...issuedIn(db, days), ...laidBefore(db, days)],

  byId: async (lineId) =>
    db
      .select(shown)
      .from(counts)
      .where(and(eq(counts.id, lineId), isNull(counts.removedAt)))
      .get(),

  put: async (lineId, facts, deed) => {
    db.transaction((tx) => {
      tx.insert(counts)
        .values({ id: lineId, ...facts, enteredAt: deed.at, changedAt: deed.at })
        .onConflictDoUpdate({ target: counts.id, set: { ...facts, changedAt: deed.at } })
        .run();
      writeAudit(tx, deed);
    });
  },

  remove: async (lineId, deed) => {
    db.transaction((tx) => {
      tx.update(counts).set({ removedAt: deed.at, changedAt: deed.at }).where(eq(counts.id, lineId)).run();
      writeAudit(tx, deed);
    });
  },
});

const issuedIn = (db: Db, { from, to }: Days): PaperCount[] =>
  db
    .select({
      id: sql<string>`${issuedFiles.meetingId} || '-' || ${issuedFiles.kind} || '-' || ${issuedFiles.version}`,
      unitId: meetings.organiserUnitId,
      day: issuedFiles.day,
      papers: sql<number>`1`,
      signed: sql<number>`EXISTS (SELECT 1 FROM ${signedPapers} WHERE ${signedPapers.meetingId} = ${issuedFiles.meetingId}
        AND ${signedPapers.kind} = ${issuedFiles.kind} AND ${signedPapers.version} = ${issuedFiles.version})`,
      keptOff: sql<number>`0`,
    })
    .from(issuedFiles)
    .innerJoin(meetings, eq(meetings.id, issuedFiles.meetingId))
    .where(and(between(issuedFiles.day, from, to), isCounted))
    .all();

/** What has no version was handed out on paper: it is kept off the network. */
const laidBefore = (db: Db, { from, to }: Days): PaperCount[] =>
  db
    .select({
      id: meetingPapers.id,
      unitId: meetings.organiserUnitId,
      day: sql<string>`${dayOfColumn(meetingPapers.addedAt)}`,
      papers: sql<number>`1`,
      signed: sql<number>`0`,
      keptOff: sql<number>`NOT EXISTS (SELECT 1 FROM ${paperVersions} WHERE ${paperVersions.paperId} = ${meetingPapers.id})`,
    })
    .from(meetingPapers)
    .innerJoin(meetings, eq(meetings.id, meetingPapers.meetingId))
    .where(and(between(dayOfColumn(meetingPapers.addedAt), from, to), isNull(meetingPapers.withdrawnAt), isCounted))
    .all();
