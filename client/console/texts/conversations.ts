import type { TextMessage } from '#shared/contract/text-messages.ts';

/** The conversation of what goes to all rooms. */
export const TO_ALL = 'all';

/** What a room and the office, or the technician, have written to each other; or what went to all. */
export type Conversation = {
  /** The room's id, or `TO_ALL`. */
  id: string;
  name: string;
  messages: readonly TextMessage[];
  /** How many of the room's messages nobody has read here. */
  unread: number;
  lastAt: number;
};

/** One conversation for each room and one for all, the latest first. */
export const conversationsOf = (
  texts: readonly TextMessage[],
  readUntil: ReadonlyMap<string, number>,
): Conversation[] => {
  const byId = new Map<string, TextMessage[]>();
  for (const text of texts) {
    const id = text.roomId ?? TO_ALL;
    byId.set(id, [...(byId.get(id) ?? []), text]);
  }
  return [...byId]
    .map(([id, messages]) => ({
      id,
      name: messages[0]?.roomName ?? '',
      messages,
      unread: messages.filter(({ fromRoom, at }) => fromRoom && at > (readUntil.get(id) ?? 0)).length,
      lastAt: messages.at(-1)?.at ?? 0,
    }))
    .toSorted((a, b) => b.lastAt - a.lastAt);
};
