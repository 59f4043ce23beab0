import { expect, test } from 'vitest';
import { createTokenBucket } from './token-bucket.ts';

const bucketAt = (perSecond: number, burst: number) => {
  const time = { now: 1000 };
  return { time, bucket: createTokenBucket({ perSecond, burst }, () => time.now) };
};

const takeMany = (bucket: { take(): boolean }, times: number): number =>
  Array.from({ length: times }, () => bucket.take()).filter(Boolean).length;

test('lets a burst through and refuses what is beyond it', () => {
  const { bucket } = bucketAt(10, 5);
  expect(takeMany(bucket, 8)).toBe(5);
  expect(bucket.refused).toBe(3);
});

test('refills by the clock, never above the burst', () => {
  const { bucket, time } = bucketAt(10, 5);
  takeMany(bucket, 6);
  time.now += 200;
  expect(takeMany(bucket, 6)).toBe(2);
  time.now += 60_000;
  expect(takeMany(bucket, 6)).toBe(5);
});

test('counts the refusals of a flood, also between the messages that get through', () => {
  const { bucket, time } = bucketAt(10, 2);
  takeMany(bucket, 5);
  time.now += 100;
  expect(takeMany(bucket, 4)).toBe(1);
  expect(bucket.refused).toBe(6);
});

test('forgets the refusals once the bucket is full again', () => {
  const { bucket, time } = bucketAt(10, 2);
  takeMany(bucket, 5);
  time.now += 1000;
  bucket.take();
  expect(bucket.refused).toBe(0);
});

test('a clock that is set back takes nothing away', () => {
  const { bucket, time } = bucketAt(10, 3);
  bucket.take();
  time.now -= 5000;
  expect(takeMany(bucket, 3)).toBe(2);
});
