import { expect, it } from 'vitest';
import { createSightings } from './sightings.ts';

it('a device is noted at most once a minute', async () => {
  let now = 1_000_000;
  const noted: [string, number][] = [];
  const devices = {
    noteSeen: async (id: string, at: number) => {
      noted.push([id, at]);
    },
  };
  const sightings = createSightings(devices, () => now);
  for (const step of [0, 59_999, 1, 30_000]) {
    now += step;
    await sightings.note('pc');
  }
  await sightings.note('other');
  expect(noted).toEqual([
    ['pc', 1_000_000],
    ['pc', 1_060_000],
    ['other', 1_090_000],
  ]);
});
