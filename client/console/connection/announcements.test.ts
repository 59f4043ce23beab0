import { describe, expect, it } from 'vitest';
import { announcementsBetween, type Heard } from './announcements.ts';

const speaker = (roomId: string) => ({
  party: `room:${roomId}`,
  name: `Xã ${roomId}`,
  roomId,
  since: 0,
  endsAt: null,
  muted: false,
});
const heard = (queue: string[], speaking: string | null = null, phase: Heard['view']['phase'] = 'open'): Heard => ({
  view: { phase, speaker: speaking === null ? null : speaker(speaking) },
  queue,
});

describe('what is said aloud', () => {
  it('is nothing while nothing changes, or hands only move', () => {
    expect(announcementsBetween(heard(['a', 'b'], 'c'), heard(['b', 'a'], 'c'))).toEqual([]);
  });

  it('is who speaks, and who has stopped', () => {
    expect(announcementsBetween(heard([]), heard([], 'a'))).toEqual([{ kind: 'speaking', name: 'Xã a' }]);
    expect(announcementsBetween(heard([], 'a'), heard([], 'b'))).toEqual([{ kind: 'speaking', name: 'Xã b' }]);
    expect(announcementsBetween(heard([], 'a'), heard([]))).toEqual([{ kind: 'stopped', name: 'Xã a' }]);
  });

  it('is one hand by name and many by number', () => {
    expect(announcementsBetween(heard(['a']), heard(['a', 'b']))).toEqual([{ kind: 'hand', roomId: 'b' }]);
    expect(announcementsBetween(heard(['a']), heard(['b', 'c', 'd']))).toEqual([{ kind: 'hands', count: 3 }]);
  });

  it('is the phase', () => {
    expect(announcementsBetween(heard([], null, 'open'), heard([], null, 'paused'))).toEqual([
      { kind: 'phase', phase: 'paused' },
    ]);
  });
});
