import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Room, Unit, UnitWithRoom } from '#shared/contract/units.ts';
import type { Db } from './database.ts';
import { parts } from './parts.ts';
import { rooms, units } from './schema/index.ts';

/** The tree of units and their meeting rooms. */
export type Units = {
  /** Adds units (parents first) and rooms as one step. */
  add(newUnits: readonly Unit[], newRooms: readonly Room[]): Promise<void>;
  byId(id: string): Promise<Unit | undefined>;
  /** The units that exist on a day (`YYYY-MM-DD`), with their rooms. */
  onDay(day: string): Promise<UnitWithRoom[]>;
  room(roomId: string): Promise<Room | undefined>;
  isEmpty(): Promise<boolean>;
};

/** The repository of units and rooms. */
export const createUnits = (db: Db): Units => ({
  add: async (newUnits, newRooms) => {
    db.transaction((tx) => {
      for (const part of parts(newUnits)) tx.insert(units).values(part).run();
      for (const part of parts(newRooms)) tx.insert(rooms).values(part).run();
    });
  },

  byId: async (id) => db.select().from(units).where(eq(units.id, id)).get(),

  onDay: async (day) =>
    db
      .select()
      .from(units)
      .leftJoin(rooms, eq(rooms.unitId, units.id))
      .where(and(lte(units.validFrom, day), or(isNull(units.validTo), gt(units.validTo, day))))
      .orderBy(asc(units.code), asc(units.id))
      .all()
      .map((row) => ({ ...row.units, roomId: row.rooms?.id ?? null, phone: row.rooms?.phone ?? null })),

  room: async (roomId) => db.select().from(rooms).where(eq(rooms.id, roomId)).get(),

  isEmpty: async () => db.select({ id: units.id }).from(units).limit(1).get() === undefined,
});
