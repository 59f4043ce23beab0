import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';

/** A size of window in CSS pixels. */
export type Size = { width: number; height: number };

/** A browser process with a folder of its own, which goes when it is closed. */
export type OwnBrowser = { browser: Browser; folder: string; close: () => Promise<void> };

/**
 * Starts a browser with an empty profile. Its camera is Chromium's test picture and its microphone a beep, both given
 * without a question; other devices come with arguments, which are made when the folder is there.
 */
export async function startBrowser(size: Size, args: (folder: string) => string[] = () => []): Promise<OwnBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-browser-'));
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
      '--autoplay-policy=no-user-gesture-required',
      ...args(folder),
    ],
    defaultViewport: size,
  });
  return {
    browser,
    folder,
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
