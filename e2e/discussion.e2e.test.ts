import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accountParty, roomParty } from '#shared/contract/ids.ts';
import { conveneOnline } from './pages/convening.ts';
import { enterById, pair, signIn } from './pages/entrance.ts';
import { stageAudio, stageVideo } from './pages/streams.ts';
import { readFirstStart } from './support/first-start.ts';
import { startGiaoban, type Giaoban } from './support/giaoban.ts';
import { expectSilence, expectToHear } from './support/heard.ts';
import { SIGNATURES } from './support/media-files.ts';
import { startParticipant, type Participant } from './support/participant.ts';
import { keepPicture } from './support/pictures.ts';
import { expectGone, expectShown, expectToSee, expectWidth } from './support/seen.ts';
import { partyOf } from './support/session.ts';

const { red, green, blue } = SIGNATURES;
/** A pitch's owner is told apart by the colour that stands beside it. */
type Who = { page: Page; party: string; colour: string; hertz: number };

let giaoban: Giaoban;
let everyone: Participant[] = [];
let chair: Who;
let large: Who;
let small: Who;

const click = (page: Page, testId: string): Promise<void> => page.locator(`[data-testid="${testId}"]`).click();
const seat = (party: string): string => `[data-testid="seat"][data-party="${party}"]`;

const expectBoth = async (viewer: Who, others: readonly Who[]): Promise<void> => {
  for (const { party, colour, hertz } of others) {
    await expectToSee(viewer.page, stageVideo(party), colour);
    await expectToHear(viewer.page, stageAudio(party), hertz);
  }
};

beforeAll(async () => {
  giaoban = await startGiaoban();
  everyone = await Promise.all([
    startParticipant(red, { width: 1366, height: 768 }),
    startParticipant(green, { width: 1920, height: 1080 }),
    startParticipant(blue, { width: 640, height: 480 }),
  ]);
  const [first, second, third] = everyone.map(({ page }) => page);
  const { password, codes } = readFirstStart(giaoban.output());
  await signIn(first!, giaoban.url, 'chutich.hoankiem', password('chutich.hoankiem'));
  await pair(second!, giaoban.url, codes[0]!.code);
  await pair(third!, giaoban.url, codes[1]!.code);
  chair = { page: first!, party: accountParty(await partyOf(first!, 'account')), colour: 'red', hertz: red.hertz };
  large = { page: second!, party: roomParty(await partyOf(second!, 'room')), colour: 'green', hertz: green.hertz };
  small = { page: third!, party: roomParty(await partyOf(third!, 'room')), colour: 'blue', hertz: blue.hertz };
  const meetingId = await conveneOnline(first!, giaoban.url, 'Họp giải quyết công việc quận Hoàn Kiếm');
  for (const { page } of [chair, large, small]) await enterById(page, giaoban.url, meetingId);
  await click(chair.page, 'open-meeting');
  await expectShown(chair.page, '[data-testid="phase"][data-phase="open"]');
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await Promise.all(everyone.map(({ page }, index) => keepPicture(page, `failed-discussion-${index}`)));
});

afterAll(async () => {
  await Promise.all(everyone.map((participant) => participant.close()));
  await giaoban.stop();
});

describe('a discussion in browsers', () => {
  it('begins out of a briefing, and each sees and hears both others', async () => {
    await expectToSee(large.page, stageVideo(chair.party), 'red');
    expect(await large.page.$(stageVideo(small.party))).toBeNull();
    await click(chair.page, 'switch-mode');
    await click(chair.page, 'confirm-mode');
    await expectBoth(large, [chair, small]);
    await expectBoth(small, [chair, large]);
    await expectBoth(chair, [large, small]);
  });

  it('offers no floor to give, and hands all the same', async () => {
    await click(small.page, 'raise-hand');
    await expectShown(chair.page, '[data-testid="queue-item"]');
    expect(await chair.page.$('[data-testid="give-floor"]')).toBeNull();
  });

  it('sends a large picture where it is shown large, and a small one where it is small', async () => {
    await expectWidth(large.page, stageVideo(chair.party), 640, 1280);
    await expectWidth(small.page, stageVideo(chair.party), 160, 320);
  });

  it('an own switch is silence for the others, and who is heard is marked', async () => {
    await click(chair.page, 'own-microphone');
    await click(large.page, 'own-microphone');
    for (const viewer of [chair, large, small])
      await expectShown(viewer.page, `${seat(small.party)}[data-speaks="true"]`);
    await expectSilence(small.page, stageAudio(large.party));
    await expectShown(small.page, `${seat(large.party)} [data-testid="silent"]`);

    await click(large.page, 'own-microphone');
    await click(small.page, 'own-microphone');
    for (const viewer of [chair, large, small])
      await expectShown(viewer.page, `${seat(large.party)}[data-speaks="true"]`);
    await expectToHear(small.page, stageAudio(large.party), large.hertz);
  });

  it('the office mutes, and the room cannot lift it', async () => {
    await click(chair.page, 'mute-all');
    await click(chair.page, 'confirm-mute-all');
    await expectSilence(small.page, stageAudio(large.party));
    await expectShown(large.page, '[data-testid="own-microphone"]:disabled');
    await expectToSee(small.page, stageVideo(large.party), 'green');
  });

  it('ends in the briefing: the rooms see the chair, and no longer each other', async () => {
    await click(chair.page, 'switch-mode');
    await click(chair.page, 'confirm-mode');
    await expectGone(large.page, stageVideo(small.party));
    await expectGone(small.page, stageVideo(large.party));
    await expectGone(small.page, stageAudio(large.party));
    await expectToSee(large.page, stageVideo(chair.party), 'red');
    await expectToSee(small.page, stageVideo(chair.party), 'red');
  });
});
