import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { chooseLanguage } from '../pages/language.ts';
import { startBrowser, type OwnBrowser } from '../support/browser.ts';
import { startGiaoban, type Giaoban } from '../support/giaoban.ts';
import { expectShown } from '../support/seen.ts';
import { DESK, expectClean, LOCALES, OFFICE, PHONE, ROOM, type ScreenSize } from './look.ts';

// Who has not signed in yet, and who has taken a wrong way.

let giaoban: Giaoban;
let browser: OwnBrowser;

beforeAll(async () => {
  giaoban = await startGiaoban();
  browser = await startBrowser(DESK);
});

afterAll(async () => {
  await browser?.close();
  await giaoban?.stop();
});

const submit = (page: Page): Promise<void> => page.locator('button[type="submit"]').click();

type Screen = { name: string; path: string; sizes: readonly ScreenSize[]; show?: (page: Page) => Promise<void> };
const SCREENS: Screen[] = [
  { name: 'sign-in', path: '/sign-in', sizes: OFFICE },
  {
    name: 'sign-in-incomplete',
    path: '/sign-in',
    sizes: OFFICE,
    show: async (page) => {
      await submit(page);
      await expectShown(page, 'input[aria-invalid="true"]');
    },
  },
  {
    name: 'sign-in-wrong',
    path: '/sign-in',
    sizes: OFFICE,
    show: async (page) => {
      await page.locator('input[autocomplete="username"]').fill('chutich');
      await page.locator('input[autocomplete="current-password"]').fill('wrong-password');
      await submit(page);
      await expectShown(page, '[role="alert"]');
    },
  },
  { name: 'pairing', path: '/pair', sizes: [ROOM, PHONE] },
  {
    name: 'pairing-incomplete',
    path: '/pair',
    sizes: [ROOM],
    show: async (page) => {
      await submit(page);
      await expectShown(page, 'input[aria-invalid="true"]');
    },
  },
  {
    name: 'pairing-wrong',
    path: '/pair',
    sizes: [ROOM, PHONE],
    show: async (page) => {
      await page.type('form input', '2345ABCD');
      await submit(page);
      await expectShown(page, '[role="alert"]');
    },
  },
  { name: 'not-found', path: '/no-such-page', sizes: OFFICE },
];

describe.each(LOCALES)('a visitor, in %s', (locale) => {
  it.each(SCREENS)('$name', async ({ name, path, sizes, show }) => {
    const page = await browser.browser.newPage();
    await page.goto(giaoban.url + path);
    await chooseLanguage(page, locale);
    await show?.(page);
    await expectClean(page, name, locale, sizes);
    await page.close();
  });
});
