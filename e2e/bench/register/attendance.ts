import type { Seeded } from './seeded.ts';

/** What a unit is like: how often it comes, how often its line breaks. */
export type Habit = { comes: number; breaks: number };

/** Most come nearly always; a few are away again and again, and a few have poor lines. */
export const drawHabit = (draw: Seeded): Habit => ({
  comes: draw.happens(0.05) ? 0.6 + draw.next() / 5 : 0.93 + draw.next() * 0.06,
  breaks: draw.happens(0.06) ? 0.5 : 0.05,
});

/** Columns of `register_attendance` after the two keys, where nobody knows. */
export const UNKNOWN = [null, 0, 0, 0, 0, 0, 0, 0] as const;

/** The same columns of a unit at a meeting that was open for so many milliseconds. */
export const drawAttendance = ({ comes, breaks }: Habit, openMs: number, draw: Seeded): (number | null)[] => {
  if (!draw.happens(comes)) return [0, 0, 0, Number(draw.happens(0.4)), 0, 0, 0, 0];
  const disconnections = draw.happens(breaks) ? draw.between(1, 5) : 0;
  const presentMs = Math.round(openMs * (0.8 + draw.next() / 5));
  const timesSpoken = draw.happens(0.03) ? draw.between(1, 2) : 0;
  const late = Number(draw.happens(0.06));
  const leftEarly = Number(draw.happens(0.04));
  return [1, late, leftEarly, 0, presentMs, disconnections, timesSpoken * 180_000, timesSpoken];
};
