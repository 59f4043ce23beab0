import type { Page } from 'puppeteer';
import { afterAll, beforeAll, it } from 'vitest';
import { roomParty } from '#shared/contract/ids.ts';
import { openMeeting, signIn } from '../pages/entrance.ts';
import { stageVideo } from '../pages/streams.ts';
import type { Participant } from '../rooms/participant.ts';
import { startBrowser, type OwnBrowser } from '../support/browser.ts';
import { readFirstStart } from '../support/first-start.ts';
import { startGiaoban, type Giaoban } from '../support/giaoban.ts';
import { expectFrames, expectShown } from '../support/seen.ts';
import { castOf, type Cast } from './cast.ts';
import { DESK, expectCleanInBoth, OFFICE } from './look.ts';

// Secretary and administrator in a meeting whose chair and rooms are simulated, and what they read when it is over.

let giaoban: Giaoban;
let browser: OwnBrowser;
let cast: Cast;
let chair: Participant;
let secretary: Page;
let speaker: string;

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
  chair = await cast.enterChair();
  const roomIds = cast.roomIds.slice(0, 3);
  const rooms = await Promise.all(roomIds.map((roomId) => cast.enterRoom(roomId)));
  speaker = roomIds[0] ?? '';
  await chair.live.ask('meeting.open', {});
  const { rollCallId } = await chair.live.ask('rollCall.start', { groupId: null, seconds: 600 });
  for (const [index, room] of rooms.slice(0, 2).entries()) {
    const roomId = roomIds[index] ?? '';
    await room.live.ask('rollCall.answer', { rollCallId, roomId, answer: 'present', headcount: 7, people, note: '' });
  }
  for (const room of rooms) await room.live.ask('hand.raise', {});
  await chair.live.ask('floor.give', { roomId: speaker, limitSeconds: 600 });
});

afterAll(async () => {
  cast?.close();
  await browser?.close();
  await giaoban?.stop();
});

/** Who sits in each of the rooms. */
const people = [
  { name: 'Nguyễn Thị Hồng Hạnh', office: 'Phó Chủ tịch', deputisesFor: 'Trần Văn Bình' },
  { name: 'Lê Quang Minh', office: 'Công chức Văn phòng – Thống kê', deputisesFor: null },
];

const part = (testId: string): string => `[data-testid="${testId}"]`;

it('the secretary writes notes', async () => {
  secretary = await signedIn('thuky');
  await openMeeting(secretary, cast.meeting.title ?? '');
  await expectShown(secretary, part('note-input'));
  await expectCleanInBoth(secretary, 'secretary-no-notes', [DESK]);
  await secretary.locator(part('note-input')).fill('Xã báo cáo 12 hồ sơ quá hạn, hứa giải quyết xong trong tháng 11.');
  await secretary.keyboard.press('Enter');
  await expectShown(secretary, part('note'));
  await expectCleanInBoth(secretary, 'secretary', OFFICE);
});

it('the secretary acts for a chair who is gone', async () => {
  await chair.leave();
  await expectShown(secretary, part('standing-in'));
  await expectCleanInBoth(secretary, 'secretary-standing-in', OFFICE);
});

it('the administrator watches', async () => {
  const administrator = await signedIn('quantri');
  await openMeeting(administrator, cast.meeting.title ?? '');
  await expectFrames(administrator, stageVideo(roomParty(speaker)));
  await expectCleanInBoth(administrator, 'observer', OFFICE);
  await administrator.close();
});

it('the list says that the meeting is on', async () => {
  await secretary.bringToFront();
  await secretary.goto(giaoban.url);
  await expectShown(secretary, 'article[data-live="true"]');
  await expectCleanInBoth(secretary, 'meetings-live', OFFICE);
});

it.each([
  ['attendance-running', () => `/meetings/${cast.meeting.id}/attendance`],
  ['meetings-over', () => '/'],
  ['meeting-over', () => `/meetings/${cast.meeting.id}`],
  ['attendance', () => `/meetings/${cast.meeting.id}/attendance`],
])('the secretary reads: %s', async (name, path) => {
  if (name === 'meetings-over') await (await cast.enterChair()).live.ask('meeting.end', {});
  await secretary.goto(giaoban.url + path());
  await expectShown(secretary, 'main h1');
  await expectCleanInBoth(secretary, name, OFFICE);
});

it('the secretary looks at one room and puts its line right', async () => {
  const row = 'table[aria-rowcount] tbody th[scope="row"] button';
  await expectCleanInBoth(secretary, 'attendance-room', OFFICE, async () => {
    await secretary.locator(row).click();
    await expectShown(secretary, '[role="dialog"] form');
  });
});

it('the secretary reads the log and proves it', async () => {
  await secretary.goto(`${giaoban.url}/meetings/${cast.meeting.id}/log`);
  await expectShown(secretary, 'main [role="region"] tbody tr');
  await secretary.locator('main [role="status"] button').click();
  await expectShown(secretary, '[data-state="present"]');
  await expectCleanInBoth(secretary, 'log', OFFICE);
});
