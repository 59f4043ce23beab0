import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { roomParty } from '#shared/contract/ids.ts';
import { openMeeting, pair } from '../pages/entrance.ts';
import { chooseLanguage } from '../pages/language.ts';
import { stageVideo } from '../pages/streams.ts';
import type { Participant } from '../rooms/participant.ts';
import { startBrowser, type OwnBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { readFirstStart } from '../support/first-start.ts';
import { startGiaoban, type Giaoban } from '../support/giaoban.ts';
import { expectFrames, expectGone, expectShown } from '../support/seen.ts';
import { partyOf } from '../support/session.ts';
import { castOf, type Cast } from './cast.ts';
import { expectClean, LOCALES, ROOM } from './look.ts';

// A meeting room's screen, from the list of meetings to the end. The chair and the other room are simulated.

let giaoban: Giaoban;
let browser: OwnBrowser;
let page: Page;
let roomId: string;

beforeAll(async () => {
  giaoban = await startGiaoban();
  browser = await startBrowser(ROOM);
  page = await browser.browser.newPage();
  await pair(page, giaoban.url, readFirstStart(giaoban.output()).codes[0]!.code);
  roomId = await partyOf(page, 'room');
});

afterAll(async () => {
  await browser?.close();
  await giaoban?.stop();
});

const click = (testId: string): Promise<void> => page.locator(`[data-testid="${testId}"]`).click();
const pressLeave = async (): Promise<boolean> => {
  await (await page.$('[data-testid="leave"]'))?.click();
  return (await page.$('[data-end="left"]')) !== null;
};
const shown = (testId: string): Promise<void> => expectShown(page, `[data-testid="${testId}"]`);

describe.each(LOCALES)('a room, in %s', (locale) => {
  let cast: Cast;
  let chair: Participant;

  beforeAll(async () => {
    cast = await castOf(giaoban);
  });

  afterAll(() => cast.close());

  const screens: { name: string; show: () => Promise<void> }[] = [
    {
      name: 'room-meetings',
      show: async () => {
        await page.goto(giaoban.url);
        await chooseLanguage(page, locale);
        await expectShown(page, 'a[href^="/meetings/"]');
      },
    },
    {
      name: 'room-entry',
      show: async () => {
        await openMeeting(page, cast.meeting.title ?? '');
        await shown('preview-video');
      },
    },
    {
      name: 'room-chair-away',
      show: async () => {
        await click('enter');
        await expectShown(page, '[data-line="good"]');
      },
    },
    {
      name: 'room-before-opening',
      show: async () => {
        chair = await cast.enterChair();
        // A simulated party is present when it receives something.
        await chair.live.ask('watch.set', { roomIds: [roomId] });
        const name = chair.meeting?.host?.name ?? '';
        await page.waitForFunction(
          (who) => document.querySelector('[data-testid="stage"] h2 + p')?.textContent.includes(who),
          {},
          name,
        );
      },
    },
    {
      name: 'room-listening',
      show: async () => {
        await chair.live.ask('meeting.open', {});
        await expectFrames(page, stageVideo(chair.self!.party));
      },
    },
    {
      name: 'room-hand-raised',
      show: async () => {
        await click('raise-hand');
        await shown('lower-hand');
      },
    },
    {
      name: 'room-on-deck',
      show: async () => {
        await chair.live.ask('deck.set', { roomId });
        await shown('on-deck');
      },
    },
    {
      name: 'room-speaking',
      show: async () => {
        await chair.live.ask('floor.give', { roomId, limitSeconds: 180 });
        await shown('countdown');
      },
    },
    {
      name: 'room-muted',
      show: async () => {
        await chair.live.ask('room.mute', { roomId });
        await expectShown(page, '[data-testid="own-microphone"]:disabled');
      },
    },
    {
      name: 'room-other-speaks',
      show: async () => {
        const [other = ''] = cast.roomIds;
        await cast.enterRoom(other);
        await chair.live.ask('floor.give', { roomId: other, limitSeconds: 120 });
        await expectFrames(page, stageVideo(roomParty(other)));
      },
    },
    {
      name: 'room-roll-call',
      show: async () => {
        await chair.live.ask('rollCall.start', { groupId: null, seconds: 600 });
        await shown('roll-call');
        await click('roll-call-add');
        await page.locator('[data-testid="person-name"]').fill('Nguyễn Thị Hạnh');
        await page.locator('[data-testid="person-deputises"]').fill('Trần Văn Bình');
      },
    },
    {
      name: 'room-roll-call-reminded',
      show: async () => {
        await click('person-done');
        await chair.live.ask('rollCall.remind', { rollCallId: chair.meeting?.rollCall?.rollCallId ?? '' });
        await shown('roll-call-reminder');
      },
    },
    {
      name: 'room-roll-call-sent',
      show: async () => {
        await click('roll-call-send');
        await expectShown(page, '[data-testid="roll-call-sent"][data-answered="true"]');
      },
    },
    {
      name: 'room-swept',
      show: async () => {
        await chair.live.ask('rollCall.close', { rollCallId: chair.meeting?.rollCall?.rollCallId ?? '' });
        await chair.live.ask('sweep.start', { roomIds: [roomId] });
        await shown('speaking');
      },
    },
    {
      name: 'room-sweep-of-another',
      show: async () => {
        const [other = ''] = cast.roomIds;
        await chair.live.ask('sweep.stop', {});
        await chair.live.ask('sweep.start', { roomIds: [other] });
        await shown('sweep-plate');
        await expectFrames(page, stageVideo(roomParty(other)));
      },
    },
    {
      name: 'room-line-lost',
      show: async () => {
        await page.setOfflineMode(true);
        await shown('outage');
      },
    },
    {
      name: 'room-paused',
      show: async () => {
        await page.setOfflineMode(false);
        await expectGone(page, '[data-testid="outage"]', 60_000);
        await chair.live.ask('meeting.pause', {});
        await expectShown(page, '[data-testid="stage"] h2');
      },
    },
    { name: 'room-leave-asked', show: () => click('leave') },
    {
      name: 'room-left',
      // The button forgets its first press after a while, which looking may have taken.
      show: () => eventually('the room is to have left', pressLeave, (left) => left),
    },
    {
      name: 'room-ended',
      show: async () => {
        await page.locator('[data-testid="end"] button').click();
        await click('enter');
        await expectShown(page, '[data-line="good"]');
        await chair.live.ask('meeting.end', {});
        await expectShown(page, '[data-end="finished"]');
      },
    },
  ];

  it.each(screens)('$name', async ({ name, show }) => {
    await show();
    await expectClean(page, name, locale, [ROOM]);
  });
});
