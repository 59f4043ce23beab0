import type { BoardRow, MeetingView, RosterEntry } from '#shared/contract/views.ts';
import type { BoardState } from '../../live/session.ts';
import { fold } from './search.ts';

/**
 * What a room is at this moment, for people: one word, one colour, one shape. `joining` is there without media yet,
 * `lost` was there a moment ago and keeps its place.
 */
export type RoomState = 'speaking' | 'onDeck' | 'present' | 'late' | 'joining' | 'lost' | 'absent';

/** A room with everything the console shows of it. */
export type Room = {
  roomId: string;
  name: string;
  groupId: string;
  groupName: string;
  phone: string | null;
  state: RoomState;
  /** There and receiving, whatever else it is. */
  present: boolean;
  /** Its first presence began late. Stays true after it has left. */
  late: boolean;
  muted: boolean;
  /** Not invited, and let in. */
  guest: boolean;
  /** Put out, and not let in again. */
  expelled: boolean;
  /** Place in the queue from 1; null without a raised hand. */
  hand: number | null;
  lastSeenAt: number | null;
  /** Name and group, folded for the search. */
  searchText: string;
};

/** The meeting's part in what a room is. */
export type Floor = Pick<MeetingView, 'speaker' | 'onDeck'>;

const stateOf = (row: BoardRow | undefined, speaking: boolean, onDeck: boolean): RoomState => {
  if (row === undefined || row.link === 'absent') return 'absent';
  if (row.link === 'lost') return 'lost';
  if (row.link === 'joined') return 'joining';
  if (speaking) return 'speaking';
  if (onDeck) return 'onDeck';
  return row.late ? 'late' : 'present';
};

type Sources = Pick<BoardState, 'roster' | 'rows' | 'queue'>;

const roomOf = (entry: RosterEntry, { rows }: Sources, floor: Floor, hand: number | null, searchText: string): Room => {
  const row = rows.get(entry.roomId);
  const speaking = floor.speaker?.roomId === entry.roomId;
  return {
    roomId: entry.roomId,
    name: entry.name,
    groupId: entry.groupId,
    groupName: entry.groupName,
    phone: entry.phone,
    state: stateOf(row, speaking, floor.onDeck?.roomId === entry.roomId),
    present: row?.link === 'present',
    late: row?.late ?? false,
    muted: row?.muted ?? false,
    guest: row?.guest ?? false,
    expelled: row?.expelled ?? false,
    hand,
    lastSeenAt: row?.lastSeenAt ?? null,
    searchText,
  };
};

const isSame = (a: Room, b: Room): boolean =>
  a.state === b.state &&
  a.present === b.present &&
  a.late === b.late &&
  a.muted === b.muted &&
  a.expelled === b.expelled &&
  a.hand === b.hand &&
  a.lastSeenAt === b.lastSeenAt &&
  a.name === b.name &&
  a.groupId === b.groupId &&
  a.groupName === b.groupName &&
  a.phone === b.phone;

/** The rooms of a meeting in the order of the roster: names from there, facts from the board, floor and deck beside. */
export type RoomsView = (board: Sources, floor: Floor) => Room[];

/**
 * Makes the rooms again and again as the board changes, four times a second at most. A room that is as it was stays the
 * same object, so that its line is not rendered again; its text for the search is folded once.
 */
export const createRoomsView = (): RoomsView => {
  const texts = new WeakMap<RosterEntry, string>();
  let known = new Map<string, Room>();
  const textOf = (entry: RosterEntry): string => {
    const text = texts.get(entry) ?? fold(`${entry.name} ${entry.groupName}`);
    texts.set(entry, text);
    return text;
  };
  return (board, floor) => {
    const places = new Map(board.queue.map((roomId, index) => [roomId, index + 1]));
    const rooms = [...board.roster.values()].map((entry) => {
      const room = roomOf(entry, board, floor, places.get(entry.roomId) ?? null, textOf(entry));
      const before = known.get(room.roomId);
      return before !== undefined && isSame(before, room) ? before : room;
    });
    known = new Map(rooms.map((room) => [room.roomId, room]));
    return rooms;
  };
};
