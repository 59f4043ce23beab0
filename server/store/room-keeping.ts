import { and, asc, eq, isNull, notInArray } from 'drizzle-orm';
import type { RoomOperator } from '#shared/contract/populations.ts';
import type { OperatorOfRoom } from '#shared/contract/rooms.ts';
import { type Deed, writeAudit } from './audit.ts';
import type { Db, Tx } from './database.ts';
import { roomEquipment, roomOperators } from './schema/index.ts';

/** What is kept of a room. */
export type Kept = { equipment: string; operators: OperatorOfRoom[] };

/** What stands in the rooms, and who looks after them. */
export type RoomKeepingStore = {
  /** By unit: the operators of these units, those of former times included, and the equipment by room. */
  operatorsOf(unitIds: readonly string[]): Promise<Map<string, OperatorOfRoom[]>>;
  equipment(): Promise<Map<string, string>>;
  /** Puts what is kept of a room in the place of what was; operators that are not named any more are taken back. */
  keep(room: { roomId: string; unitId: string }, kept: Kept, at: number, deed: Deed): Promise<void>;
  /** All that looked after a room on any of these days, both included. */
  operators(days: { from: string; to: string }): Promise<RoomOperator[]>;
};

/** The repository of equipment and operators. */
export const createRoomKeeping = (db: Db): RoomKeepingStore => ({
  operatorsOf: async (unitIds) => {
    const wanted = new Set(unitIds);
    const rows = db
      .select()
      .from(roomOperators)
      .where(isNull(roomOperators.removedAt))
      .orderBy(asc(roomOperators.fromDay));
    const found = rows.all().filter(({ unitId }) => wanted.has(unitId));
    const byUnit = Map.groupBy(found, ({ unitId }) => unitId);
    return new Map([...byUnit].map(([unitId, those]) => [unitId, those.map(operatorOf)]));
  },

  equipment: async () =>
    new Map(
      db
        .select()
        .from(roomEquipment)
        .all()
        .map(({ roomId, equipment }) => [roomId, equipment]),
    ),

  keep: async ({ roomId, unitId }, { equipment, operators }, at, deed) => {
    db.transaction((tx) => {
      tx.insert(roomEquipment)
        .values({ roomId, equipment })
        .onConflictDoUpdate({ target: roomEquipment.roomId, set: { equipment } })
        .run();
      takeBackOthers(tx, unitId, operators, at);
      for (const operator of operators) put(tx, unitId, operator);
      writeAudit(tx, deed);
    });
  },

  operators: async ({ from, to }) =>
    db
      .select()
      .from(roomOperators)
      .where(isNull(roomOperators.removedAt))
      .all()
      .filter(({ fromDay, toDay }) => fromDay <= to && (toDay === null || toDay >= from))
      .map(({ id, unitId, fromDay, toDay, trainedDay }) => ({ id, unitId, from: fromDay, to: toDay, trainedDay })),
});

type Row = typeof roomOperators.$inferSelect;

const operatorOf = ({ id, name, phone, fromDay, toDay, trainedDay }: Row): OperatorOfRoom => ({
  id,
  name,
  phone,
  from: fromDay,
  to: toDay,
  trainedDay,
});

const takeBackOthers = (tx: Tx, unitId: string, operators: readonly OperatorOfRoom[], at: number): void => {
  const stay = operators.map(({ id }) => id);
  tx.update(roomOperators)
    .set({ removedAt: at })
    .where(and(eq(roomOperators.unitId, unitId), isNull(roomOperators.removedAt), notInArray(roomOperators.id, stay)))
    .run();
};

const put = (tx: Tx, unitId: string, { id, name, phone, from, to, trainedDay }: OperatorOfRoom): void => {
  const facts = { name, phone, fromDay: from, toDay: to, trainedDay };
  tx.insert(roomOperators)
    .values({ id, unitId, ...facts })
    .onConflictDoUpdate({ target: roomOperators.id, set: facts })
    .run();
};
