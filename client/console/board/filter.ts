import type { Room } from './rooms.ts';
import { matcher } from './search.ts';

/** What the board can be narrowed to. */
export const BOARD_FILTERS = ['all', 'missing', 'trouble', 'late', 'hands'] as const;
export type BoardFilter = (typeof BOARD_FILTERS)[number];

const passes: Record<BoardFilter, (room: Room) => boolean> = {
  all: () => true,
  missing: (room) => room.state === 'absent',
  trouble: (room) => room.state === 'lost' || room.state === 'joining',
  late: (room) => room.late,
  hands: (room) => room.hand !== null,
};

/** How many rooms each filter leaves. */
export type BoardCounts = Record<BoardFilter, number> & { present: number };

/** Counts over all rooms, whatever is being looked at. */
export const countRooms = (rooms: readonly Room[]): BoardCounts => {
  const counts: BoardCounts = { all: 0, missing: 0, trouble: 0, late: 0, hands: 0, present: 0 };
  for (const room of rooms) {
    for (const filter of BOARD_FILTERS) if (passes[filter](room)) counts[filter] += 1;
    if (room.present) counts.present += 1;
  }
  return counts;
};

/** The rooms that pass the filter and the search, in the order given. */
export const filterRooms = (rooms: readonly Room[], filter: BoardFilter, query: string): Room[] => {
  const found = matcher(query);
  return rooms.filter((room) => passes[filter](room) && found(room.searchText));
};

/** These lists are about what comes first, not about where it lies: one flat list, the most pressing room on top. */
const ORDER: Partial<Record<BoardFilter, (a: Room, b: Room) => number>> = {
  trouble: (a, b) => (b.lastSeenAt ?? 0) - (a.lastSeenAt ?? 0),
  hands: (a, b) => (a.hand ?? Infinity) - (b.hand ?? Infinity),
};

/** Rooms in the filter's own order, or undefined where the filter keeps the order of districts. */
export const inOwnOrder = (rooms: readonly Room[], filter: BoardFilter): Room[] | undefined => {
  const order = ORDER[filter];
  return order === undefined ? undefined : rooms.toSorted(order);
};
