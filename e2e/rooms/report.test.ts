import { expect, it } from 'vitest';
import { percentile } from './report.ts';

it('takes percentiles by rank and leaves the unknown out', () => {
  expect(percentile([40, null, 10, 30, 20], 0.5)).toBe(20);
  expect(percentile([40, 10, 30, 20], 0.95)).toBe(40);
  expect(percentile([null], 0.5)).toBeNull();
});
