import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type Principal, principal as principalSchema } from '#shared/contract/accounts.ts';
import { roomParty } from '#shared/contract/ids.ts';
import { type ConveneRequest, conveneAnswer } from '#shared/contract/meetings.ts';
import { enterById, pair, signIn } from './pages/entrance.ts';
import { stageVideo } from './pages/streams.ts';
import { startBrowser, type OwnBrowser } from './support/browser.ts';
import { readFirstStart } from './support/first-start.ts';
import { startGiaoban, type Giaoban } from './support/giaoban.ts';
import { expectFrames, expectGone, expectShown } from './support/seen.ts';

// A district's briefing to which one of its rooms is invited and another is not. Chair and secretary are people.

const DESK = { width: 1366, height: 768 };

let giaoban: Giaoban;
let browser: OwnBrowser;
const computers: OwnBrowser[] = [];
let chair: Page;
let secretary: Page;
let invited: Page;
let stranger: Page;
let meetingId: string;
let invitedRoom: string;
let strangerRoom: string;

const own = async (): Promise<Page> => (await browser.browser.createBrowserContext()).newPage();
const part = (testId: string): string => `[data-testid="${testId}"]`;
const click = (page: Page, testId: string): Promise<void> => page.locator(part(testId)).click();
const row = (roomId: string): string => `[data-testid="board-row"][data-room="${roomId}"]`;

/** Finds a room on the board and opens its menu. */
const openMenu = async (page: Page, roomId: string): Promise<void> => {
  await page.keyboard.press('Escape');
  if ((await page.$(row(roomId))) === null)
    await page.locator('[data-testid="board-group"][aria-expanded="false"]').click();
  await page.locator(row(roomId)).click();
  await expectShown(page, part('room-menu'));
};

const whoIs = async (page: Page): Promise<Principal> => {
  const said: unknown = await page.evaluate(async (): Promise<unknown> => (await fetch('/api/session')).json());
  return z.object({ principal: principalSchema }).parse(said).principal;
};
const roomIn = async (page: Page): Promise<Extract<Principal, { kind: 'room' }>> => {
  const room = await whoIs(page);
  if (room.kind !== 'room') throw new Error('nobody has paired this browser');
  return room;
};

/** Convenes a briefing of the chair's own unit for one unit. */
const convene = async (page: Page, unitId: string): Promise<string> => {
  const who = await whoIs(page);
  const organiserUnitId = who.kind === 'account' ? who.grants[0]?.unitId : undefined;
  if (who.kind !== 'account' || organiserUnitId === undefined) throw new Error('not a chair');
  const request: ConveneRequest = {
    secret: false,
    title: 'Giao ban quận',
    class: 'giao-ban',
    organiserUnitId,
    wide: false,
    form: 'truc-tuyen',
    startsAt: Date.now(),
    endsAt: Date.now() + 3_600_000,
    chairId: who.accountId,
    secretaryId: null,
    deputyId: null,
    place: '',
    requirements: '',
    contact: '',
    agenda: [],
    invitedUnitIds: [unitId],
  };
  const said: unknown = await page.evaluate(async (body): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/api/meetings', { method: 'POST', headers, body });
    return answer.json();
  }, JSON.stringify(request));
  return conveneAnswer.parse(said).meetingId;
};

/** The chair at a computer of his own, which can be switched off. */
const chairAt = async (): Promise<Page> => {
  const computer = await startBrowser(DESK);
  computers.push(computer);
  const page = await computer.browser.newPage();
  await signIn(page, giaoban.url, 'chutich.hoankiem', readFirstStart(giaoban.output()).password('chutich.hoankiem'));
  return page;
};

/** The computer is switched off: nobody has left. */
const switchedOff = async (page: Page): Promise<void> => {
  const died = Promise.withResolvers<void>();
  page.browser().once('disconnected', () => died.resolve());
  page.browser().process()?.kill('SIGKILL');
  await died.promise;
};

beforeAll(async () => {
  giaoban = await startGiaoban();
  browser = await startBrowser(DESK);
  const { password, codes } = readFirstStart(giaoban.output());
  [secretary, invited, stranger] = [await own(), await own(), await own()];
  chair = await chairAt();
  await signIn(secretary, giaoban.url, 'thuky.hoankiem', password('thuky.hoankiem'));
  await pair(stranger, giaoban.url, codes[0]!.code);
  await pair(invited, giaoban.url, codes[1]!.code);
  const room = await roomIn(invited);
  [strangerRoom, invitedRoom] = [(await roomIn(stranger)).roomId, room.roomId];
  meetingId = await convene(chair, room.unitId);
  await enterById(chair, giaoban.url, meetingId);
  await click(chair, 'open-meeting');
  await expectShown(chair, '[data-testid="phase"][data-phase="open"]');
  await secretary.goto(`${giaoban.url}/meetings/${meetingId}`);
  await expectShown(secretary, part('console'));
  await enterById(invited, giaoban.url, meetingId);
  await expectShown(invited, part('raise-hand'));
});

afterAll(async () => {
  await Promise.allSettled([browser, ...computers].map((each) => each?.close()));
  await giaoban?.stop();
});

it('a room that is not invited waits, is let in without a click of its own, and is on the board', async () => {
  await enterById(stranger, giaoban.url, meetingId);
  await expectShown(stranger, '[data-testid="door"][data-why="waiting-in-lobby"]');
  await expectShown(secretary, '[data-testid="open-door"][data-waiting="1"]');
  await click(secretary, 'open-door');
  await click(secretary, 'admit');
  await expectShown(stranger, part('raise-hand'));
  await openMenu(secretary, strangerRoom);
  await click(secretary, 'menu-give-floor');
  await expectFrames(secretary, stageVideo(roomParty(strangerRoom)));
});

it('a room is put out, cannot come back by itself, and is back when it is let in again', async () => {
  await openMenu(secretary, strangerRoom);
  await click(secretary, 'menu-expel');
  await click(secretary, 'confirm-expel');
  await expectShown(stranger, '[data-testid="end"][data-end="cutOff"]');
  await expectGone(secretary, stageVideo(roomParty(strangerRoom)));
  await enterById(stranger, giaoban.url, meetingId);
  await expectShown(stranger, '[data-testid="door"][data-why="expelled"]');
  await click(secretary, 'open-door');
  await click(secretary, 'readmit');
  await expectShown(stranger, part('raise-hand'));
});

it('a room and the secretary write to each other', async () => {
  await click(invited, 'write-text');
  await invited.locator('[data-sentence="noSound"]').click();
  await expectShown(secretary, '[data-testid="open-inbox"][data-unread="1"]');
  await secretary.keyboard.press('Escape');
  // What lay over the page is gone, not going: it would take the click for itself.
  await expectGone(secretary, '[role="dialog"]');
  await click(secretary, 'open-inbox');
  await secretary.locator(`[data-testid="conversation"][data-room="${invitedRoom}"]`).click();
  await click(secretary, 'quick-heard');
  await expectShown(invited, part('room-text'));
  expect(await invited.$eval(part('room-text'), (card) => card.textContent)).toContain('Đã nhận, đang xử lý.');
  expect(await stranger.$(part('room-text'))).toBeNull();
  await click(invited, 'text-read');
  await expectGone(invited, part('room-text'));
});

it('the chair’s line is lost: the secretary pauses and resumes, and the chair is back as chair', async () => {
  await secretary.keyboard.press('Escape');
  await switchedOff(chair);
  await expectShown(secretary, part('standing-in'), 60_000);
  await click(secretary, 'pause-meeting');
  await click(secretary, 'resume-meeting');
  await expectShown(invited, part('raise-hand'));
  chair = await chairAt();
  await enterById(chair, giaoban.url, meetingId);
  await expectShown(secretary, part('chair-back'));
  await expectGone(secretary, part('pause-meeting'));
  await expectShown(chair, part('pause-meeting'));
});

it('the chair names a deputy and hands over; the deputy ends the meeting', async () => {
  await click(chair, 'open-charge');
  await click(chair, 'choose-deputy');
  await click(chair, 'deputy-select');
  await chair.locator('[role="option"]').click();
  await expectShown(secretary, '[data-testid="console"][data-standing="deputy"]');
  await click(chair, 'hand-over');
  await click(chair, 'confirm-hand-over');
  await expectShown(secretary, part('handed-to-you'));
  await click(secretary, 'end-meeting');
  await click(secretary, 'confirm-end');
  await expectShown(chair, part('meeting-over'));
});
