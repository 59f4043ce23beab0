import { expect, it } from 'vitest';
import type { ItemVerdict } from '../contract/readiness.ts';
import { CHECK_HOLDS_MS, readinessOf } from './room.ts';

const NOW = 1_800_000_000_000;
const fine: ItemVerdict = { item: 'camera', outcome: 'ok', reason: null };
const dead: ItemVerdict = { item: 'microphone', outcome: 'failed', reason: 'microphone-silent' };
const unheard: ItemVerdict = { item: 'loudspeaker', outcome: 'unknown', reason: 'loudspeaker-unheard' };
const green = { at: NOW - 1000, verdict: 'green', items: [fine] } as const;
const here = { paired: true, seenToday: true };

it('a room is ready by a check of today that found nothing', () => {
  expect(readinessOf({ ...here, check: green }, NOW)).toEqual({ light: 'green', reason: null, findings: [] });
});

it('what is to be noted stands beside amber, what is broken alone beside red', () => {
  expect(readinessOf({ ...here, check: { ...green, verdict: 'amber', items: [fine, unheard] } }, NOW)).toEqual({
    light: 'amber',
    reason: null,
    findings: [{ item: 'loudspeaker', reason: 'loudspeaker-unheard' }],
  });
  expect(readinessOf({ ...here, check: { ...green, verdict: 'red', items: [fine, unheard, dead] } }, NOW)).toEqual({
    light: 'red',
    reason: null,
    findings: [{ item: 'microphone', reason: 'microphone-silent' }],
  });
});

it('a room of which nobody knows is not ready, and the reason is told', () => {
  const reasons = [
    readinessOf({ paired: false, seenToday: false, check: null }, NOW),
    readinessOf({ ...here, check: null }, NOW),
    readinessOf({ paired: true, seenToday: false, check: green }, NOW),
    readinessOf({ ...here, check: { ...green, at: NOW - CHECK_HOLDS_MS - 1 } }, NOW),
  ];
  expect(reasons.map(({ light, reason }) => [light, reason])).toEqual([
    ['red', 'not-paired'],
    ['red', 'never-checked'],
    ['red', 'not-seen-today'],
    ['red', 'check-outdated'],
  ]);
});
