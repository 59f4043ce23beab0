import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { roomParty } from '#shared/contract/ids.ts';
import type { Locale } from '#shared/contract/locale.ts';
import { resources } from '../../client/i18n/resources.ts';
import { openMeeting, signIn } from '../pages/entrance.ts';
import { chooseLanguage } from '../pages/language.ts';
import { stageVideo } from '../pages/streams.ts';
import type { Participant } from '../rooms/participant.ts';
import { startBrowser, type OwnBrowser } from '../support/browser.ts';
import { readFirstStart } from '../support/first-start.ts';
import { startGiaoban, type Giaoban } from '../support/giaoban.ts';
import { expectFrames, expectGone, expectShown } from '../support/seen.ts';
import { castOf, type Cast } from './cast.ts';
import { DESK, expectClean, expectCleanInBoth, LOCALES, OFFICE, PHONE } from './look.ts';

// Chair, secretary and administrator in one meeting with simulated rooms, from before the opening to the attendance.

let giaoban: Giaoban;
let browser: OwnBrowser;
let cast: Cast;
let rooms: Participant[];
let chair: Page;
let secretary: Page;
let observer: Page;

const signedIn = async (username: string): Promise<Page> => {
  const context = await browser.browser.createBrowserContext();
  const page = await context.newPage();
  await signIn(page, giaoban.url, username, readFirstStart(giaoban.output()).password(username));
  return page;
};

beforeAll(async () => {
  giaoban = await startGiaoban();
  browser = await startBrowser(DESK);
  cast = await castOf(giaoban);
  chair = await signedIn('chutich');
  secretary = await signedIn('thuky');
  observer = await signedIn('quantri');
});

afterAll(async () => {
  cast.close();
  await browser?.close();
  await giaoban?.stop();
});

const part = (testId: string): string => `[data-testid="${testId}"]`;
const click = (page: Page, testId: string): Promise<void> => page.locator(part(testId)).click();

/** A button that has a picture and no words, in either language. */
const named = (name: (words: (typeof resources)[Locale]['console']) => string): string =>
  LOCALES.map((locale) => `button[aria-label="${name(resources[locale].console)}"]`).join(', ');

/** Brings a page to the front and into the meeting. */
const goIn = async (page: Page): Promise<void> => {
  await page.bringToFront();
  await page.goto(giaoban.url);
  await openMeeting(page, cast.meeting.title ?? '');
};

describe('the chair', () => {
  it.each(LOCALES)('chooses camera and microphone, in %s', async (locale) => {
    await chair.bringToFront();
    await chair.goto(giaoban.url);
    await chooseLanguage(chair, locale);
    await openMeeting(chair, cast.meeting.title ?? '');
    await expectShown(chair, part('preview-video'));
    await expectClean(chair, 'chair-entry', locale, OFFICE);
    await chair.setViewport(DESK);
  });

  it('waits alone', async () => {
    await click(chair, 'enter');
    await expectShown(chair, part('console'));
    await expectCleanInBoth(chair, 'chair-alone', OFFICE);
  });

  it('sees rooms come in before the opening', async () => {
    rooms = await Promise.all(cast.roomIds.slice(0, 5).map((roomId) => cast.enterRoom(roomId)));
    await chair.waitForFunction(() => document.querySelectorAll('[data-testid="thumbnail"] video').length >= 5);
    await expectCleanInBoth(chair, 'chair-before-opening', OFFICE);
  });

  it('opens; somebody speaks, somebody is next, hands are raised', async () => {
    await click(chair, 'open-meeting');
    await expectShown(chair, '[data-phase="open"]');
    for (const room of rooms.slice(0, 4)) await room.live.ask('hand.raise', {});
    await chair.waitForFunction(() => document.querySelectorAll('[data-testid="queue-item"]').length === 4);
    await click(chair, 'give-floor');
    await expectFrames(chair, stageVideo(roomParty(cast.roomIds[0] ?? '')));
    await click(chair, 'on-deck');
    await expectShown(chair, '[data-testid="queue-item"][data-deck="true"]');
    await expectCleanInBoth(chair, 'chair-open', OFFICE);
  });

  it.each(['queue', 'board', 'notes'])('has a tab for the %s on a telephone', async (panel) => {
    await expectCleanInBoth(chair, `chair-tab-${panel}`, [PHONE], async (page) => {
      await page.setViewport(PHONE);
      await page.locator(`#tab-${panel}`).click();
    });
    await chair.setViewport(PHONE);
    await chair.locator('#tab-stage').click();
  });

  it('finds rooms, and what can be done with one', async () => {
    await chair.setViewport(DESK);
    await expectCleanInBoth(chair, 'chair-room-menu', [DESK], async (page) => {
      await page.locator(part('board-search')).fill('phuong');
      await page.locator(`${part('board-row')}`).click();
      await expectShown(page, '[role="menu"] [role="menuitem"]');
    });
    await expectCleanInBoth(chair, 'chair-search-nothing', [DESK], (page) =>
      page.locator(part('board-search')).fill('xyz'),
    );
    await chair.locator(part('board-search')).fill('');
  });

  it.each([
    ['chair-shortcuts', named(({ help }) => help.open)],
    ['chair-agenda', named(({ agenda }) => agenda)],
    ['chair-mute-all', part('mute-all')],
    ['chair-end-question', part('end-meeting')],
  ])('is asked or told: %s', async (name, button) => {
    await expectCleanInBoth(chair, name, OFFICE, async (page) => {
      await page.locator(button).click();
      await expectShown(page, '[role="dialog"]');
    });
  });
});

describe('the others at a console', () => {
  it('the secretary writes notes', async () => {
    await goIn(secretary);
    await secretary
      .locator(part('note-input'))
      .fill('Xã báo cáo 12 hồ sơ quá hạn, hứa giải quyết xong trong tháng 11.');
    await secretary.keyboard.press('Enter');
    await expectShown(secretary, part('note'));
    await expectCleanInBoth(secretary, 'secretary', OFFICE);
  });

  it('the administrator watches', async () => {
    await goIn(observer);
    await expectFrames(observer, stageVideo(roomParty(cast.roomIds[0] ?? '')));
    await expectCleanInBoth(observer, 'observer', OFFICE);
  });
});

describe('the chair, later', () => {
  it('loses the line and gets it back', async () => {
    await chair.bringToFront();
    await chair.setOfflineMode(true);
    await expectShown(chair, part('connection-banner'));
    await expectCleanInBoth(chair, 'chair-line-lost', OFFICE);
    await chair.setOfflineMode(false);
    await expectGone(chair, part('connection-banner'), 60_000);
  });

  it('pauses', async () => {
    await click(chair, 'pause-meeting');
    await expectShown(chair, '[data-phase="paused"]');
    await expectCleanInBoth(chair, 'chair-paused', OFFICE);
  });

  it('ends', async () => {
    await chair.setViewport(DESK);
    await chooseLanguage(chair, 'vi');
    await click(chair, 'end-meeting');
    await click(chair, 'confirm-end');
    await expectShown(chair, part('meeting-over'));
    await expectClean(chair, 'chair-over', 'vi', OFFICE);
  });

  it.each([
    ['meetings-over', () => '/'],
    ['meeting-over', () => `/meetings/${cast.meeting.id}`],
    ['attendance', () => `/meetings/${cast.meeting.id}/attendance`],
  ])('reads what has been: %s', async (name, path) => {
    await chair.setViewport(DESK);
    await chair.goto(giaoban.url + path());
    await expectShown(chair, 'main h1');
    await expectCleanInBoth(chair, name, OFFICE);
  });
});
