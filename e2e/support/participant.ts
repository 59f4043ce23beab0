import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { writeMediaFiles, type Signature } from './media-files.ts';

/** A browser process of its own, with a camera and a microphone of its own: Chromium's fake devices belong to the process. */
export type Participant = { browser: Browser; page: Page; close: () => Promise<void> };

/** Starts a participant's browser at a size of window. */
export async function startParticipant(
  signature: Signature,
  { width, height, locale = 'vi' }: { width: number; height: number; locale?: 'vi' | 'en' },
): Promise<Participant> {
  const folder = mkdtempSync(join(tmpdir(), `giaoban-${signature.name}-`));
  const { camera, microphone } = writeMediaFiles(folder, signature);
  const browser = await puppeteer.launch({
    headless: true,
    ...(process.env['PUPPETEER_EXECUTABLE_PATH'] && { executablePath: process.env['PUPPETEER_EXECUTABLE_PATH'] }),
    userDataDir: join(folder, 'profile'),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-gpu',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${camera}`,
      `--use-file-for-fake-audio-capture=${microphone}`,
      // Stands for the person who picks a screen in the browser's own dialog.
      '--auto-select-desktop-capture-source=Entire screen',
      '--autoplay-policy=no-user-gesture-required',
      `--lang=${locale}`,
    ],
    defaultViewport: { width, height },
  });
  const [page = await browser.newPage()] = await browser.pages();
  await page.setExtraHTTPHeaders({ 'accept-language': locale });
  return {
    browser,
    page,
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
