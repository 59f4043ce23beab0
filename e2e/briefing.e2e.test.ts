import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accountParty, roomParty } from '#shared/contract/ids.ts';
import { enterMeeting, openMeeting, pair, signIn } from './pages/entrance.ts';
import { stageAudio, stageVideo } from './pages/streams.ts';
import { presenceOf, readAttendance } from './support/attendance-sheet.ts';
import { download } from './support/download.ts';
import { readFirstStart, type FirstStart } from './support/first-start.ts';
import { startGiaoban, type Giaoban } from './support/giaoban.ts';
import { expectToHear } from './support/heard.ts';
import { SIGNATURES } from './support/media-files.ts';
import { startParticipant, type Participant } from './support/participant.ts';
import { keepPicture } from './support/pictures.ts';
import { expectFrames, expectGone, expectShown, expectToSee } from './support/seen.ts';
import { partyOf } from './support/session.ts';

const TITLE = 'Giao ban trực tuyến toàn thành phố';
const DESK = { width: 1366, height: 768 };
const ROOM = { width: 1280, height: 720 };
const { red, green, blue } = SIGNATURES;
const A_SECOND = 1000;

let giaoban: Giaoban;
let first: FirstStart;
let chair: Participant;
let roomA: Participant;
let roomB: Participant;
let everyone: Participant[] = [];
let downloads: string;
let chairParty: string;
let partyA: string;

/** When things truly happened, by the test's own clock. */
const truth = { opened: [0, 0], bEntered: [0, 0], bLeft: [0, 0], ended: [0, 0] };
const during = async (span: number[], step: () => Promise<void>): Promise<void> => {
  span[0] = Date.now();
  await step();
  span[1] = Date.now();
};

/** Waits until the chair's board counts so many rooms: joined, and receiving. */
const expectPresent = async (count: number): Promise<void> => {
  await chair.page.waitForFunction(
    (wanted) => document.querySelector('[data-testid="present-count"]')?.textContent?.startsWith(wanted),
    {},
    `${count}/`,
  );
};

beforeAll(async () => {
  giaoban = await startGiaoban();
  first = readFirstStart(giaoban.output());
  downloads = mkdtempSync(join(tmpdir(), 'giaoban-downloads-'));
  everyone = await Promise.all([
    startParticipant(red, DESK),
    startParticipant(green, ROOM),
    startParticipant(blue, ROOM),
  ]);
  [chair, roomA, roomB] = [everyone[0]!, everyone[1]!, everyone[2]!];
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await Promise.all(everyone.map(({ page }, index) => keepPicture(page, `failed-${index}`)));
});

afterAll(async () => {
  await Promise.all(everyone.map((participant) => participant.close()));
  await giaoban.stop();
  rmSync(downloads, { recursive: true, force: true });
});

describe('a briefing in browsers', () => {
  it('lets the chair in by password and the rooms by code', async () => {
    const [codeA, codeB] = first.codes;
    await signIn(chair.page, giaoban.url, 'chutich', first.password('chutich'));
    await pair(roomA.page, giaoban.url, codeA!.code);
    await pair(roomB.page, giaoban.url, codeB!.code);
    chairParty = accountParty(await partyOf(chair.page, 'account'));
    partyA = roomParty(await partyOf(roomA.page, 'room'));
    expect(partyA).not.toBe(roomParty(await partyOf(roomB.page, 'room')));
  });

  it('opens: a room sees and hears the chair', async () => {
    await enterMeeting(chair.page, giaoban.url, TITLE);
    await enterMeeting(roomA.page, giaoban.url, TITLE);
    await expectPresent(1);
    await during(truth.opened, async () => {
      await chair.page.locator('[data-testid="open-meeting"]').click();
      await expectShown(chair.page, '[data-testid="phase"][data-phase="open"]');
    });
    await expectToSee(roomA.page, stageVideo(chairParty), 'red');
    await expectToHear(roomA.page, stageAudio(chairParty), red.hertz);
  });

  it('lets a second room in while it runs, with picture and sound', async () => {
    await roomB.page.goto(giaoban.url);
    await during(truth.bEntered, async () => {
      await enterMeeting(roomB.page, giaoban.url, TITLE);
      await expectFrames(roomB.page, stageVideo(chairParty));
    });
    await expectToSee(roomB.page, stageVideo(chairParty), 'red');
    await expectToHear(roomB.page, stageAudio(chairParty), red.hertz);
    await expectPresent(2);
  });

  it('puts a raised hand on deck: nobody sees or hears it yet', async () => {
    await roomA.page.locator('[data-testid="raise-hand"]').click();
    await expectShown(roomA.page, '[data-testid="hand-place"]');
    await chair.page.locator('[data-testid="queue-item"] [data-testid="on-deck"]').click();
    await expectShown(roomA.page, '[data-testid="on-deck"]');
    await expectGone(roomB.page, stageVideo(partyA));
    await keepPicture(roomA.page, 'room-on-deck');
  });

  it('gives the floor for a minute: the other room and the chair see and hear it', async () => {
    await chair.page.locator('[aria-labelledby="time-limit-label"] input[value="60"] + label').click();
    await chair.page.locator('[data-testid="queue-item"] [data-testid="give-floor"]').click();
    await expectShown(roomA.page, '[data-testid="speaking"]');
    await Promise.all([
      expectToSee(roomB.page, stageVideo(partyA), 'green'),
      expectToSee(chair.page, stageVideo(partyA), 'green'),
    ]);
    await expectToHear(roomB.page, stageAudio(partyA), green.hertz);
    await expectToHear(chair.page, stageAudio(partyA), green.hertz);
    await Promise.all(everyone.map(({ page }) => expectShown(page, '[data-testid="countdown"]')));
    await keepPicture(chair.page, 'chair');
    await keepPicture(roomA.page, 'room-speaking');
    await keepPicture(roomB.page, 'room');
  });

  it('shows the chair’s screen to the rooms', async () => {
    await chair.page.locator('[data-testid="share-screen"]').click();
    await Promise.all([
      expectFrames(roomA.page, stageVideo(chairParty, 'screen')),
      expectFrames(roomB.page, stageVideo(chairParty, 'screen')),
    ]);
    await keepPicture(roomB.page, 'room-presentation');
    await chair.page.locator('[data-testid="share-screen"]').click();
    await expectGone(roomB.page, stageVideo(chairParty, 'screen'));
  });

  it('ends the speech when its time is up, on every screen', async () => {
    await expectGone(roomA.page, '[data-testid="speaking"]', 90_000);
    await Promise.all([
      expectGone(roomB.page, stageVideo(partyA)),
      expectGone(chair.page, stageVideo(partyA)),
      expectGone(roomA.page, '[data-testid="countdown"]'),
    ]);
  });

  it('lets a room leave, and ends when the chair confirms', async () => {
    await roomB.page.locator('[data-testid="leave"]').click();
    await during(truth.bLeft, async () => {
      await roomB.page.locator('[data-testid="leave"]').click();
      await expectShown(roomB.page, '[data-testid="end"]');
    });
    await chair.page.locator('[data-testid="end-meeting"]').click();
    await during(truth.ended, async () => {
      await chair.page.locator('[data-testid="confirm-end"]').click();
      await expectShown(roomA.page, '[data-testid="end"]');
    });
    await expectShown(chair.page, '[data-testid="meeting-over"]');
  });

  it('gives the secretary a workbook that says to the second who was there', async () => {
    const secretary = await startParticipant(red, DESK);
    everyone.push(secretary);
    await signIn(secretary.page, giaoban.url, 'thuky', first.password('thuky'));
    await openMeeting(secretary.page, TITLE);
    await secretary.page.waitForSelector('a[href*=".xlsx"]');
    await keepPicture(secretary.page, 'attendance');
    const file = await download(secretary, downloads, 'a[href*=".xlsx"]');
    const rows = readAttendance(readFileSync(file));
    expect(rows).toHaveLength(614);
    const a = presenceOf(rows, first.codes[0]!.room);
    const b = presenceOf(rows, first.codes[1]!.room);
    // A was there before the opening: its presence counts from the opening to the end.
    expect(a.from).toBeGreaterThanOrEqual(truth.opened[0]! - A_SECOND);
    expect(a.from).toBeLessThanOrEqual(truth.opened[1]! + A_SECOND);
    expect(a.to).toBeGreaterThanOrEqual(truth.ended[0]! - A_SECOND);
    expect(a.to).toBeLessThanOrEqual(truth.ended[1]! + A_SECOND);
    expect(b.from).toBeGreaterThanOrEqual(truth.bEntered[0]! - A_SECOND);
    expect(b.from).toBeLessThanOrEqual(truth.bEntered[1]! + A_SECOND);
    expect(b.to).toBeGreaterThanOrEqual(truth.bLeft[0]! - A_SECOND);
    expect(b.to).toBeLessThanOrEqual(truth.bLeft[1]! + A_SECOND);
    expect(rows.filter((row) => row.from !== null)).toHaveLength(2);
  });
});
