import { describe, expect, it } from 'vitest';
import { floorTime } from './floor-time.ts';

describe('the clock of a speaking time', () => {
  it('counts down to zero at the end and not a second before', () => {
    const turn = { since: 0, endsAt: 100_000 };
    expect(floorTime(turn, 0)).toEqual({ counts: 'down', shownMs: 100_000, ending: false });
    expect(floorTime(turn, 1).shownMs).toBe(100_000);
    expect(floorTime(turn, 1_000).shownMs).toBe(99_000);
    expect(floorTime(turn, 99_999).shownMs).toBe(1_000);
    expect(floorTime(turn, 100_000).shownMs).toBe(0);
  });

  it('never goes below zero while the server is about to take the floor back', () => {
    expect(floorTime({ since: 0, endsAt: 1_000 }, 5_000).shownMs).toBe(0);
  });

  it('warns in the last half minute', () => {
    expect(floorTime({ since: 0, endsAt: 60_000 }, 29_999).ending).toBe(false);
    expect(floorTime({ since: 0, endsAt: 60_000 }, 30_000).ending).toBe(true);
  });

  it('counts up from the giving of the floor where there is no limit', () => {
    expect(floorTime({ since: 10_000, endsAt: null }, 13_900)).toEqual({ counts: 'up', shownMs: 3_000, ending: false });
  });

  it('shows nothing of before the beginning, when the clocks differ by a little', () => {
    expect(floorTime({ since: 10_000, endsAt: null }, 9_900).shownMs).toBe(0);
    expect(floorTime({ since: 10_000, endsAt: 70_000 }, 9_900).shownMs).toBe(60_000);
  });
});
