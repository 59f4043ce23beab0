import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { enterById, pair, signIn } from '../pages/entrance.ts';
import { conveneCommunes } from '../pages/convening.ts';
import { choose, expectText, fill, press } from '../pages/fields.ts';
import { SECTIONS } from '../../client/targets/sections.ts';
import { barriersOn } from '../support/axe.ts';
import { type FirstStart, readFirstStart } from '../support/first-start.ts';
import { type Giaoban, startGiaoban } from '../support/giaoban.ts';
import { SIGNATURES } from '../support/media-files.ts';
import { type Participant, startParticipant } from '../support/participant.ts';
import { keepPicture } from '../support/pictures.ts';
import { expectShown } from '../support/seen.ts';

// The share of meetings held online, as the office sees it move with what is convened, held and entered.

const TITLE = 'Giao ban diện rộng tháng này';
const IN_PERSON = 'Hội nghị triển khai tại hội trường';
const INDICATOR = 'Họp diện rộng của Thành phố tổ chức trực tuyến';
const DESK = { width: 1366, height: 768 };
const { red, green } = SIGNATURES;

let giaoban: Giaoban;
let first: FirstStart;
let secretary: Participant;
let chair: Participant;
let room: Participant;
let everyone: Participant[] = [];
let meetingId: string;

/** What the indicator's card says. */
const cardText = async (): Promise<string> => {
  const { page } = secretary;
  await page.goto(`${giaoban.url}/targets/board`);
  const card = await page.waitForSelector(`article[aria-label="${INDICATOR}"]`);
  return (await card?.evaluate((element) => element.innerText)) ?? '';
};

beforeAll(async () => {
  giaoban = await startGiaoban();
  first = readFirstStart(giaoban.output());
  everyone = await Promise.all([
    startParticipant(red, DESK),
    startParticipant(red, DESK),
    startParticipant(green, DESK),
  ]);
  [secretary, chair, room] = [everyone[0]!, everyone[1]!, everyone[2]!];
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await Promise.all(everyone.map(({ page }, index) => keepPicture(page, `failed-figures-${index}`)));
});

afterAll(async () => {
  await Promise.all(everyone.map((participant) => participant.close()));
  await giaoban.stop();
});

describe('the share of wide meetings held online', () => {
  it('has nothing to count before the first of them', async () => {
    await signIn(secretary.page, giaoban.url, 'thuky', first.password('thuky'));
    expect(await cardText()).toContain('chưa có gì để tính');
  });

  it('does not move when a briefing is convened, and moves when it was held', async () => {
    await signIn(chair.page, giaoban.url, 'chutich', first.password('chutich'));
    await pair(room.page, giaoban.url, first.codes[0]!.code);
    meetingId = await conveneCommunes(secretary.page, giaoban.url, TITLE, 'Chủ tịch UBND Thành phố', { wide: true });
    expect(await cardText()).toContain('chưa có gì để tính');
    await enterById(chair.page, giaoban.url, meetingId);
    await enterById(room.page, giaoban.url, meetingId);
    await chair.page.locator('[data-testid="open-meeting"]').click();
    await expectShown(chair.page, '[data-testid="phase"][data-phase="open"]');
    await chair.page.locator('[data-testid="end-meeting"]').click();
    await chair.page.locator('[data-testid="confirm-end"]').click();
    await expectShown(chair.page, '[data-testid="meeting-over"]');
    const text = await cardText();
    expect(text).toContain('1/1 cuộc họp');
    expect(text).toContain('đạt');
    await keepPicture(secretary.page, 'figures-board', { whole: true });
  });

  it('falls with a meeting in person that is entered by hand, and says what it takes', async () => {
    const { page } = secretary;
    await page.goto(`${giaoban.url}/targets/register/new`);
    await fill(page, 'Tên cuộc họp', IN_PERSON);
    await choose(page, 'Hình thức', 'Trực tiếp');
    await page.locator('::-p-xpath(//label[contains(., "Diện rộng")])').click();
    await page.locator('::-p-xpath(//label[contains(., "Đã họp")])').click();
    await page.locator('::-p-xpath(//label[contains(., "Xã, phường")])').click();
    await press(page, 'Ghi vào sổ');
    await expectText(page, 'Đã ghi vào sổ');
    const text = await cardText();
    expect(text).toContain('1/2 cuộc họp');
    expect(text).toContain('Cần thêm 8 cuộc họp trực tuyến.');
    await keepPicture(page, 'figures-board', { whole: true });
  });

  it('opens to the meetings behind it, and each of them to what is known of it', async () => {
    const { page } = secretary;
    await page.locator(`::-p-aria([name="Xem những gì đã tính vào ${INDICATOR}"])`).click();
    await expectText(page, IN_PERSON);
    await keepPicture(page, 'figures-members');
    await page.locator(`::-p-xpath(//main//a[contains(., "${TITLE}")])`).click();
    await page.locator('::-p-xpath(//a[contains(., "Nhật ký")])').click();
    await expectText(page, 'Kết thúc');
  });

  it.each(SECTIONS.map(({ path }) => path))('keeps nobody out of %s', async (path) => {
    const { page } = secretary;
    await page.goto(`${giaoban.url}/targets/${path}`);
    await page.waitForSelector('main h1');
    await page.waitForFunction(() => document.querySelector('.mantine-Loader-root, .mantine-Skeleton-root') === null);
    await keepPicture(page, `targets-${path}`);
    expect(await barriersOn(page)).toEqual([]);
  });
});
