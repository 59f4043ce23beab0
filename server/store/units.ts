import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Room, Unit, UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitHistory } from '#shared/org/history.ts';
import type { Db } from './database.ts';
import { parts } from './parts.ts';
import { rooms, units, unitVersions } from './schema/index.ts';
import { versionAsOf } from './unit-on-day.ts';
import { rowOf, unitOf } from './unit-rows.ts';

/** The tree of units and their meeting rooms. */
export type Units = {
  /** Adds units, each in one version, and rooms as one step. */
  add(newUnits: readonly Unit[], newRooms: readonly Room[]): Promise<void>;
  /** A unit as it is named on a day: before its first day as it begins, after its end as it ended. */
  named(id: string, day: string): Promise<Unit | undefined>;
  /** The units that exist on a day (`YYYY-MM-DD`), with their rooms. */
  onDay(day: string): Promise<UnitWithRoom[]>;
  /** All versions of all units. */
  history(): Promise<UnitHistory>;
  room(roomId: string): Promise<Room | undefined>;
  roomOf(unitId: string): Promise<Room | undefined>;
  /** The rooms of units that exist on a day. */
  roomsOnDay(day: string): Promise<Room[]>;
  isEmpty(): Promise<boolean>;
};

/** The repository of units and rooms. */
export const createUnits = (db: Db): Units => ({
  add: async (newUnits, newRooms) => {
    db.transaction((tx) => {
      for (const part of parts(newUnits)) {
        tx.insert(units)
          .values(part.map(({ id }) => ({ id })))
          .run();
      }
      for (const part of parts(newUnits)) tx.insert(unitVersions).values(part.map(rowOf)).run();
      for (const part of parts(newRooms)) tx.insert(rooms).values(part).run();
    });
  },

  named: async (id, day) => {
    const row = db
      .select()
      .from(unitVersions)
      .where(and(eq(unitVersions.unitId, id), eq(unitVersions.validFrom, versionAsOf(unitVersions.unitId, day))))
      .get();
    return row && unitOf(row);
  },

  onDay: async (day) =>
    db
      .select()
      .from(unitVersions)
      .leftJoin(rooms, eq(rooms.unitId, unitVersions.unitId))
      .where(existsOn(day))
      .orderBy(asc(unitVersions.code), asc(unitVersions.unitId))
      .all()
      .map((row) => ({
        ...unitOf(row.unit_versions),
        roomId: row.rooms?.id ?? null,
        phone: row.rooms?.phone ?? null,
      })),

  history: async () => db.select().from(unitVersions).all().map(unitOf),

  room: async (roomId) => db.select().from(rooms).where(eq(rooms.id, roomId)).get(),

  roomOf: async (unitId) => db.select().from(rooms).where(eq(rooms.unitId, unitId)).get(),

  roomsOnDay: async (day) =>
    db
      .select({ room: rooms })
      .from(rooms)
      .innerJoin(unitVersions, eq(unitVersions.unitId, rooms.unitId))
      .where(existsOn(day))
      .all()
      .map(({ room }) => room),

  isEmpty: async () => db.select({ id: units.id }).from(units).limit(1).get() === undefined,
});

const existsOn = (day: string) =>
  and(lte(unitVersions.validFrom, day), or(isNull(unitVersions.validTo), gt(unitVersions.validTo, day)));
