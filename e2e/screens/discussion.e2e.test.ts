import type { Page } from 'puppeteer';
import { afterAll, beforeAll, it } from 'vitest';
import { roomParty } from '#shared/contract/ids.ts';
import { MOST_IN_DISCUSSION } from '#shared/contract/meetings.ts';
import { enterById, pair, signIn } from '../pages/entrance.ts';
import { conveneWorkingMeeting } from '../rooms/convene.ts';
import { roomDuties } from '../rooms/duties.ts';
import { loadFixture } from '../rooms/fixture.ts';
import { Operator } from '../rooms/operator.ts';
import { Participant } from '../rooms/participant.ts';
import { startBrowser, type OwnBrowser } from '../support/browser.ts';
import { readFirstStart } from '../support/first-start.ts';
import { startGiaoban, type Giaoban } from '../support/giaoban.ts';
import { expectShown } from '../support/seen.ts';
import { partyOf } from '../support/session.ts';
import { expectClean, expectCleanInBoth, OFFICE, ROOM } from './look.ts';

// A discussion of as many rooms as there may be. All but one are simulated, and most of these send nothing: what is looked
// at is where everybody is placed.

const SENDING = 4;
let giaoban: Giaoban;
let chairBrowser: OwnBrowser;
let roomBrowser: OwnBrowser;
let chair: Page;
let room: Page;
const simulated: Participant[] = [];

beforeAll(async () => {
  giaoban = await startGiaoban();
  const { password, codes } = readFirstStart(giaoban.output());
  const operator = new Operator(giaoban.url, giaoban.dataDir);
  const meetingId = await conveneWorkingMeeting(giaoban.url, operator, MOST_IN_DISCUSSION);
  [chairBrowser, roomBrowser] = [await startBrowser(OFFICE[0] ?? ROOM), await startBrowser(ROOM)];
  [chair, room] = [await chairBrowser.browser.newPage(), await roomBrowser.browser.newPage()];
  await signIn(chair, giaoban.url, 'chutich', password('chutich'));
  await pair(room, giaoban.url, codes[0]!.code);
  const own = roomParty(await partyOf(room, 'room'));
  const { roomIds } = await operator.meeting(meetingId);
  const parties = roomIds.map(roomParty).filter((party) => party !== own);
  const sessions = await operator.sessions(meetingId, parties);
  const common = { url: giaoban.url, meetingId, routerCapabilities: await operator.routerCapabilities() };
  for (const page of [chair, room]) await enterById(page, giaoban.url, meetingId);
  for (const [index, party] of parties.entries()) {
    const participant = new Participant({
      ...common,
      name: party,
      cookie: sessions.get(party) ?? '',
      fixture: loadFixture('room'),
      duties: index < SENDING ? roomDuties : () => new Set(),
    });
    simulated.push(participant);
    await participant.join();
  }
  await chair.locator('[data-testid="open-meeting"]').click();
  await expectShown(chair, '[data-testid="switch-mode"]');
});

afterAll(async () => {
  for (const participant of simulated) participant.close();
  await chairBrowser?.close();
  await roomBrowser?.close();
  await giaoban?.stop();
});

it('the switch says what will happen', async () => {
  await expectCleanInBoth(chair, 'discussion-asked', OFFICE, async (page) => {
    await page.locator('[data-testid="switch-mode"]').click();
    await expectShown(page, '[data-testid="confirm-mode"]');
  });
});

it('everybody has a place on the chair’s screen', async () => {
  await chair.locator('[data-testid="switch-mode"]').click();
  await chair.locator('[data-testid="confirm-mode"]').click();
  await chair.waitForFunction(() => document.querySelectorAll('[data-testid="seat"]').length > 20);
  await expectCleanInBoth(chair, 'discussion-chair', OFFICE);
});

it('and on a room’s', async () => {
  await expectShown(room, '[data-testid="seat"]');
  await expectClean(room, 'discussion-room', 'vi', [ROOM]);
});
