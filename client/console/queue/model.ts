import type { MeetingView } from '#shared/contract/views.ts';

/** A raised hand, or the room on deck, as the list of hands shows it. */
export type QueueItem = {
  roomId: string;
  name: string;
  /** Place in the queue from 1, the same number that the room sees; null for a room put on deck without a raised hand. */
  place: number | null;
  onDeck: boolean;
  /** Whether the floor can be given: a room whose line is lost keeps its place and waits. */
  reachable: boolean;
};

type Sources = {
  queue: readonly string[];
  onDeck: MeetingView['onDeck'];
  nameOf: (roomId: string) => string;
  reachable: (roomId: string) => boolean;
};

/** The list of hands: the room on deck first, then the queue in its order. */
export const queueItems = ({ queue, onDeck, nameOf, reachable }: Sources): QueueItem[] => {
  const waiting = queue.map((roomId, index) => ({
    roomId,
    name: nameOf(roomId),
    place: index + 1,
    onDeck: roomId === onDeck?.roomId,
    reachable: reachable(roomId),
  }));
  if (onDeck === null) return waiting;
  const first: QueueItem = waiting.find((item) => item.onDeck) ?? {
    roomId: onDeck.roomId,
    name: onDeck.name,
    place: null,
    onDeck: true,
    reachable: reachable(onDeck.roomId),
  };
  return [first, ...waiting.filter((item) => !item.onDeck)];
};

/** The queue with one room moved up (-1) or down (+1); undefined where it is at the end already or not in it. */
export const moved = (queue: readonly string[], roomId: string, by: -1 | 1): string[] | undefined => {
  const from = queue.indexOf(roomId);
  const to = from + by;
  if (from < 0 || to < 0 || to >= queue.length) return undefined;
  const without = queue.filter((other) => other !== roomId);
  return [...without.slice(0, to), roomId, ...without.slice(to)];
};
