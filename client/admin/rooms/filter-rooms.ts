import type { AdministeredRoom } from '#shared/contract/administration-units.ts';
import { foldForSearch } from '#shared/org/search.ts';

export type RoomFilter = { query: string; groupId: string | null; withoutPhone: boolean; withoutEmail: boolean };

/** Digits alone: "024 3825" is found by "0243825". */
const digits = (text: string): string => text.replaceAll(/\D/g, '');

/** The rooms that fit, in the order given. */
export function filterRooms(
  rooms: readonly AdministeredRoom[],
  { query, groupId, withoutPhone, withoutEmail }: RoomFilter,
) {
  const wanted = foldForSearch(query);
  const number = digits(query);
  return rooms.filter(
    (room) =>
      (groupId === null || room.groupId === groupId || room.unitId === groupId) &&
      (!withoutPhone || room.phone === null) &&
      (!withoutEmail || room.email === null) &&
      (wanted === '' ||
        foldForSearch(`${room.unitName} ${room.name} ${room.email ?? ''}`).includes(wanted) ||
        (number !== '' && digits(room.phone ?? '').includes(number))),
  );
}

/** The list as it is shown: rooms under the name of the unit above. */
export type RoomLine =
  { kind: 'group'; groupId: string; name: string; count: number } | { kind: 'room'; room: AdministeredRoom };

/** Rooms by the unit above, groups in the order of their first room. */
export function linesOf(rooms: readonly AdministeredRoom[]): RoomLine[] {
  const groups = Map.groupBy(rooms, ({ groupId }) => groupId);
  return [...groups].flatMap(([groupId, inGroup]) => [
    { kind: 'group', groupId, name: inGroup[0]?.groupName ?? '', count: inGroup.length },
    ...inGroup.map((room): RoomLine => ({ kind: 'room', room })),
  ]);
}
