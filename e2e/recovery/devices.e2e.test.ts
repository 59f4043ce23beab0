import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { refusalFor } from '#shared/errors/catalogue.ts';
import { enterById } from '../pages/entrance.ts';
import { stageVideo } from '../pages/streams.ts';
import { eventually } from '../support/eventually.ts';
import { startGiaoban, type Giaoban } from '../support/giaoban.ts';
import { expectAllPresent } from '../support/kept-log.ts';
import { SIGNATURES } from '../support/media-files.ts';
import { startParticipant } from '../support/participant.ts';
import { keepPicture } from '../support/pictures.ts';
import { familyOf } from '../support/processes.ts';
import { expectGone, expectRising, expectShown, expectToSee } from '../support/seen.ts';
import { openBriefing, type OpenBriefing, type Present } from './open-briefing.ts';

const CONSOLE = '[data-testid="phase"][data-phase="open"]';
const TAKE_BACK = '[data-testid="take-back"]';

let giaoban: Giaoban;
let briefing: OpenBriefing;
let chair: Present;
let room: Present;

beforeAll(async () => {
  giaoban = await startGiaoban();
  briefing = await openBriefing(giaoban, 1);
  [chair, room] = [briefing.chair, briefing.rooms[0]!];
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await Promise.all([chair, room].map(({ page }, index) => keepPicture(page, `devices-failed-${index}`)));
});

afterAll(async () => {
  await briefing?.close();
  await giaoban?.stop();
});

/** Waits until a page says what a refusal says. */
const expectSentence = (page: Page, sentence: string): Promise<void> =>
  eventually(
    `the page is to say: ${sentence}`,
    () => page.evaluate(() => document.body.innerText),
    (text) => text.includes(sentence),
  );

const seesChair = (page: Page): Promise<void> => expectToSee(page, stageVideo(chair.party), 'red');

describe('one party, two places', () => {
  it('two windows of a person: the newer one has the meeting, until the older one takes it back', async () => {
    const second = await chair.browser.newPage();
    await enterById(second, giaoban.url, briefing.meetingId);
    await expectShown(second, CONSOLE);
    await expectShown(chair.page, TAKE_BACK);
    await seesChair(room.page);

    await chair.page.bringToFront();
    await chair.page.locator(TAKE_BACK).click();
    await chair.page.locator('[data-testid="enter"]').click();
    await expectShown(second, TAKE_BACK);
    await expectShown(chair.page, CONSOLE);
    await second.close();
    await seesChair(room.page);
    await expectGone(chair.page, TAKE_BACK);
  });

  it('a room’s computer that comes a second time takes over', async () => {
    const second = await room.browser.newPage();
    await enterById(second, giaoban.url, briefing.meetingId);
    await seesChair(second);
    await expectShown(room.page, '[data-testid="end"]');
    await expectSentence(room.page, refusalFor('replaced', 'vi').message);
    await room.page.close();
    room = { ...room, page: second };
  });

  it('another computer with the same token does not come in, and the first is told and goes on', async () => {
    const other = await startParticipant(SIGNATURES.blue, { width: 1280, height: 720 });
    try {
      await other.page.goto(giaoban.url);
      await other.browser.setCookie(...(await room.browser.cookies()));
      await enterById(other.page, giaoban.url, briefing.meetingId);
      await expectShown(room.page, '[data-testid="notice"]');
      await expectSentence(room.page, refusalFor('second-device', 'vi').message);
      expect(await other.page.$(stageVideo(chair.party))).toBeNull();
      await expectRising(room.page, stageVideo(chair.party), 30);
      await expectAllPresent(briefing.log, [chair.party, room.party]);
    } finally {
      await other.close();
    }
  });
});

describe('a computer that slept', () => {
  it('is back when it wakes, without a click, though the meeting had given it up', async () => {
    const since = (await briefing.log.events()).length;
    /** Of its coming and going: the other computer of before may leave the door meanwhile. */
    const types = async (): Promise<string[]> =>
      (await briefing.log.events())
        .slice(since)
        .map(({ event }) => event.type)
        .filter((type) => !type.startsWith('lobby.'));
    const processes = familyOf(room.browser.process()?.pid ?? 0);
    for (const pid of processes) process.kill(pid, 'SIGSTOP');
    try {
      await eventually('the meeting is to give the room up', types, (told) => told.includes('party.left'), 60_000);
    } finally {
      for (const pid of processes) process.kill(pid, 'SIGCONT');
    }
    await expectAllPresent(briefing.log, [chair.party, room.party]);
    await seesChair(room.page);
    expect(await types()).toEqual(['presence.ended', 'party.left', 'party.joined', 'presence.began']);
  });
});
