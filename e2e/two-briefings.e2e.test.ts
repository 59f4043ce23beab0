import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountParty } from '#shared/contract/ids.ts';
import { conveneOnline } from './pages/convening.ts';
import { enterById, enterMeeting, pair, signIn } from './pages/entrance.ts';
import { stageAudio, stageVideo } from './pages/streams.ts';
import { readFirstStart } from './support/first-start.ts';
import { startGiaoban, type Giaoban } from './support/giaoban.ts';
import { expectToHear } from './support/heard.ts';
import { SIGNATURES } from './support/media-files.ts';
import { startParticipant, type Participant } from './support/participant.ts';
import { expectShown, expectToSee } from './support/seen.ts';
import { partyOf, statusOf } from './support/session.ts';

const CITY_TITLE = 'Giao ban trực tuyến toàn thành phố';
const DISTRICT_TITLE = 'Giao ban quận Hoàn Kiếm';
const DESK = { width: 1366, height: 768 };
const ROOM = { width: 1280, height: 720 };
const { red, green, blue } = SIGNATURES;

let giaoban: Giaoban;
let city: Participant;
let district: Participant;
let cityRoom: Participant;
let districtRoom: Participant;
let everyone: Participant[] = [];

beforeAll(async () => {
  giaoban = await startGiaoban();
  everyone = await Promise.all([
    startParticipant(red, DESK),
    startParticipant(blue, DESK),
    startParticipant(green, ROOM),
    startParticipant(green, ROOM),
  ]);
  [city, district, cityRoom, districtRoom] = [everyone[0]!, everyone[1]!, everyone[2]!, everyone[3]!];
});

afterAll(async () => {
  await Promise.all(everyone.map((participant) => participant.close()));
  await giaoban.stop();
});

/** What a page of a list says. */
const listed = async ({ page }: Participant): Promise<string> => {
  await page.goto(giaoban.url);
  await page.waitForSelector('[data-testid="way-in"]');
  return page.evaluate(() => document.body.innerText);
};

it('holds a city’s and a district’s briefing at once, and neither sees the other', async () => {
  const { password, codes } = readFirstStart(giaoban.output());
  await signIn(city.page, giaoban.url, 'chutich', password('chutich'));
  await signIn(district.page, giaoban.url, 'chutich.hoankiem', password('chutich.hoankiem'));
  await pair(cityRoom.page, giaoban.url, codes[0]!.code);
  await pair(districtRoom.page, giaoban.url, codes[1]!.code);
  const cityChair = accountParty(await partyOf(city.page, 'account'));
  const districtChair = accountParty(await partyOf(district.page, 'account'));

  const districtMeeting = await conveneOnline(district.page, giaoban.url, DISTRICT_TITLE);

  expect(await statusOf(district.page, `/api/meetings/${districtMeeting}`)).toBe(200);
  expect(await listed(city)).toContain(CITY_TITLE);
  expect(await listed(city)).not.toContain(DISTRICT_TITLE);
  expect(await statusOf(city.page, `/api/meetings/${districtMeeting}`)).toBe(404);

  await enterMeeting(city.page, giaoban.url, CITY_TITLE);
  const cityMeeting = new URL(city.page.url()).pathname.split('/')[2] ?? '';
  expect(await statusOf(district.page, `/api/meetings/${cityMeeting}`)).toBe(404);
  await enterById(district.page, giaoban.url, districtMeeting);
  await enterMeeting(cityRoom.page, giaoban.url, CITY_TITLE);
  await enterById(districtRoom.page, giaoban.url, districtMeeting);
  for (const { page } of [city, district]) {
    await page.locator('[data-testid="open-meeting"]').click();
    await expectShown(page, '[data-testid="phase"][data-phase="open"]');
  }

  await expectToSee(cityRoom.page, stageVideo(cityChair), 'red');
  await expectToSee(districtRoom.page, stageVideo(districtChair), 'blue');
  await expectToHear(cityRoom.page, stageAudio(cityChair), red.hertz);
  await expectToHear(districtRoom.page, stageAudio(districtChair), blue.hertz);
  expect(await cityRoom.page.$(stageVideo(districtChair))).toBeNull();
  expect(await districtRoom.page.$(stageVideo(cityChair))).toBeNull();
  expect(await city.page.$(stageVideo(districtChair))).toBeNull();
  expect(await district.page.$(stageVideo(cityChair))).toBeNull();
});
