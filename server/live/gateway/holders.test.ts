import { expect, test } from 'vitest';
import { person, room } from '../testing/people.ts';
import { createHolders } from './holders.ts';
import { ALLOWANCE, MOST_LINES } from './limits.ts';

const takeAll = ({ allowance }: { allowance: { take: () => boolean } }): number => {
  let taken = 0;
  while (allowance.take()) taken += 1;
  return taken;
};

test('all lines of an account, or of a device, share one allowance; another device of the room has its own', () => {
  const holders = createHolders(() => 1000);
  expect(takeAll(holders.open(person('a')))).toBe(ALLOWANCE.burst);
  expect(takeAll(holders.open(person('a')))).toBe(0);
  expect(takeAll(holders.open(person('b')))).toBe(ALLOWANCE.burst);
  expect(takeAll(holders.open(room('r1', 'one')))).toBe(ALLOWANCE.burst);
  expect(takeAll(holders.open(room('r1', 'one')))).toBe(0);
  expect(takeAll(holders.open(room('r1', 'two')))).toBe(ALLOWANCE.burst);
});

test('coming back does not fill the allowance; time does', () => {
  let now = 1000;
  const holders = createHolders(() => now);
  takeAll(holders.open(person('a')));
  holders.close(person('a'));
  expect(takeAll(holders.open(person('a')))).toBe(0);
  holders.close(person('a'));
  now += 60_000;
  expect(takeAll(holders.open(person('a')))).toBe(ALLOWANCE.burst);
});

test('so many lines fit, and one that is closed makes room', () => {
  const holders = createHolders(() => 1000);
  const fits = Array.from({ length: MOST_LINES }, () => holders.open(person('a')).fits);
  expect(new Set(fits)).toEqual(new Set([true]));
  expect(holders.open(person('a')).fits).toBe(false);
  expect(holders.open(room('a')).fits).toBe(true);
  holders.close(person('a'));
  holders.close(person('a'));
  expect(holders.open(person('a')).fits).toBe(true);
});
