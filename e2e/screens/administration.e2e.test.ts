import type { Page } from 'puppeteer';
import { afterAll, beforeAll, it } from 'vitest';
import { signIn } from '../pages/entrance.ts';
import { startBrowser, type OwnBrowser } from '../support/browser.ts';
import { readFirstStart } from '../support/first-start.ts';
import { startGiaoban, type Giaoban } from '../support/giaoban.ts';
import { expectShown } from '../support/seen.ts';
import { DESK, expectCleanInBoth, OFFICE } from './look.ts';

// Accounts, devices, settings and audit, as the city's administrator sees them, and the own password.

let giaoban: Giaoban;
let browser: OwnBrowser;
let page: Page;

beforeAll(async () => {
  giaoban = await startGiaoban();
  browser = await startBrowser(DESK);
  page = await browser.browser.newPage();
  await signIn(page, giaoban.url, 'quantri', readFirstStart(giaoban.output()).password('quantri'));
});

afterAll(async () => {
  await browser?.close();
  await giaoban?.stop();
});

type Screen = { name: string; path: string; ready: string; show?: (page: Page) => Promise<void> };
const dialogOpens = async (page: Page): Promise<void> => {
  await expectShown(page, '[role="dialog"]');
  // Where the focus is not inside yet, the Escape key would not close it.
  await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]') != null);
};
const SCREENS: Screen[] = [
  { name: 'admin-accounts', path: 'administration/accounts', ready: '[data-testid="account"]' },
  {
    name: 'admin-account-new',
    path: 'administration/accounts',
    ready: '[data-testid="account"]',
    show: async (page) => {
      await page.locator('main button').click();
      await dialogOpens(page);
      await page.locator('[role="dialog"] button[type="submit"]').click();
      await expectShown(page, '[role="dialog"] [aria-invalid="true"]');
    },
  },
  {
    name: 'admin-account-menu',
    path: 'administration/accounts',
    ready: '[data-testid="account"]',
    show: async (page) => {
      await page.locator('[data-testid="account"] button[aria-haspopup="menu"]').click();
      await expectShown(page, '[role="menuitem"]');
    },
  },
  { name: 'admin-devices', path: 'administration/devices', ready: '[data-testid="room-devices"]' },
  {
    name: 'admin-pairing-code',
    path: 'administration/devices',
    ready: '[data-testid="room-devices"]',
    show: async (page) => {
      await page.locator('[data-testid="room-devices"] button').click();
      await expectShown(page, '[data-testid="pairing-code"]');
      await dialogOpens(page);
    },
  },
  { name: 'admin-issuers', path: 'administration/issuers', ready: 'main figure' },
  { name: 'admin-settings', path: 'administration/settings', ready: 'main form input' },
  { name: 'admin-audit', path: 'administration/audit', ready: 'main table' },
  { name: 'own-password', path: 'account/password', ready: 'main form input' },
];

it.each(SCREENS)('$name', async ({ name, path, ready, show }) => {
  await page.goto(`${giaoban.url}/${path}`);
  await expectShown(page, ready);
  await expectCleanInBoth(page, name, OFFICE, show);
});
