/** The last part of a speaking time, shown as a warning. */
const ENDING_MS = 30_000;

export type FloorTime = {
  readonly counts: 'down' | 'up';
  /** Whole seconds, in milliseconds: rounded up while counting down, so that zero is the end and not the second before. */
  readonly shownMs: number;
  readonly ending: boolean;
};

/** What the clock of a speaking time shows at a moment of the server's clock. */
export const floorTime = ({ since, endsAt }: { since: number; endsAt: number | null }, now: number): FloorTime => {
  if (endsAt === null) {
    return { counts: 'up', shownMs: Math.floor(Math.max(0, now - since) / 1000) * 1000, ending: false };
  }
  // Where the clocks differ by a little, no more is shown than was given.
  const left = Math.max(0, Math.min(endsAt - now, endsAt - since));
  return { counts: 'down', shownMs: Math.ceil(left / 1000) * 1000, ending: left <= ENDING_MS };
};
