import type { Page } from 'puppeteer';

/** Convenes an online meeting of the highest level that one may invite, and answers its id. */
export async function conveneOnline(page: Page, url: string, title: string): Promise<string> {
  await page.goto(`${url}/meetings/new`);
  await page.locator('input[maxlength="300"]').fill(title);
  await page.locator('fieldset input[type="checkbox"]').click();
  return submitted(page, title);
}

/** Convenes an online meeting of all communes, for a secretary, who says in whose chair and whether it is wide; answers its id. */
export async function conveneCommunes(
  page: Page,
  url: string,
  title: string,
  chair: string,
  { wide = false } = {},
): Promise<string> {
  await page.goto(`${url}/meetings/new`);
  await page.locator('input[maxlength="300"]').fill(title);
  await page.locator('::-p-xpath(//label[contains(., "Chủ trì") or contains(., "Chair")])').click();
  await page.locator(`::-p-xpath(//*[@role="option"][contains(., "${chair}")])`).click();
  if (wide) await page.locator('::-p-xpath(//label[contains(., "Họp diện rộng")])').click();
  await page.locator('fieldset > :last-child input[type="checkbox"]').click();
  return submitted(page, title);
}

async function submitted(page: Page, title: string): Promise<string> {
  await page.locator('button[type="submit"]').click();
  // A meeting of today opens at once; one that begins after midnight stands in the list of its day.
  await page.waitForFunction(() => location.pathname !== '/meetings/new');
  if (!new URL(page.url()).pathname.startsWith('/meetings/')) {
    const link = await page.waitForSelector(`::-p-xpath(//a[contains(@aria-label, "${title}")])`);
    return (await link?.evaluate((element) => element.getAttribute('href')?.split('/')[2])) ?? '';
  }
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}
