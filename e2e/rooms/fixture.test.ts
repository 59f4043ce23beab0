import { expect, it } from 'vitest';
import { loadFixture } from './fixture.ts';

it.each(['chair', 'room'] as const)('reads 4 seconds of picture and sound of the %s', (name) => {
  const { video, audio } = loadFixture(name);
  expect(video.framesPerSecond).toBe(15);
  expect(video.frames).toHaveLength(60);
  // The key bit of VP8 is 0 in key frames: the first frame, and no other.
  expect(video.frames.map((frame) => frame.readUInt8(0) & 1).indexOf(0)).toBe(0);
  expect(video.frames.filter((frame) => (frame.readUInt8(0) & 1) === 0)).toHaveLength(1);
  expect(audio.length).toBeGreaterThanOrEqual(200);
  expect(Math.max(...audio.map((packet) => packet.length))).toBeLessThan(400);
});
