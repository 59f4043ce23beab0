import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { meetingList } from '#shared/contract/meetings.ts';
import { signIn } from '../pages/entrance.ts';
import { chooseLanguage } from '../pages/language.ts';
import { startBrowser, type OwnBrowser } from '../support/browser.ts';
import { readFirstStart } from '../support/first-start.ts';
import { startGiaoban, type Giaoban } from '../support/giaoban.ts';
import { expectShown } from '../support/seen.ts';
import { castOf } from './cast.ts';
import { DESK, expectClean, LOCALES, OFFICE } from './look.ts';

// The office before and after meetings: the chair's pages, and what an administrator may not.

let giaoban: Giaoban;
let browser: OwnBrowser;
let chair: Page;
let administrator: Page;
let sampleId: string;
let secretId: string;

const signedIn = async (username: string): Promise<Page> => {
  const context = await browser.browser.createBrowserContext();
  const page = await context.newPage();
  // A form that has been begun asks before it is left: here it may go.
  page.on('dialog', (dialog) => void dialog.accept());
  await signIn(page, giaoban.url, username, readFirstStart(giaoban.output()).password(username));
  return page;
};

beforeAll(async () => {
  giaoban = await startGiaoban();
  browser = await startBrowser(DESK);
  chair = await signedIn('chutich');
  administrator = await signedIn('quantri');
  sampleId = (await castOf(giaoban)).meeting.id;
});

afterAll(async () => {
  await browser?.close();
  await giaoban?.stop();
});

const toggle = (page: Page, label: string): Promise<void> => page.locator(label).click();
const submit = (page: Page): Promise<void> => page.locator('button[type="submit"]').click();

const chooseSecret = async (page: Page): Promise<void> => {
  await toggle(page, 'form section:first-of-type input[role="switch"]');
  await page.waitForFunction(() => document.querySelectorAll('form section').length === 2);
};

/** The id of a secret meeting on the day that a list shows: no link leads to it. */
const secretMeeting = async (page: Page): Promise<string> => {
  const raw = await page.evaluate(async () => (await fetch(`/api/meetings${location.search}`)).text());
  return meetingList.parse(JSON.parse(raw)).meetings.find(({ secret }) => secret)?.id ?? '';
};

type Screen = { name: string; path: () => string; who?: () => Page; show: (page: Page) => Promise<void> };
const SCREENS: Screen[] = [
  {
    name: 'meetings-none',
    path: () => '/?day=2020-01-02',
    show: (page) => expectShown(page, 'main h2'),
  },
  { name: 'meetings', path: () => '/', show: (page) => expectShown(page, 'a[href^="/meetings/"][aria-label]') },
  {
    name: 'account-menu',
    path: () => '/',
    show: async (page) => {
      await page.locator('header button[aria-haspopup="menu"]').click();
      await expectShown(page, '[role="menuitem"]');
    },
  },
  { name: 'convene', path: () => '/meetings/new', show: (page) => expectShown(page, '[role="treeitem"]') },
  {
    name: 'convene-wrong',
    path: () => '/meetings/new',
    show: async (page) => {
      await submit(page);
      await expectShown(page, '[aria-invalid="true"]');
    },
  },
  {
    name: 'convene-filled',
    path: () => '/meetings/new',
    show: async (page) => {
      await page.locator('input[maxlength="300"]').fill('Giao ban tháng 11 về cải cách hành chính');
      await toggle(page, 'fieldset > :last-child input');
      await page.type('input[type="search"]', 'hang b');
      await page.waitForFunction(() => document.querySelectorAll('[role="treeitem"]').length < 12);
      await toggle(page, '[role="treeitem"][aria-level="2"]');
      await page.locator('form section:nth-of-type(4) button').click();
      await expectShown(page, 'form ol li');
    },
  },
  {
    name: 'convene-leave',
    path: () => '/meetings/new',
    show: async (page) => {
      await page.locator('input[maxlength="300"]').fill('Giao ban');
      await page.locator('header a[href="/"]').click();
      await expectShown(page, '[role="dialog"]');
    },
  },
  { name: 'convene-secret', path: () => '/meetings/new', show: chooseSecret },
  {
    name: 'meetings-secret',
    path: () => '/meetings/new',
    show: async (page) => {
      await chooseSecret(page);
      await submit(page);
      await page.waitForFunction(() => location.pathname === '/');
      await expectShown(page, 'main ul > li:nth-child(2)');
      secretId = await secretMeeting(page);
    },
  },
  {
    name: 'meeting-secret',
    path: () => `/meetings/${secretId}`,
    show: (page) => expectShown(page, 'main dl'),
  },
  {
    name: 'meeting-unknown',
    path: () => '/meetings/unknown',
    show: (page) => expectShown(page, 'main [role="alert"]'),
  },
  {
    name: 'attendance-before',
    path: () => `/meetings/${sampleId}/attendance`,
    show: (page) => expectShown(page, 'main h2'),
  },
  {
    name: 'convene-not-allowed',
    path: () => '/meetings/new',
    who: () => administrator,
    show: (page) => expectShown(page, 'main h1'),
  },
  {
    name: 'meetings-administrator',
    path: () => '/',
    who: () => administrator,
    show: (page) => expectShown(page, 'a[href^="/meetings/"]'),
  },
];

describe.each(LOCALES)('the office, in %s', (locale) => {
  it.each(SCREENS)('$name', async ({ name, path, who = () => chair, show }) => {
    const page = who();
    await page.bringToFront();
    await page.setViewport(DESK);
    await page.goto(giaoban.url + path());
    await chooseLanguage(page, locale);
    await show(page);
    await expectClean(page, name, locale, OFFICE);
  });
});
