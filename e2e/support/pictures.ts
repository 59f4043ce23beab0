import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';

/** Where pictures of screens go: docs/images when they are to be renewed (`GIAOBAN_PICTURES=docs/images npm run e2e`), else nowhere. */
const FOLDER = process.env['GIAOBAN_PICTURES'];

/** Takes a picture of what a participant sees. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!FOLDER) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}
