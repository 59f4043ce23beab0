import type { Page } from 'puppeteer';

/** Fills a field by its label. What stood there goes. */
export const fill = async (page: Page, label: string, text: string): Promise<void> => {
  const field = await page.waitForSelector(`::-p-aria([name="${label}"])`);
  await field?.click({ count: 3 });
  await field?.type(text);
};

/** Clicks a button by its name, once it can be clicked. */
export const press = async (page: Page, name: string): Promise<void> =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

/** Clicks a button in the part of a page that has this title. */
export const pressIn = async (page: Page, title: string, name: string): Promise<void> =>
  page.locator(`::-p-xpath(//article[contains(., "${title}")]//button[contains(., "${name}")])`).click();

/** Chooses one of a list's options by its words. */
export const choose = async (page: Page, label: string, option: string): Promise<void> => {
  await page.locator(`::-p-aria([name="${label}"][role="combobox"])`).click();
  await page.locator(`::-p-aria([name="${option}"][role="option"])`).click();
};

/** Waits until these words stand on the page. */
export const expectText = async (page: Page, text: string, timeout = 30_000): Promise<void> => {
  await page.waitForSelector(`::-p-text(${text})`, { timeout, visible: true });
};

/** Waits until the windows over a page, which take the clicks, have gone. */
export const expectNoDialog = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('[role="dialog"]') === null);
};

/** Gives a file to the window that a button opens. */
export const chooseFile = async (page: Page, button: string, path: string): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForFileChooser(), press(page, button)]);
  await chooser.accept([path]);
};
