import { describe, expect, it } from 'vitest';
import { openTime } from './open-time.ts';

describe('open time', () => {
  it('is nothing before the opening', () => {
    expect(openTime({ openedAt: null, pausedMs: 0, pausedSince: null }, 5000)).toBeNull();
  });

  it('runs without the pauses', () => {
    expect(openTime({ openedAt: 1000, pausedMs: 3000, pausedSince: null }, 10_000)).toBe(6000);
  });

  it('stands still while the meeting stands paused', () => {
    const paused = { openedAt: 1000, pausedMs: 3000, pausedSince: 8000 };
    expect(openTime(paused, 9000)).toBe(openTime(paused, 50_000));
  });
});
