import type { RoomCount } from './messages.ts';

/** The value under which a share of the values lies; null without values. */
export function percentile(values: readonly (number | null)[], share: number): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return known[Math.max(0, Math.ceil(known.length * share) - 1)] ?? null;
}

/** What `--json` ends with. */
export type Summary = ReturnType<typeof summarize>;

/** The line that `--json` ends with. */
export function summarize(rooms: readonly RoomCount[], more: { turns: number; seconds: number; joinMs: number }) {
  const first = rooms.map((room) => room.firstPacketMs);
  const sum = (of: (room: RoomCount) => number): number => rooms.reduce((total, room) => total + of(room), 0);
  return {
    count: rooms.length,
    joined: rooms.filter((room) => room.joined).length,
    receiving: rooms.filter((room) => room.receiving).length,
    firstPacketP50Ms: percentile(first, 0.5),
    firstPacketP95Ms: percentile(first, 0.95),
    firstKeyFrameP95Ms: percentile(
      rooms.map((room) => room.firstKeyFrameMs),
      0.95,
    ),
    allJoinedMs: more.joinMs,
    seconds: more.seconds,
    packets: sum((room) => room.packets),
    megabytes: Number((sum((room) => room.bytes) / 1e6).toFixed(1)),
    keyFrames: sum((room) => room.keyFrames),
    turns: more.turns,
  };
}
