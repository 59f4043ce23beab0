import type { Page } from 'puppeteer';

/** Convenes an online meeting of all communes that one may invite, and answers its id. */
export async function conveneOnline(page: Page, url: string, title: string): Promise<string> {
  await page.goto(`${url}/meetings/new`);
  await page.locator('input[maxlength="300"]').fill(title);
  await page.locator('fieldset input[type="checkbox"]').click();
  await page.locator('button[type="submit"]').click();
  await page.waitForFunction(() => /^\/meetings\/(?!new)/.test(location.pathname));
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}
