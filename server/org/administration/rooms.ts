import type { AdministeredRoom, RoomChange } from '#shared/contract/administration-units.ts';
import { administeredUnits, mayAdminister } from '#shared/permissions/scope.ts';
import { dayOf } from '../../calendar.ts';
import { Refused } from '../../refused.ts';
import type { UnitChanges } from '../../store/unit-changes.ts';
import type { Units } from '../../store/units.ts';
import { inTreeOrder } from '../order.ts';
import type { Trees } from '../trees.ts';
import type { Person } from './units.ts';

/** Names, telephones and mail addresses of meeting rooms. They are not dated: who calls a room calls it today. */
export type RoomAdministration = {
  /** The rooms of the units that somebody administers today, in the order of the tree. */
  list(person: Person): Promise<AdministeredRoom[]>;
  /** Throws `Refused`. */
  change(person: Person, roomId: string, change: RoomChange): Promise<AdministeredRoom>;
};

type Deps = { units: Units; unitChanges: UnitChanges; trees: Trees; clock: () => number };

/** The administration of rooms. The room of one's own unit is included: nobody else may stand nearer to it. */
export const createRoomAdministration = ({ units, unitChanges, trees, clock }: Deps): RoomAdministration => {
  const list = async (person: Person): Promise<AdministeredRoom[]> => {
    const today = dayOf(clock());
    const tree = await trees.on(today);
    const own = new Set(administeredUnits(person, tree));
    const rooms = new Map((await units.roomsOnDay(today)).map((room) => [room.unitId, room]));
    return inTreeOrder(tree).flatMap((unit) => {
      const room = rooms.get(unit.id);
      if (room === undefined || !own.has(unit.id)) return [];
      const group = tree.groupOf(unit.id) ?? unit;
      return [{ ...room, unitName: unit.name, level: unit.level, groupId: group.id, groupName: group.name }];
    });
  };

  return {
    list,

    change: async (person, roomId, { name, phone, email }) => {
      const room = await units.room(roomId);
      const tree = await trees.on(dayOf(clock()));
      const unit = room && tree.get(room.unitId);
      if (room === undefined || unit === undefined) throw new Refused('not-found');
      if (!mayAdminister(person, unit.id, tree)) throw new Refused('not-permitted');
      const group = tree.groupOf(unit.id) ?? unit;
      const shown = { unitName: unit.name, level: unit.level, groupId: group.id, groupName: group.name };
      if (room.name === name && room.phone === phone && room.email === email) return { ...room, ...shown };
      const { accountId, displayName } = person;
      await unitChanges.changeRoom(
        { ...room, name, phone, email },
        {
          at: clock(),
          actor: accountId,
          actorName: displayName,
          action: 'room.changed',
          subjectId: roomId,
          subjectName: unit.name,
          unitId: unit.id,
          before: { name: room.name, phone: room.phone, email: room.email },
          after: { name, phone, email },
        },
      );
      trees.forget();
      return { ...room, name, phone, email, ...shown };
    },
  };
};
