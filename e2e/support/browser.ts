import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import type { Line } from './netns.ts';

/** A size of window in CSS pixels. */
export type Size = { width: number; height: number };

/** Where a browser runs that has a line of its own, and the plain-http address that may use its camera all the same. */
export type Away = { line: Pick<Line, 'namespace'>; origin: string };

/** A browser process with a folder of its own, which goes when it is closed. */
export type OwnBrowser = { browser: Browser; folder: string; close: () => Promise<void> };

/**
 * Starts a browser with an empty profile. Its camera is Chromium's test picture and its microphone a beep, both given
 * without a question; other devices come with arguments, which are made when the folder is there.
 */
export async function startBrowser(
  size: Size,
  args: (folder: string) => string[] = () => [],
  away?: Away,
): Promise<OwnBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-browser-'));
  const given = process.env['PUPPETEER_EXECUTABLE_PATH'];
  const executablePath = away ? within(away.line, folder, given ?? (await puppeteer.executablePath())) : given;
  const browser = await puppeteer.launch({
    headless: true,
    // What tells the browser what to do must not go by the line that is to fail.
    pipe: away !== undefined,
    ...(executablePath && { executablePath }),
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
      ...(away ? [`--unsafely-treat-insecure-origin-as-secure=${away.origin}`] : []),
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

/** Writes a command that starts a program in the namespace of a line; answers its path. */
function within({ namespace }: Away['line'], folder: string, program: string): string {
  const path = join(folder, 'browser');
  writeFileSync(path, `#!/bin/sh\nexec ip netns exec ${namespace} ${program} "$@"\n`, { mode: 0o755 });
  return path;
}
