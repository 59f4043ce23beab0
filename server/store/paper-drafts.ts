import { and, asc, desc, eq } from 'drizzle-orm';
import { draftContent, type DraftContent, type DraftKind, type DraftVersion } from '#shared/contract/drafts.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Db, Tx } from './database.ts';
import { accounts, paperDrafts, draftVersions } from './schema/index.ts';

/** Saves of one person that are not further apart are one version, in milliseconds. */
export const SITTING_MS = 10 * 60_000;

/** Which paper of which meeting. */
export type DraftKey = { meetingId: string; kind: DraftKind };

/** A save on the base of the one counted `after`; `edition` is the version of the paper on which is worked. */
export type Save = DraftKey & { after: number; edition: number; content: DraftContent; authorId: string; at: number };

/** A draft as it stands: its latest version, and how often it was saved. */
export type StoredDraft = { saves: number; latest: (DraftVersion & { content: DraftContent }) | null };

/** What secretaries write for the minutes and the notice of a meeting. */
export type PaperDrafts = {
  of(key: DraftKey): Promise<StoredDraft>;
  versions(key: DraftKey): Promise<DraftVersion[]>;
  version(key: DraftKey, seq: number): Promise<(DraftVersion & { content: DraftContent }) | undefined>;
  /** Undefined where somebody has saved since `after`: nothing is stored then. */
  save(save: Save): Promise<{ saves: number; version: DraftVersion } | undefined>;
};

/** The repository of drafts. */
export const createPaperDrafts = (db: Db): PaperDrafts => ({
  of: async (key) => {
    const latest = selectVersions(db, key).orderBy(desc(draftVersions.seq)).limit(1).get();
    return { saves: savesOf(db, key), latest: latest ? withContent(latest) : null };
  },

  versions: async (key) => selectVersions(db, key).orderBy(asc(draftVersions.seq)).all().map(withoutContent),

  version: async (key, seq) => {
    const row = selectVersions(db, key)
      .where(and(ofPaper(key), eq(draftVersions.seq, seq)))
      .get();
    return row && withContent(row);
  },

  save: async (save) =>
    db.transaction((tx) => {
      if (savesOf(tx, save) !== save.after) return undefined;
      const saves = save.after + 1;
      tx.insert(paperDrafts)
        .values({ meetingId: save.meetingId, kind: save.kind, saves })
        .onConflictDoUpdate({ target: [paperDrafts.meetingId, paperDrafts.kind], set: { saves } })
        .run();
      const seq = write(tx, save);
      const row = selectVersions(tx, save)
        .where(and(ofPaper(save), eq(draftVersions.seq, seq)))
        .get();
      return row && { saves, version: withoutContent(row) };
    }),
});

const ofPaper = ({ meetingId, kind }: DraftKey) =>
  and(eq(draftVersions.meetingId, meetingId), eq(draftVersions.kind, kind));

const selectVersions = (db: Db | Tx, key: DraftKey) =>
  db
    .select({
      seq: draftVersions.seq,
      authorId: draftVersions.authorId,
      authorName: accounts.displayName,
      begunAt: draftVersions.begunAt,
      savedAt: draftVersions.savedAt,
      edition: draftVersions.edition,
      content: draftVersions.content,
    })
    .from(draftVersions)
    .innerJoin(accounts, eq(accounts.id, draftVersions.authorId))
    .where(ofPaper(key))
    .$dynamic();

type Row = NonNullable<ReturnType<ReturnType<typeof selectVersions>['get']>>;

const withoutContent = ({ content: _content, authorId: _author, ...version }: Row): DraftVersion => version;

const withContent = (row: Row): DraftVersion & { content: DraftContent } => ({
  ...withoutContent(row),
  content: draftContent.parse(JSON.parse(row.content)),
});

const savesOf = (db: Db | Tx, { meetingId, kind }: DraftKey): number =>
  db
    .select({ saves: paperDrafts.saves })
    .from(paperDrafts)
    .where(and(eq(paperDrafts.meetingId, meetingId), eq(paperDrafts.kind, kind)))
    .get()?.saves ?? 0;

/** Goes on with the sitting, or begins a version; gives its number. */
const write = (tx: Tx, save: Save): number => {
  const { meetingId, kind, edition, authorId, at } = save;
  const content = canonicalJson(save.content);
  const last = selectVersions(tx, save).orderBy(desc(draftVersions.seq)).limit(1).get();
  const sameSitting = last?.authorId === authorId && last.edition === edition && at - last.savedAt < SITTING_MS;
  if (last && sameSitting) {
    tx.update(draftVersions)
      .set({ content, savedAt: at })
      .where(and(ofPaper(save), eq(draftVersions.seq, last.seq)))
      .run();
    return last.seq;
  }
  const seq = (last?.seq ?? 0) + 1;
  tx.insert(draftVersions).values({ meetingId, kind, seq, edition, authorId, begunAt: at, savedAt: at, content }).run();
  return seq;
};
