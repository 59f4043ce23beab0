import type { Light } from '#shared/contract/readiness.ts';
import type { ReadyRoom } from '#shared/contract/rooms.ts';
import { fold, matcher } from '../console/board/search.ts';

export type LightCounts = Record<Light, number>;

/** A line of the board: a group with its counts, or a room of it. */
export type BoardLine =
  { kind: 'group'; key: string; name: string; counts: LightCounts } | { kind: 'room'; key: string; room: ReadyRoom };

/** How many rooms show each light. */
export const countLights = (rooms: readonly ReadyRoom[]): LightCounts => ({
  green: rooms.filter(({ light }) => light === 'green').length,
  amber: rooms.filter(({ light }) => light === 'amber').length,
  red: rooms.filter(({ light }) => light === 'red').length,
});

const ORDER: readonly Light[] = ['red', 'amber', 'green'];

/** The rooms that are looked for, under their groups; in each those that are not ready come first. Counts are of the whole group. */
export const boardLines = (rooms: readonly ReadyRoom[], query: string, onlyRed: boolean): BoardLine[] => {
  const fits = matcher(query);
  const wanted = ({ unitName, groupName, light }: ReadyRoom) =>
    (!onlyRed || light === 'red') && fits(fold(`${unitName} ${groupName}`));
  return [...Map.groupBy(rooms, ({ groupName }) => groupName)].flatMap(([name, all]) => {
    const shown = all.filter(wanted).toSorted((one, two) => ORDER.indexOf(one.light) - ORDER.indexOf(two.light));
    if (shown.length === 0) return [];
    const group: BoardLine = { kind: 'group', key: `group ${name}`, name, counts: countLights(all) };
    return [group, ...shown.map((room): BoardLine => ({ kind: 'room', key: room.roomId, room }))];
  });
};
