// npm run demo: the server, and thirty simulated rooms that hold the sample briefing, until Ctrl-C.
//
// Arguments go to the rooms: npm run demo -- --count 100
import { setTimeout as wait } from 'node:timers/promises';
import { runMain, setUp } from './setup/index.mjs';
import { say } from './setup/log.mjs';
import { supervise } from './supervise.mjs';

const PATIENCE_MS = 60_000;
const DAY_SECONDS = 86_400;

await runMain(async () => {
  const prepared = await setUp(['worker', 'client']);
  const url = `http://localhost:${process.env['PORT'] ?? '3000'}`;
  const server = supervise(prepared, ['server/main.ts']);
  const up = await Promise.race([isHealthy(url), server.then(() => false)]);
  if (up) {
    const rooms = [
      '--url',
      url,
      '--meeting',
      'sample',
      '--count',
      '30',
      '--talk',
      '2',
      '--seconds',
      String(DAY_SECONDS),
    ];
    void supervise(prepared, ['e2e/rooms/main.ts', ...rooms, ...process.argv.slice(2)]).then((code) => {
      say(`the simulated rooms have ended (code ${code}); the server goes on`);
    });
  }
  return server;
});

/** @param {string} url @returns {Promise<boolean>} */
async function isHealthy(url) {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) return true;
    await wait(250);
  }
  say(`no answer from ${url}/healthz within ${PATIENCE_MS / 1000} s: no rooms are simulated`);
  return false;
}
