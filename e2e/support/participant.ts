import type { Browser, Page } from 'puppeteer';
import { startBrowser, type Away, type Size } from './browser.ts';
import { writeMediaFiles, type Signature } from './media-files.ts';

/** A browser process of its own, with a camera and a microphone of its own: Chromium's fake devices belong to the process. */
export type Participant = { browser: Browser; page: Page; close: () => Promise<void> };

/** Starts a participant's browser at a size of window, on this machine or on a line of its own. */
export async function startParticipant(
  signature: Signature,
  { locale = 'vi', away, ...size }: Size & { locale?: 'vi' | 'en'; away?: Away },
): Promise<Participant> {
  const devices = (folder: string): string[] => {
    const { camera, microphone } = writeMediaFiles(folder, signature);
    return [
      `--use-file-for-fake-video-capture=${camera}`,
      `--use-file-for-fake-audio-capture=${microphone}`,
      // Stands for the person who picks a screen in the browser's own dialog.
      '--auto-select-desktop-capture-source=Entire screen',
      `--lang=${locale}`,
    ];
  };
  const { browser, close } = await startBrowser(size, devices, away);
  const [page = await browser.newPage()] = await browser.pages();
  await page.setExtraHTTPHeaders({ 'accept-language': locale });
  return { browser, page, close };
}
