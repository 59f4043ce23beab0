import { nanoid } from 'nanoid';
import type { Principal } from '#shared/contract/accounts.ts';
import type { KeptRoom, OperatorOfRoom, ReadinessBoard, RoomKeeping } from '#shared/contract/rooms.ts';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { mayKeepRegister, mayReadRegister } from '#shared/permissions/register.ts';
import { mayAdminister } from '#shared/permissions/scope.ts';
import { readinessOf } from '#shared/readiness/room.ts';
import { dayOf } from '../calendar.ts';
import { inTreeOrder } from '../org/order.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { ConnectionChecks } from '../store/connection-checks.ts';
import type { DeviceRecord, Devices } from '../store/devices.ts';
import type { Meetings } from '../store/meetings.ts';
import type { RoomKeepingStore } from '../store/room-keeping.ts';
import type { Units } from '../store/units.ts';

/** The rooms as they are kept, and how ready they are for a meeting. */
export type Rooms = {
  /** The rooms of the units that somebody reads the register of, in the order of the tree. */
  list(principal: Principal): Promise<KeptRoom[]>;
  /** Throws `Refused`. */
  keep(principal: Principal, roomId: string, keeping: RoomKeeping): Promise<KeptRoom>;
  /** The rooms that are invited to a meeting. */
  board(meetingId: string): Promise<ReadinessBoard>;
};

type Deps = {
  units: Units;
  meetings: Meetings;
  devices: Devices;
  connectionChecks: ConnectionChecks;
  roomKeeping: RoomKeepingStore;
  trees: Trees;
  clock: () => number;
};

type Tree = UnitTree<UnitWithRoom>;
type InRoom = UnitWithRoom & { roomId: string };

const hasRoom = (unit: UnitWithRoom): unit is InRoom => unit.roomId !== null;

const mayKeep = (principal: Principal, unitId: string, tree: Tree): boolean =>
  mayKeepRegister(principal, unitId, tree) || mayAdminister(principal, unitId, tree);

export const createRooms = (deps: Deps): Rooms => {
  const { units, meetings, devices, connectionChecks, roomKeeping, trees, clock } = deps;

  const paired = async (): Promise<Map<string, DeviceRecord[]>> =>
    Map.groupBy(
      (await devices.all()).filter(({ simulated }) => !simulated),
      ({ roomId }) => roomId,
    );

  const keptRooms = async (principal: Principal, tree: Tree, those: readonly InRoom[]): Promise<KeptRoom[]> => {
    const [computers, checks, equipment, operators] = await Promise.all([
      paired(),
      connectionChecks.latestOf(those.map(({ roomId }) => roomId)),
      roomKeeping.equipment(),
      roomKeeping.operatorsOf(those.map(({ id }) => id)),
    ]);
    return those.map((unit) => {
      const check = checks.get(unit.roomId);
      const there = computers.get(unit.roomId) ?? [];
      return {
        roomId: unit.roomId,
        unitId: unit.id,
        unitName: unit.name,
        groupName: tree.groupOf(unit.id)?.name ?? '',
        phone: unit.phone,
        equipment: equipment.get(unit.roomId) ?? '',
        pairedAt: there[0]?.pairedAt ?? null,
        lastSeenAt: latest(there),
        operators: operators.get(unit.id) ?? [],
        lastCheck: check ? pick(check) : null,
        mayKeep: mayKeep(principal, unit.id, tree),
      };
    });
  };

  const today = async () => trees.on(dayOf(clock()));

  return {
    list: async (principal) => {
      const tree = await today();
      const readable = inTreeOrder(tree).filter(({ id }) => mayReadRegister(principal, id, tree));
      return keptRooms(principal, tree, readable.filter(hasRoom));
    },

    keep: async (principal, roomId, { equipment, operators }) => {
      const tree = await today();
      const room = await units.room(roomId);
      const unit = room && tree.get(room.unitId);
      if (!unit || !hasRoom(unit) || principal.kind !== 'account') throw new Refused('not-found');
      if (!mayKeep(principal, unit.id, tree)) throw new Refused('not-permitted');
      const before = (await roomKeeping.operatorsOf([unit.id])).get(unit.id) ?? [];
      const known = new Set(before.map(({ id }) => id));
      if (operators.some(({ id }) => id !== null && !known.has(id))) throw new Refused('not-found');
      const after = operators.map((operator) => ({ ...operator, id: operator.id ?? nanoid() }));
      const at = clock();
      await roomKeeping.keep({ roomId, unitId: unit.id }, { equipment, operators: after }, at, {
        at,
        actor: principal.accountId,
        actorName: principal.displayName,
        action: 'room.kept',
        subjectId: roomId,
        subjectName: unit.name,
        unitId: unit.id,
        before: { equipment: (await roomKeeping.equipment()).get(roomId) ?? '', operators: told(before) },
        after: { equipment, operators: told(after) },
      });
      const [kept] = await keptRooms(principal, tree, [unit]);
      if (!kept) throw new Refused('not-found');
      return kept;
    },

    board: async (meetingId) => {
      const at = clock();
      const tree = await today();
      const roomIds = await meetings.invitedRooms(meetingId);
      const byRoom = new Map(tree.units.filter(hasRoom).map((unit) => [unit.roomId, unit]));
      const [computers, checks, operators] = await Promise.all([
        paired(),
        connectionChecks.latestOf(roomIds),
        roomKeeping.operatorsOf(tree.units.map(({ id }) => id)),
      ]);
      const rooms = roomIds.flatMap((roomId) => {
        const unit = byRoom.get(roomId);
        if (!unit) return [];
        const there = computers.get(roomId) ?? [];
        const check = checks.get(roomId) ?? null;
        const seenAt = latest(there);
        const seenToday = seenAt !== null && dayOf(seenAt) === dayOf(at);
        const inCharge = (operators.get(unit.id) ?? []).filter((operator) => isInCharge(operator, dayOf(at)));
        return {
          roomId,
          unitName: unit.name,
          groupName: tree.groupOf(unit.id)?.name ?? '',
          ...readinessOf({ paired: there.length > 0, seenToday, check }, at),
          checkedAt: check?.at ?? null,
          phone: unit.phone,
          technicians: inCharge.map(({ name, phone }) => ({ name, phone })),
        };
      });
      return { at, rooms };
    },
  };
};

const latest = (computers: readonly DeviceRecord[]): number | null =>
  computers.reduce<number | null>(
    (last, { lastSeenAt }) => (lastSeenAt === null ? last : Math.max(last ?? 0, lastSeenAt)),
    null,
  );

const pick = ({ at, verdict, passed, version }: NonNullable<KeptRoom['lastCheck']>) => ({
  at,
  verdict,
  passed,
  version,
});

const isInCharge = ({ from, to }: OperatorOfRoom, day: string): boolean => from <= day && (to === null || day <= to);

/** What the audit says of operators: the days, and no names, which would stay there for good. */
const told = (operators: readonly OperatorOfRoom[]): string =>
  operators.map(({ from, to, trainedDay }) => `${from} – ${to ?? '…'} (${trainedDay ?? '–'})`).join(', ');
