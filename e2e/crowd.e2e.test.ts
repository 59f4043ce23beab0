import { afterAll, beforeAll, expect, it } from 'vitest';
import { runRooms } from './rooms/run.ts';
import { startGiaoban, type Giaoban } from './support/giaoban.ts';

let giaoban: Giaoban;

beforeAll(async () => {
  giaoban = await startGiaoban();
});

afterAll(async () => {
  await giaoban.stop();
});

it('serves 100 rooms: all enter, all receive, those who ask get the floor', async () => {
  const summary = await runRooms(
    {
      url: giaoban.url,
      meeting: 'sample',
      count: 100,
      talk: 2,
      seconds: 15,
      'no-host': false,
      json: true,
      'data-dir': giaoban.dataDir,
    },
    new AbortController().signal,
    (line) => console.log(line),
  );
  expect(summary).toMatchObject({ count: 100, joined: 100, receiving: 100 });
  expect(summary.turns).toBeGreaterThan(0);
});
