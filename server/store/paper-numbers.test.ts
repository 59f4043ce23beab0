import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NumberWanted } from './paper-numbers.ts';
import { smallCity } from '../testing/small-city.ts';

let city: Awaited<ReturnType<typeof smallCity>>;
beforeEach(async () => {
  city = await smallCity();
});
afterEach(() => city.close());

const wanted = { issuerUnitId: 'city', type: 'BB', at: Date.UTC(2026, 10, 21), by: 'secretary-city' };
const give = async (change: Partial<NumberWanted> & { paperKey: string }) =>
  (await city.paperNumbers.give({ ...wanted, ...change })).number;

describe('numbers of papers', () => {
  it('run on by issuer and type', async () => {
    expect(await give({ paperKey: 'a' })).toBe(1);
    expect(await give({ paperKey: 'b' })).toBe(2);
    expect(await give({ paperKey: 'c', type: 'TB' })).toBe(1);
    expect(await give({ paperKey: 'd', issuerUnitId: 'hoankiem' })).toBe(1);
    expect(await give({ paperKey: 'e' })).toBe(3);
  });

  it('begin again at midnight of 1 January in Việt Nam', async () => {
    const midnight = Date.UTC(2026, 11, 31, 17);
    expect(await give({ paperKey: 'a', at: midnight - 2 })).toBe(1);
    expect(await give({ paperKey: 'b', at: midnight - 1 })).toBe(2);
    expect(await city.paperNumbers.give({ ...wanted, paperKey: 'c', at: midnight })).toEqual({
      number: 1,
      day: '2027-01-01',
    });
  });

  it('are told again to who asks twice for one paper', async () => {
    expect(await give({ paperKey: 'a' })).toBe(1);
    expect(await give({ paperKey: 'a', at: Date.UTC(2027, 5, 1) })).toBe(1);
    expect(await city.paperNumbers.of('a')).toEqual({ number: 1, day: '2026-11-21' });
    expect(await city.paperNumbers.of('b')).toBeUndefined();
  });
});
