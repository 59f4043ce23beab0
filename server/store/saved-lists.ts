import { and, asc, count, eq, ne } from 'drizzle-orm';
import type { SavedList, SavedListChange } from '#shared/contract/saved-lists.ts';
import type { Db, Tx } from './database.ts';
import { parts } from './parts.ts';
import { savedLists, savedListUnits } from './schema/index.ts';

/** Lists of units that are invited together. */
export type SavedLists = {
  /** Those that a unit keeps, by name. */
  of(ownerUnitId: string): Promise<SavedList[]>;
  byId(listId: string): Promise<SavedList | undefined>;
  countOf(ownerUnitId: string): Promise<number>;
  /** Keeps a new list, or what a known one has become. False where the unit has another list of this name. */
  keep(list: SavedList): Promise<boolean>;
  remove(listId: string): Promise<void>;
};

/** The repository of saved lists. */
export const createSavedLists = (db: Db): SavedLists => ({
  of: async (ownerUnitId) =>
    db
      .select()
      .from(savedLists)
      .where(eq(savedLists.ownerUnitId, ownerUnitId))
      .orderBy(asc(savedLists.name))
      .all()
      .map((row) => ({ ...row, unitIds: unitsOf(db, row.id) })),

  byId: async (listId) => {
    const row = db.select().from(savedLists).where(eq(savedLists.id, listId)).get();
    return row && { ...row, unitIds: unitsOf(db, listId) };
  },

  countOf: async (ownerUnitId) =>
    db.select({ lists: count() }).from(savedLists).where(eq(savedLists.ownerUnitId, ownerUnitId)).get()?.lists ?? 0,

  keep: async ({ unitIds, ...list }) =>
    db.transaction((tx) => {
      if (isTaken(tx, list)) return false;
      tx.insert(savedLists)
        .values(list)
        .onConflictDoUpdate({ target: savedLists.id, set: { name: list.name } })
        .run();
      tx.delete(savedListUnits).where(eq(savedListUnits.listId, list.id)).run();
      const rows = unitIds.map((unitId, position) => ({ listId: list.id, position, unitId }));
      for (const part of parts(rows)) tx.insert(savedListUnits).values(part).run();
      return true;
    }),

  remove: async (listId) => {
    db.delete(savedLists).where(eq(savedLists.id, listId)).run();
  },
});

const unitsOf = (db: Db, listId: string): SavedListChange['unitIds'] =>
  db
    .select({ unitId: savedListUnits.unitId })
    .from(savedListUnits)
    .where(eq(savedListUnits.listId, listId))
    .orderBy(asc(savedListUnits.position))
    .all()
    .map(({ unitId }) => unitId);

const isTaken = (tx: Tx, { id, ownerUnitId, name }: Omit<SavedList, 'unitIds'>): boolean =>
  tx
    .select({ id: savedLists.id })
    .from(savedLists)
    .where(and(eq(savedLists.ownerUnitId, ownerUnitId), eq(savedLists.name, name), ne(savedLists.id, id)))
    .get() !== undefined;
