import { and, count, eq, gte, inArray, isNotNull, or } from 'drizzle-orm';
import type { Room, Unit } from '#shared/contract/units.ts';
import { type Deed, writeAudit } from './audit.ts';
import type { Db, Tx } from './database.ts';
import { parts } from './parts.ts';
import { devices, grants, invitations, meetings, pairingCodes, rooms, unitVersions, units } from './schema/index.ts';
import { rowOf } from './unit-rows.ts';

/** What is to be stored of a change of the tree. */
export type TreeChange = {
  /** All versions of each unit that is touched; none for one that is taken back before its first day. */
  versions: ReadonlyMap<string, readonly Unit[]>;
  newUnitIds: readonly string[];
  newRooms: readonly Room[];
  changedRooms: readonly Room[];
  deeds: readonly Deed[];
};

/** Changes of the tree and of rooms, each stored as one step together with its lines in the audit. */
export type UnitChanges = {
  store(change: TreeChange): Promise<void>;
  changeRoom(room: Room, deed: Deed): Promise<void>;
  /** How many meetings were opened since a moment (UTC milliseconds) that one of these units organised or was invited to. */
  meetingsHeldSince(since: number, unitIds: readonly string[]): Promise<number>;
  /** Whether accounts, devices or meetings refer to the unit. */
  isInUse(unitId: string): Promise<boolean>;
};

/** The repository of changes. */
export const createUnitChanges = (db: Db): UnitChanges => ({
  store: async ({ versions, newUnitIds, newRooms, changedRooms, deeds }) => {
    db.transaction((tx) => {
      for (const part of parts(newUnitIds)) {
        tx.insert(units)
          .values(part.map((id) => ({ id })))
          .run();
      }
      for (const part of parts([...versions.keys()])) {
        tx.delete(unitVersions).where(inArray(unitVersions.unitId, part)).run();
      }
      const rows = [...versions.values()].flat().map(rowOf);
      for (const part of parts(rows)) tx.insert(unitVersions).values(part).run();
      for (const part of parts(newRooms)) tx.insert(rooms).values(part).run();
      for (const room of changedRooms) updateRoom(tx, room);
      for (const [unitId, kept] of versions) if (kept.length === 0) remove(tx, unitId);
      for (const deed of deeds) writeAudit(tx, deed);
    });
  },

  changeRoom: async (room, deed) => {
    db.transaction((tx) => {
      updateRoom(tx, room);
      writeAudit(tx, deed);
    });
  },

  meetingsHeldSince: async (since, unitIds) => {
    const theirRooms = db
      .select({ id: rooms.id })
      .from(rooms)
      .where(inArray(rooms.unitId, [...unitIds]));
    const invited = db
      .select({ id: invitations.meetingId })
      .from(invitations)
      .where(inArray(invitations.roomId, theirRooms));
    const found = db
      .select({ held: count() })
      .from(meetings)
      .where(
        and(
          gte(meetings.startsAt, since),
          isNotNull(meetings.openedAt),
          or(inArray(meetings.organiserUnitId, [...unitIds]), inArray(meetings.id, invited)),
        ),
      )
      .get();
    return found?.held ?? 0;
  },

  isInUse: async (unitId) => {
    const room = db.select({ id: rooms.id }).from(rooms).where(eq(rooms.unitId, unitId)).get();
    const roomId = room?.id ?? '';
    return (
      db.select().from(grants).where(eq(grants.unitId, unitId)).get() !== undefined ||
      db.select().from(meetings).where(eq(meetings.organiserUnitId, unitId)).get() !== undefined ||
      db.select().from(invitations).where(eq(invitations.roomId, roomId)).get() !== undefined ||
      db.select().from(devices).where(eq(devices.roomId, roomId)).get() !== undefined ||
      db.select().from(pairingCodes).where(eq(pairingCodes.roomId, roomId)).get() !== undefined
    );
  },
});

const updateRoom = (tx: Tx, { id, name, phone, email }: Room): void => {
  tx.update(rooms).set({ name, phone, email }).where(eq(rooms.id, id)).run();
};

const remove = (tx: Tx, unitId: string): void => {
  tx.delete(rooms).where(eq(rooms.unitId, unitId)).run();
  tx.delete(units).where(eq(units.id, unitId)).run();
};
