import { expect, test } from 'vitest';
import { createReconciler } from './reconciler.ts';

const held = () => {
  const rounds: (() => void)[] = [];
  const task = async (): Promise<void> => new Promise((resolve) => rounds.push(resolve));
  return { rounds, task };
};

test('any number of requests during a round are one more round, and rounds never overlap', async () => {
  const { rounds, task } = held();
  const reconciler = createReconciler(task, () => undefined);
  for (let n = 0; n < 5; n += 1) reconciler.ask();
  expect(rounds).toHaveLength(1);
  rounds[0]!();
  await expect.poll(() => rounds.length).toBe(2);
  rounds[1]!();
  await reconciler.settled();
  expect(rounds).toHaveLength(2);
});

test('a round begins in the moment it is asked for', () => {
  let begun = false;
  createReconciler(
    async () => {
      begun = true;
    },
    () => undefined,
  ).ask();
  expect(begun).toBe(true);
});

test('a failure is told, and the next request is a new round', async () => {
  const failures: unknown[] = [];
  let rounds = 0;
  const reconciler = createReconciler(
    async () => {
      rounds += 1;
      if (rounds === 1) throw new Error('out of reach');
    },
    (error) => failures.push(error),
  );
  reconciler.ask();
  await reconciler.settled();
  expect([rounds, failures.length]).toEqual([1, 1]);
  reconciler.ask();
  await reconciler.settled();
  expect([rounds, failures.length]).toEqual([2, 1]);
});

test('asked again while it fails, it goes another round at once', async () => {
  let rounds = 0;
  const reconciler = createReconciler(
    async () => {
      rounds += 1;
      if (rounds > 1) return;
      reconciler.ask();
      throw new Error('out of reach');
    },
    () => undefined,
  );
  reconciler.ask();
  await reconciler.settled();
  expect(rounds).toBe(2);
});
