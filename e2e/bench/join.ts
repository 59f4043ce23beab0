import { readOptions } from '../rooms/options.ts';
import { runRooms } from '../rooms/run.ts';
import { startGiaoban } from '../support/giaoban.ts';

/** 100 rooms enter an open briefing of a fresh server: how long from asking to the first packet and the first key frame. */
export async function benchJoin(): Promise<object> {
  const giaoban = await startGiaoban();
  try {
    const options = readOptions([
      '--url',
      giaoban.url,
      '--data-dir',
      giaoban.dataDir,
      '--count',
      '100',
      '--seconds',
      '10',
    ]);
    return await runRooms(options, new AbortController().signal, (line) => console.error(line));
  } finally {
    await giaoban.stop();
  }
}
