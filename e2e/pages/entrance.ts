import type { Page } from 'puppeteer';

/** Signs in at the sign-in page. */
export async function signIn(page: Page, url: string, username: string, password: string): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.locator('input[autocomplete="username"]').fill(username);
  await page.locator('input[autocomplete="current-password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForFunction(() => !location.pathname.startsWith('/sign-in'));
}

/** Ends the session of this browser, so that somebody else can sign in. */
export async function signOut(page: Page): Promise<void> {
  await page.evaluate(async () => fetch('/api/session', { method: 'DELETE' }));
}

/** Pairs this browser with a room by a printed code. */
export async function pair(page: Page, url: string, code: string): Promise<void> {
  await page.goto(`${url}/pair`);
  const input = await page.waitForSelector('form input');
  await input?.type(code);
  await page.locator('button[type="submit"]').click();
  await page.waitForFunction(() => !location.pathname.startsWith('/pair'));
}

/** Goes from the list of today's meetings into the one with this title, and through the choice of devices. */
export async function enterMeeting(page: Page, url: string, title: string): Promise<void> {
  await page.goto(url);
  await openMeeting(page, title);
  await page.locator('[data-testid="enter"]').click();
}

/** Follows the link of a meeting in a list: a button in the office's, a whole line in a room's. */
export async function openMeeting(page: Page, title: string): Promise<void> {
  const named = `contains(@aria-label, "${title}") or contains(., "${title}")`;
  await page.locator(`::-p-xpath(//a[@data-testid="way-in"][${named}])`).click();
}

/** Goes into a meeting by its address, and through the choice of devices. */
export async function enterById(page: Page, url: string, meetingId: string): Promise<void> {
  await page.goto(`${url}/meetings/${meetingId}`);
  await page.locator('[data-testid="enter"]').click();
}
