import { useMemo, useState } from 'react';
import type { MeetingView } from '#shared/contract/views.ts';
import type { BoardState } from '../../live/session.ts';
import { createRoomsView, type Room } from '../board/rooms.ts';
import { type QueueItem, queueItems } from '../queue/model.ts';

export type Rooms = {
  list: readonly Room[];
  byId: ReadonlyMap<string, Room>;
  queue: readonly QueueItem[];
};

/** The rooms and the hands as all parts of the console show them. Empty for those who do not see the board. */
export const useRooms = (board: BoardState | null, { speaker, onDeck }: MeetingView): Rooms => {
  const [roomsOf] = useState(createRoomsView);
  const list = useMemo(
    () => (board === null ? [] : roomsOf(board, { speaker, onDeck })),
    [roomsOf, board, speaker, onDeck],
  );
  return useMemo(() => {
    const byId = new Map(list.map((room) => [room.roomId, room]));
    const queue = queueItems({
      queue: board?.queue ?? [],
      onDeck,
      nameOf: (roomId) => byId.get(roomId)?.name ?? '',
      reachable: (roomId) => byId.get(roomId)?.present ?? false,
    });
    return { list, byId, queue };
  }, [list, board?.queue, onDeck]);
};
