import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually.ts';
import type { Participant } from './participant.ts';

/** Clicks a download link and waits until the file lies in a folder. Answers its path. */
export async function download({ browser, page }: Participant, folder: string, selector: string): Promise<string> {
  const before = new Set(readdirSync(folder));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  const done = Promise.withResolvers<void>();
  session.on('Browser.downloadProgress', ({ state }) => {
    if (state === 'completed') done.resolve();
    if (state === 'canceled') done.reject(new Error('the download was cancelled'));
  });
  await page.locator(selector).click();
  await done.promise;
  const fresh = (): string | undefined =>
    readdirSync(folder).find((name) => !before.has(name) && !name.endsWith('.crdownload'));
  await eventually(
    'the file is to lie in the folder',
    () => Promise.resolve(fresh()),
    (name) => name !== undefined,
  );
  const path = join(folder, fresh() ?? '');
  if (!existsSync(path)) throw new Error(`${path} is not there`);
  return path;
}
