import { expect, test } from 'vitest';
import { leastLoaded } from './least-loaded.ts';

test('the smallest load wins, the first of equals, and nobody where there is none', () => {
  const load = (candidate: { load: number }) => candidate.load;
  const [a, b, c] = [{ load: 2 }, { load: 1 }, { load: 1 }];
  expect(leastLoaded([a, b, c], load)).toBe(b);
  expect(leastLoaded([c, a, b], load)).toBe(c);
  expect(leastLoaded([], load)).toBeUndefined();
});
