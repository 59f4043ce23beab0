import type { Page } from 'puppeteer';
import type { Locale } from '#shared/contract/locale.ts';

/** Chooses the language in the page's header; it stays chosen on this device. */
export async function chooseLanguage(page: Page, locale: Locale): Promise<void> {
  await page.locator(`input[value="${locale}"] + label`).click();
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, locale);
}
