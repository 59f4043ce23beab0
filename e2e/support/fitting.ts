import { TimeoutError, type Page } from 'puppeteer';

/** How long a page may take to follow a new size of its window: menus are placed anew after it, not with it. */
const FOLLOWS_WITHIN_MS = 5_000;

/** Waits until nothing is wider than the window. Answers what still sticks out when the page has had its time. */
export async function stickingOutAtRest(page: Page): Promise<string[]> {
  const fits = (): boolean => document.documentElement.scrollWidth <= innerWidth;
  await page.waitForFunction(fits, { timeout: FOLLOWS_WITHIN_MS }).catch((cause: unknown) => {
    if (!(cause instanceof TimeoutError)) throw cause;
  });
  return stickingOut(page);
}

/** What is wider than the window, so that one would have to push the page sideways: nothing, or the parts that stick out. */
const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= innerWidth) return [];
    const parts = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    return [`${scrollWidth} of ${innerWidth} px`, ...parts.slice(-5)];
  });
