import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer';

/** Where pictures of screens go, else nowhere. Those of docs: `GIAOBAN_PICTURES=docs/images npm run e2e e2e/briefing`. */
const FOLDER = process.env['GIAOBAN_PICTURES'];

/** Takes a picture of what a participant sees, or of the whole page with what lies below. */
export async function keepPicture(page: Page, name: string, { whole = false } = {}): Promise<void> {
  if (!FOLDER) return;
  const path = `${FOLDER}/${name}.png`;
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: whole });
}
