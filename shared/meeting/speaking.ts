import type { RecordedEvent } from '../contract/events.ts';

/** A room had the floor from one moment to another, UTC milliseconds. */
export type Turn = { roomId: string; from: number; to: number };

/** Who had the floor, in order; a turn that goes on is counted up to `until`. */
export const turnsIn = (events: readonly RecordedEvent[], until: number): Turn[] => {
  const turns: Turn[] = [];
  let going: { roomId: string; from: number } | undefined;
  const end = (at: number): void => {
    if (going) turns.push({ ...going, to: Math.max(at, going.from) });
    going = undefined;
  };
  for (const { at, event } of events) {
    if (event.type === 'floor.given') {
      end(at);
      going = { roomId: event.payload.roomId, from: at };
    } else if (event.type === 'floor.ended') {
      end(at);
    }
  }
  end(until);
  return turns;
};

/** How often and how long a room has spoken. */
export type Spoken = { roomId: string; turns: number; ms: number; firstAt: number | null };

/** A line for each room given, and for each other that spoke: those who spoke longest first, then those who never did. */
export const spokenBy = (turns: readonly Turn[], roomIds: readonly string[]): Spoken[] => {
  const byRoom = new Map<string, Spoken>(roomIds.map((roomId) => [roomId, { roomId, turns: 0, ms: 0, firstAt: null }]));
  for (const { roomId, from, to } of turns) {
    const so = byRoom.get(roomId) ?? { roomId, turns: 0, ms: 0, firstAt: null };
    byRoom.set(roomId, { roomId, turns: so.turns + 1, ms: so.ms + to - from, firstAt: so.firstAt ?? from });
  }
  return [...byRoom.values()].toSorted((a, b) => b.ms - a.ms);
};
