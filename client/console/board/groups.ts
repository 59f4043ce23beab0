import type { Room } from './rooms.ts';
import { shortName } from './short-name.ts';

/** A district with its rooms: those shown, and the counts over all of them. */
export type RoomGroup = {
  groupId: string;
  name: string;
  present: number;
  total: number;
  /** Rooms of the group that are in trouble. */
  trouble: number;
  /** Short names of the rooms that are not there, for the line of a closed group. */
  missing: string[];
  shown: Room[];
};

/**
 * Groups in the order in which the roster names them, which is the official one: it never moves while people come and
 * go. A group without a shown room is left out.
 */
export const groupRooms = (all: readonly Room[], shown: readonly Room[]): RoomGroup[] => {
  const groups = new Map<string, RoomGroup>();
  for (const room of all) {
    const group = groups.get(room.groupId) ?? {
      groupId: room.groupId,
      name: room.groupName,
      present: 0,
      total: 0,
      trouble: 0,
      missing: [],
      shown: [],
    };
    groups.set(room.groupId, group);
    group.total += 1;
    if (room.present) group.present += 1;
    if (room.state === 'lost' || room.state === 'joining') group.trouble += 1;
    if (room.state === 'absent') group.missing.push(shortName(room.name));
  }
  for (const room of shown) groups.get(room.groupId)?.shown.push(room);
  return [...groups.values()].filter((group) => group.shown.length > 0);
};

/** A line of the virtual list. */
export type BoardLine =
  { kind: 'group'; key: string; group: RoomGroup; open: boolean } | { kind: 'room'; key: string; room: Room };

/** The groups as lines: the rooms of open groups only. */
export const linesOf = (groups: readonly RoomGroup[], isOpen: (groupId: string) => boolean): BoardLine[] =>
  groups.flatMap((group): BoardLine[] => {
    const open = isOpen(group.groupId);
    const head: BoardLine = { kind: 'group', key: `group:${group.groupId}`, group, open };
    const rooms = group.shown.map((room): BoardLine => ({ kind: 'room', key: `room:${room.roomId}`, room }));
    return open ? [head, ...rooms] : [head];
  });

/** Few rooms are all shown at once; of many, the groups come first and are opened by hand. */
export const OPEN_UP_TO = 24;
