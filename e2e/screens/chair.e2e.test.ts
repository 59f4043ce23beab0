import type { Page } from 'puppeteer';
import { afterAll, beforeAll, it } from 'vitest';
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

// The chair's console, from the choice of devices to the end. The rooms are simulated.

let giaoban: Giaoban;
let browser: OwnBrowser;
let cast: Cast;
let rooms: Participant[];
let page: Page;

beforeAll(async () => {
  giaoban = await startGiaoban();
  cast = await castOf(giaoban);
  browser = await startBrowser(DESK);
  page = await browser.browser.newPage();
  await signIn(page, giaoban.url, 'chutich', readFirstStart(giaoban.output()).password('chutich'));
});

afterAll(async () => {
  cast?.close();
  await browser?.close();
  await giaoban?.stop();
});

const part = (testId: string): string => `[data-testid="${testId}"]`;
const click = (testId: string): Promise<void> => page.locator(part(testId)).click();
const search = (words: string): Promise<void> => page.locator(part('board-search')).fill(words);

/** A button that has a picture and no words, in either language. */
const named = (name: (words: (typeof resources)[Locale]['console']) => string): string =>
  LOCALES.map((locale) => `button[aria-label="${name(resources[locale].console)}"]`).join(', ');

it.each(LOCALES)('camera and microphone are chosen, in %s', async (locale) => {
  await page.setViewport(DESK);
  await page.goto(giaoban.url);
  await chooseLanguage(page, locale);
  await openMeeting(page, cast.meeting.title ?? '');
  await expectShown(page, part('preview-video'));
  await expectClean(page, 'chair-entry', locale, OFFICE);
});

it('nobody is there yet', async () => {
  await page.setViewport(DESK);
  await click('enter');
  await expectShown(page, part('console'));
  await expectCleanInBoth(page, 'chair-alone', [DESK]);
});

it('rooms come in before the opening', async () => {
  rooms = await Promise.all(cast.roomIds.slice(0, 5).map((roomId) => cast.enterRoom(roomId)));
  await page.waitForFunction(() => document.querySelectorAll('[data-testid="thumbnail"] video').length >= 5);
  await expectCleanInBoth(page, 'chair-before-opening', OFFICE);
});

it('a room speaks, another one is next, hands are raised', async () => {
  await click('open-meeting');
  await expectShown(page, '[data-phase="open"]');
  for (const room of rooms.slice(0, 4)) await room.live.ask('hand.raise', {});
  await page.waitForFunction(() => document.querySelectorAll('[data-testid="queue-item"]').length === 4);
  await click('give-floor');
  await expectFrames(page, stageVideo(roomParty(cast.roomIds[0] ?? '')));
  await click('on-deck');
  await expectShown(page, '[data-testid="queue-item"][data-deck="true"]');
  // What is said about something done stays in the language in which it was done.
  await expectGone(page, part('undo'));
  await expectCleanInBoth(page, 'chair-open', OFFICE);
});

it.each(['queue', 'board', 'notes'])('a telephone has a tab for the %s', async (panel) => {
  await expectCleanInBoth(page, `chair-tab-${panel}`, [PHONE], async () => {
    await page.setViewport(PHONE);
    await page.locator(`#tab-${panel}`).click();
  });
});

it.each([
  ['chair-room-menu', 'phuc xa'],
  ['chair-absent-room', 'phuc tan'],
])('what can be done about a room: %s', async (name, room) => {
  await expectCleanInBoth(page, name, [DESK], async () => {
    await search(room);
    await click('board-row');
    await expectShown(page, '[role="menu"] [role="menuitem"]');
  });
});

it('no room is found', async () => {
  await expectCleanInBoth(page, 'chair-search-nothing', [DESK], () => search('xyz'));
  await search('');
});

it.each([
  ['chair-shortcuts', named(({ help }) => help.open)],
  ['chair-agenda', named(({ agenda }) => agenda)],
  ['chair-mute-all', part('mute-all')],
  ['chair-end-question', part('end-meeting')],
])('a dialog opens: %s', async (name, button) => {
  await expectCleanInBoth(page, name, OFFICE, async () => {
    await page.locator(button).click();
    // Where the focus is not inside yet, the Escape key would not close it.
    await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]') != null);
  });
});

it('the roll is taken: whom to ask, who is silent, an answer by telephone', async () => {
  await click('part-rollCall');
  await expectCleanInBoth(page, 'chair-roll-call-start', OFFICE);
  await click('roll-call-start');
  await page.waitForFunction(() =>
    document.querySelector('[data-testid="roll-call-progress"]')?.textContent?.startsWith('5/'),
  );
  await click('roll-call-district-row');
  await expectCleanInBoth(page, 'chair-roll-call', OFFICE);
  await expectCleanInBoth(page, 'chair-roll-call-entry', OFFICE, async () => {
    await click('roll-call-enter');
    await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]') != null);
  });
});

it('rooms are called one after another', async () => {
  await click('part-sweep');
  await expectCleanInBoth(page, 'chair-sweep-start', OFFICE);
  await click('sweep-start');
  await expectShown(page, part('sweep-called'));
  await page.locator(part('sweep-note')).fill('Mất tiếng');
  await click('sweep-problem');
  await expectShown(page, part('sweep-result'));
  await expectCleanInBoth(page, 'chair-sweep', OFFICE);
  await click('sweep-stop');
  await click('confirm-stop-sweep');
  await expectShown(page, part('sweep-ended'));
  await expectCleanInBoth(page, 'chair-sweep-ended', OFFICE);
  await click('part-queue');
});

it('the line is lost and comes back', async () => {
  await page.setOfflineMode(true);
  await expectShown(page, part('connection-banner'));
  await expectCleanInBoth(page, 'chair-line-lost', OFFICE);
  await page.setOfflineMode(false);
  await expectGone(page, part('connection-banner'), 60_000);
});

it('the meeting is paused', async () => {
  await click('pause-meeting');
  await expectShown(page, '[data-phase="paused"]');
  await expectCleanInBoth(page, 'chair-paused', [DESK]);
});

it('the meeting is over', async () => {
  await chooseLanguage(page, 'vi');
  await click('end-meeting');
  await click('confirm-end');
  await expectShown(page, part('meeting-over'));
  await expectClean(page, 'chair-over', 'vi', OFFICE);
});
