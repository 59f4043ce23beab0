import type { Page } from 'puppeteer';
import { afterAll, beforeAll, it } from 'vitest';
import { SENTENCES } from '#shared/errors/catalogue.ts';
import { openMeeting, pair, signIn } from '../pages/entrance.ts';
import { startBrowser, type OwnBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { readFirstStart } from '../support/first-start.ts';
import { startGiaoban, type Giaoban } from '../support/giaoban.ts';
import { expectShown } from '../support/seen.ts';

// A room's computer: paired by what the account menu leads to, and revoked in the middle of its meeting.

let giaoban: Giaoban;
let browser: OwnBrowser;

beforeAll(async () => {
  giaoban = await startGiaoban();
  browser = await startBrowser({ width: 1366, height: 768 });
});

afterAll(async () => {
  await browser?.close();
  await giaoban?.stop();
});

const newPage = async (): Promise<Page> => (await browser.browser.createBrowserContext()).newPage();
const inDialog = (words: string): string => `::-p-xpath(//*[@role="dialog"]//button[normalize-space(.)="${words}"])`;
const expectToSay = (page: Page, words: string): Promise<void> =>
  eventually(
    `the page is to say "${words}"`,
    () => page.evaluate(() => document.body.innerText),
    (text) => text.includes(words),
  );

it('an administrator pairs a room in three clicks from the account menu', async () => {
  const { password } = readFirstStart(giaoban.output());
  const city = await newPage();
  await signIn(city, giaoban.url, 'quantri', password('quantri'));
  await city.locator('header button[aria-haspopup="menu"]').click();
  await city.locator('::-p-xpath(//*[@role="menuitem"][normalize-space(.)="Ghép nối điểm cầu"])').click();
  await city.locator('[data-testid="room-devices"] button[aria-label="Mã ghép nối cho Thành phố Hà Nội"]').click();
  const code = await city
    .locator('[data-testid="pairing-code"]')
    .map(({ textContent }) => textContent ?? '')
    .wait();

  const screen = await newPage();
  await pair(screen, giaoban.url, code);
  await expectToSay(screen, 'Thành phố Hà Nội');
});

it('a computer that is revoked in its meeting says so at once', async () => {
  const { password, codes } = readFirstStart(giaoban.output());
  const { code, room } = codes[0] ?? { code: '', room: '' };
  const screen = await newPage();
  await pair(screen, giaoban.url, code);
  await openMeeting(screen, 'Giao ban trực tuyến toàn thành phố');
  await screen.locator('[data-testid="enter"]').click();
  await expectShown(screen, '[data-line="good"]');

  const city = await newPage();
  await signIn(city, giaoban.url, 'quantri', password('quantri'));
  await city.goto(`${giaoban.url}/administration/devices`);
  await city.locator('input[type="search"]').fill(room);
  await city.locator('[data-testid="room-devices"] button[aria-label^="Thu hồi thiết bị"]').click();
  await city.locator(inDialog('Thu hồi')).click();
  await expectToSay(screen, SENTENCES.vi['device-revoked']);
});
