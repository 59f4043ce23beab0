import type { Room } from '#shared/contract/units.ts';
import type { RoomWish } from '#shared/org/import/plan.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import type { Deed } from '../../store/audit.ts';
import type { Act } from '../administration/deeds.ts';

type Asked = {
  wishes: readonly RoomWish[];
  known: ReadonlyMap<string, Room>;
  newRooms: readonly Room[];
  after: UnitTree;
};

/** The rooms as a file wants them: those of new units with its names, telephones and mail addresses, and known ones that change. */
export const roomChanges = ({ reason: _reason, ...act }: Act, { wishes, known, newRooms, after }: Asked) => {
  const wanted = new Map(wishes.map((wish) => [wish.unitId, wish]));
  const fitted = (room: Room): Room => {
    const wish = wanted.get(room.unitId);
    return {
      ...room,
      name: wish?.name ?? room.name,
      phone: wish?.phone ?? room.phone,
      email: wish?.email ?? room.email,
    };
  };
  const changes = [...wanted.keys()].flatMap((unitId) => {
    const room = known.get(unitId);
    return room ? [{ from: room, to: fitted(room) }] : [];
  });
  const deeds = changes.map(({ from, to }): Deed => ({
    ...act,
    action: 'room.changed',
    subjectId: to.id,
    subjectName: after.get(to.unitId)?.name ?? to.name,
    unitId: to.unitId,
    before: { name: from.name, phone: from.phone, email: from.email },
    after: { name: to.name, phone: to.phone, email: to.email },
  }));
  return { made: newRooms.map(fitted), changed: changes.map(({ to }) => to), deeds };
};
