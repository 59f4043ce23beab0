import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Sweep } from './sweep.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('every subject is looked after each time, whatever happens to another', async () => {
  const seen: string[] = [];
  const sweep = new Sweep(
    2000,
    () => ['a', 'gone', 'b'],
    async (subject) => {
      if (subject === 'gone') throw new Error('closed');
      seen.push(subject);
    },
  );
  await vi.advanceTimersByTimeAsync(4000);
  expect(seen).toEqual(['a', 'b', 'a', 'b']);
  sweep.close();
  await vi.advanceTimersByTimeAsync(4000);
  expect(seen).toHaveLength(4);
});

test('a round that takes long is not overtaken by the next', async () => {
  const waiting: (() => void)[] = [];
  const sweep = new Sweep(
    2000,
    () => ['a'],
    () => new Promise<void>((resolve) => waiting.push(resolve)),
  );
  await vi.advanceTimersByTimeAsync(10_000);
  expect(waiting).toHaveLength(1);
  waiting[0]!();
  await vi.advanceTimersByTimeAsync(2000);
  expect(waiting).toHaveLength(2);
  sweep.close();
});
