import { and, asc, eq, gt, isNull, type SQL } from 'drizzle-orm';
import { type Deed, writeAudit } from './audit.ts';
import type { Db } from './database.ts';
import { devices, pairingCodes } from './schema/index.ts';

export type Device = { id: string; roomId: string; installationId: string };

/** A device as it is administered. */
export type DeviceRecord = Device & { simulated: boolean; pairedAt: number; lastSeenAt: number | null };

/** The computers in the meeting rooms, and the codes that pair them. */
export type Devices = {
  addCode(codeHash: string, roomId: string, expiresAt: number, deed?: Deed): Promise<void>;
  /**
   * Uses up a code and gives its room the device, as one step: a code never pairs twice. Undefined where the code is
   * unknown, used or expired. The same installation paired before in this room is revoked: it has come back.
   */
  pair(codeHash: string, device: { id: string; installationId: string }, at: number): Promise<Device | undefined>;
  byId(id: string): Promise<Device | undefined>;
  /** All that may act as a room. */
  all(): Promise<DeviceRecord[]>;
  noteSeen(id: string, at: number): Promise<void>;
  revoke(id: string, at: number, deed?: Deed): Promise<void>;
  /** Revokes the computers that were paired as this room. */
  revokeRoom(roomId: string, at: number, deed?: Deed): Promise<void>;
  /** The devices by which the operator's tools act as rooms, by room; made where they are first asked for. */
  simulated(roomIds: readonly string[], newId: () => string, at: number): Promise<Map<string, string>>;
  /** The rooms that have a paired computer of their own. */
  pairedRooms(): Promise<Set<string>>;
};

/** The repository of devices. */
export const createDevices = (db: Db): Devices => ({
  addCode: async (codeHash, roomId, expiresAt, deed) => {
    db.transaction((tx) => {
      tx.insert(pairingCodes).values({ codeHash, roomId, expiresAt }).run();
      if (deed) writeAudit(tx, deed);
    });
  },

  pair: async (codeHash, { id, installationId }, at) =>
    db.transaction((tx) => {
      const code = tx
        .update(pairingCodes)
        .set({ usedAt: at })
        .where(and(eq(pairingCodes.codeHash, codeHash), isNull(pairingCodes.usedAt), gt(pairingCodes.expiresAt, at)))
        .returning()
        .get();
      if (code === undefined) return undefined;
      const { roomId } = code;
      tx.update(devices)
        .set({ revokedAt: at })
        .where(and(eq(devices.roomId, roomId), eq(devices.installationId, installationId), isNull(devices.revokedAt)))
        .run();
      tx.insert(devices).values({ id, roomId, installationId, simulated: false, pairedAt: at }).run();
      return { id, roomId, installationId };
    }),

  byId: async (id) =>
    db
      .select({ id: devices.id, roomId: devices.roomId, installationId: devices.installationId })
      .from(devices)
      .where(and(eq(devices.id, id), isNull(devices.revokedAt)))
      .get(),

  all: async () =>
    db
      .select({
        id: devices.id,
        roomId: devices.roomId,
        installationId: devices.installationId,
        simulated: devices.simulated,
        pairedAt: devices.pairedAt,
        lastSeenAt: devices.lastSeenAt,
      })
      .from(devices)
      .where(isNull(devices.revokedAt))
      .orderBy(asc(devices.pairedAt))
      .all(),

  noteSeen: async (id, at) => {
    db.update(devices).set({ lastSeenAt: at }).where(eq(devices.id, id)).run();
  },

  revoke: async (id, at, deed) => revokeWhere(db, eq(devices.id, id), at, deed),

  revokeRoom: async (roomId, at, deed) =>
    revokeWhere(db, and(eq(devices.roomId, roomId), eq(devices.simulated, false)), at, deed),

  simulated: async (roomIds, newId, at) =>
    db.transaction((tx) => {
      const known = tx
        .select({ roomId: devices.roomId, id: devices.id })
        .from(devices)
        .where(and(eq(devices.simulated, true), isNull(devices.revokedAt)))
        .all();
      const found = new Map(known.map(({ roomId, id }) => [roomId, id]));
      for (const roomId of roomIds) {
        if (found.has(roomId)) continue;
        const id = newId();
        tx.insert(devices)
          .values({ id, roomId, installationId: `operator-${roomId}`, simulated: true, pairedAt: at })
          .run();
        found.set(roomId, id);
      }
      return found;
    }),

  pairedRooms: async () =>
    new Set(
      db
        .select({ roomId: devices.roomId })
        .from(devices)
        .where(and(eq(devices.simulated, false), isNull(devices.revokedAt)))
        .all()
        .map((row) => row.roomId),
    ),
});

/** Revokes those that are not revoked yet; the sessions of all of them end by it. */
const revokeWhere = (db: Db, which: SQL | undefined, at: number, deed: Deed | undefined): void =>
  db.transaction((tx) => {
    tx.update(devices)
      .set({ revokedAt: at })
      .where(and(which, isNull(devices.revokedAt)))
      .run();
    if (deed) writeAudit(tx, deed);
  });
