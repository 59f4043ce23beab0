// npm run demo: the server, and thirty simulated rooms that hold the sample briefing, until Ctrl-C.
//
// Arguments go to the rooms: npm run demo -- --count 100
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runMain, setUp } from './setup/index.mjs';
import { say } from './setup/log.mjs';
import { ROOT } from './setup/paths.mjs';
import { supervise } from './supervise.mjs';

const DAY_SECONDS = 86_400;
const ROOMS = ['--meeting', 'sample', '--count', '30', '--talk', '2', '--seconds', String(DAY_SECONDS)];

await runMain(async () => {
  const prepared = await setUp(['worker', 'client']);
  const startedAt = Date.now();
  const server = supervise(prepared, ['server/main.ts']);
  const ended = new AbortController();
  void server.finally(() => ended.abort());
  if (await isReady(startedAt, ended.signal)) {
    void supervise(prepared, ['e2e/rooms/main.ts', ...ROOMS, ...process.argv.slice(2)]).then((code) => {
      if (!ended.signal.aborted) say(`the simulated rooms have ended (code ${code}); the server goes on`);
    });
  }
  return server;
});

/**
 * Waits for the server to leave its address in the data folder, where the rooms find it: the port that it has taken is not
 * known before. One that was left by a server that was killed is older than this start.
 *
 * @param {number} startedAt
 * @param {AbortSignal} ended
 * @returns {Promise<boolean>} false where the server has ended first
 */
async function isReady(startedAt, ended) {
  const path = join(resolve(ROOT, process.env['DATA_DIR']?.trim() || 'data'), 'address');
  while (!ended.aborted) {
    // Clocks of file systems may lag by some milliseconds.
    const writtenAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (writtenAt > startedAt - 100) return true;
    await wait(250);
  }
  return false;
}
