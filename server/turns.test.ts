import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

test('tasks of one key run one after the other, in order; those of another key meanwhile', async () => {
  const turns = createTurns();
  const course: string[] = [];
  const task = (name: string) => async (): Promise<string> => {
    course.push(`${name} begins`);
    await Promise.resolve();
    course.push(`${name} ends`);
    return name;
  };
  const results = await Promise.all([
    turns.take('a', task('first')),
    turns.take('a', task('second')),
    turns.take('b', task('other')),
  ]);
  expect(results).toEqual(['first', 'second', 'other']);
  expect(course.indexOf('second begins')).toBeGreaterThan(course.indexOf('first ends'));
  expect(course.indexOf('other begins')).toBeLessThan(course.indexOf('first ends'));
});

test('a failure is its own task’s, and the next one has its turn', async () => {
  const turns = createTurns();
  const failing = turns.take('a', async () => Promise.reject(new Error('failed')));
  const next = turns.take('a', async () => 'done');
  await expect(failing).rejects.toThrow('failed');
  expect(await next).toBe('done');
});
