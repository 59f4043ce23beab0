import type { BoardRow, MeetingView } from '#shared/contract/views.ts';
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

/** The rooms of the meeting in the order of the roster: names from there, facts from the board, floor and deck beside. */
export const roomsOf = (board: Pick<BoardState, 'roster' | 'rows' | 'queue'>, floor: Floor): Room[] => {
  const places = new Map(board.queue.map((roomId, index) => [roomId, index + 1]));
  return [...board.roster.values()].map((entry) => {
    const row = board.rows.get(entry.roomId);
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
      hand: places.get(entry.roomId) ?? null,
      lastSeenAt: row?.lastSeenAt ?? null,
      searchText: fold(`${entry.name} ${entry.groupName}`),
    };
  });
};
