import { and, count, desc, eq, inArray, or } from 'drizzle-orm';
import { meetingDraftContent, type MeetingDraftContent } from '#shared/contract/meeting-drafts.ts';
import type { Db } from './database.ts';
import { accounts, meetingDrafts } from './schema/index.ts';

/** A draft as it is kept. `savedAt` in UTC milliseconds. */
export type StoredMeetingDraft = {
  id: string;
  authorId: string;
  saverId: string;
  saves: number;
  savedAt: number;
  content: MeetingDraftContent;
};

/** A draft, and the name of who saved it last. */
export type ReadMeetingDraft = StoredMeetingDraft & { savedByName: string };

/** Meetings that are being prepared. */
export type MeetingDrafts = {
  /** Those of the units, and those that the account began; the one saved last comes first. */
  of(unitIds: readonly string[], authorId: string): Promise<ReadMeetingDraft[]>;
  byId(id: string): Promise<ReadMeetingDraft | undefined>;
  countOf(organiserUnitId: string): Promise<number>;
  add(draft: StoredMeetingDraft): Promise<void>;
  /** Stores what the draft has become on the base of the save before; false where somebody else was faster. */
  save(draft: StoredMeetingDraft): Promise<boolean>;
  /** Removes the draft as it was read; false where it is not that any more. */
  take(id: string, saves: number): Promise<boolean>;
  remove(id: string): Promise<void>;
};

/** The repository of meetings' drafts. */
export const createMeetingDrafts = (db: Db): MeetingDrafts => ({
  of: async (unitIds, authorId) =>
    select(db)
      .where(or(inArray(meetingDrafts.organiserUnitId, [...unitIds]), eq(meetingDrafts.authorId, authorId)))
      .orderBy(desc(meetingDrafts.savedAt))
      .all()
      .map(toDraft),

  byId: async (id) => {
    const row = select(db).where(eq(meetingDrafts.id, id)).get();
    return row && toDraft(row);
  },

  countOf: async (organiserUnitId) =>
    db.select({ drafts: count() }).from(meetingDrafts).where(eq(meetingDrafts.organiserUnitId, organiserUnitId)).get()
      ?.drafts ?? 0,

  add: async (draft) => {
    db.insert(meetingDrafts).values(toRow(draft)).run();
  },

  save: async (draft) => {
    const { authorId: _author, ...row } = toRow(draft);
    const { changes } = db
      .update(meetingDrafts)
      .set(row)
      .where(and(eq(meetingDrafts.id, draft.id), eq(meetingDrafts.saves, draft.saves - 1)))
      .run();
    return changes === 1;
  },

  take: async (id, saves) => {
    const { changes } = db
      .delete(meetingDrafts)
      .where(and(eq(meetingDrafts.id, id), eq(meetingDrafts.saves, saves)))
      .run();
    return changes === 1;
  },

  remove: async (id) => {
    db.delete(meetingDrafts).where(eq(meetingDrafts.id, id)).run();
  },
});

const select = (db: Db) =>
  db
    .select({ draft: meetingDrafts, savedByName: accounts.displayName })
    .from(meetingDrafts)
    .innerJoin(accounts, eq(accounts.id, meetingDrafts.saverId))
    .$dynamic();

type Row = NonNullable<ReturnType<ReturnType<typeof select>['get']>>;

const toDraft = ({ draft: { organiserUnitId: _unit, content, ...draft }, savedByName }: Row): ReadMeetingDraft => ({
  ...draft,
  savedByName,
  content: meetingDraftContent.parse(JSON.parse(content)),
});

const toRow = ({ content, ...draft }: StoredMeetingDraft): typeof meetingDrafts.$inferInsert => ({
  ...draft,
  organiserUnitId: content.organiserUnitId,
  content: JSON.stringify(content),
});
