import { expect, it } from 'vitest';
import { zipBomb } from './testing/zip-bomb.ts';
import { unpackedSize } from './unpacked-size.ts';

it('a zip is as large as what comes out of it, whatever it says of itself', () => {
  expect(unpackedSize(zipBomb(3_000_000), 5_000_000)).toBe(3_000_000);
  expect(unpackedSize(zipBomb(5_000_000), 5_000_000)).toBe(5_000_000);
  expect(unpackedSize(zipBomb(5_000_001), 5_000_000)).toBeUndefined();
});

it('a zip that is cut off, empty or no zip has no size', () => {
  const zip = zipBomb(1000);
  for (let length = 0; length < zip.length; length += 1) {
    expect(unpackedSize(zip.subarray(0, length), 5_000_000)).toBeUndefined();
  }
});
