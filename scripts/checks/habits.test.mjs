import { expect, it } from 'vitest';
import { badHabits } from './habits.mjs';

// Put in by hand, since this file is looked at as well.
const TIMER = 'setTimeout';

it('finds sleeps in tests, whichever way they are written', () => {
  const sleeps = [
    `await new Promise((resolve) => ${TIMER}(resolve, 500));`,
    `await new Promise<void>((resolve) => { ${TIMER}(resolve, 500); });`,
    `import { ${TIMER} as wait } from 'node:timers/promises';`,
  ];
  for (const text of sleeps) expect(badHabits({ path: 'server/a.test.ts', text })).toHaveLength(1);
});

it('lets code outside tests wait', () => {
  const text = `import { ${TIMER} as wait } from 'node:timers/promises';`;
  expect(badHabits({ path: 'server/a.ts', text })).toEqual([]);
});

it('finds files that are too long, and markup outside the client', () => {
  expect(badHabits({ path: 'server/a.ts', text: 'x\n'.repeat(400) })).toEqual([]);
  expect(badHabits({ path: 'server/a.ts', text: 'x\n'.repeat(401) })).toHaveLength(1);
  expect(badHabits({ path: 'server/a.tsx', text: '' })).toHaveLength(1);
});
