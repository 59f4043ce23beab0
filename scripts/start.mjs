// npm start: whatever is missing first, then the server.
import { runMain, setUp } from './setup/index.mjs';
import { supervise } from './supervise.mjs';

await runMain(async () => {
  const prepared = await setUp(['worker', 'client']);
  return supervise(prepared, ['server/main.ts', ...process.argv.slice(2)]);
});
