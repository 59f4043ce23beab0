import { z } from 'zod';
import type { RoomDevices } from '#shared/contract/device-administration.ts';
import { foldForSearch } from '#shared/org/search.ts';

/** All rooms, those with a computer of their own, those without. */
export const roomFacet = z.enum(['all', 'paired', 'unpaired']);
export type RoomFacet = z.infer<typeof roomFacet>;

/** Whether a computer is paired that was not made for the operator's tools. */
const isPaired = ({ devices }: RoomDevices): boolean => devices.some(({ simulated }) => !simulated);

/** The rooms of a facet whose unit or group is called like this, typed with or without accents. */
export function filterRooms(rooms: readonly RoomDevices[], facet: RoomFacet, query: string): RoomDevices[] {
  const wanted = foldForSearch(query);
  return rooms.filter(
    (room) =>
      (facet === 'all' || isPaired(room) === (facet === 'paired')) &&
      foldForSearch(`${room.unitName} ${room.groupName}`).includes(wanted),
  );
}
