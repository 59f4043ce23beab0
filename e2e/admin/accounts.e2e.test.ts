import type { Page } from 'puppeteer';
import { afterAll, beforeAll, it } from 'vitest';
import { SENTENCES } from '#shared/errors/catalogue.ts';
import { signIn } from '../pages/entrance.ts';
import { startBrowser, type OwnBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { readFirstStart } from '../support/first-start.ts';
import { startGiaoban, type Giaoban } from '../support/giaoban.ts';
import { expectShown } from '../support/seen.ts';

// The city's administrator makes a district's administrator, who makes an account and locks it again.

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
const button = (words: string): string => `::-p-xpath(//button[normalize-space(.)="${words}"])`;
const inDialog = (words: string): string => `::-p-xpath(//*[@role="dialog"]//button[normalize-space(.)="${words}"])`;
const textOf = (page: Page, testId: string): Promise<string> =>
  page
    .locator(`[data-testid="${testId}"]`)
    .map((element) => element.textContent ?? '')
    .wait();
const expectToSay = (page: Page, words: string): Promise<void> =>
  eventually(
    `the page is to say "${words}"`,
    () => page.evaluate(() => document.body.innerText),
    (text) => text.includes(words),
  );

type NewPerson = { username: string; displayName: string; role: string; unit: string };

/** Makes an account on the page of accounts; gives the password that is shown once. */
async function create(page: Page, { username, displayName, role, unit }: NewPerson): Promise<string> {
  await page.goto(`${giaoban.url}/administration/accounts`);
  await page.locator(button('Tạo tài khoản')).click();
  await expectShown(page, '[role="dialog"] form');
  await page.locator('[role="dialog"] form input[autocapitalize="none"]').fill(username);
  await page.locator('[role="dialog"] form input[maxlength="120"]').fill(displayName);
  const [roles, units] = await page.$$('[role="dialog"] fieldset input[role="combobox"]');
  await roles?.click();
  await page.locator(`::-p-xpath(//*[@role="option"][normalize-space(.)="${role}"])`).click();
  await units?.click();
  await units?.type(unit);
  // The list of the page below, which is there unseen, has the same units.
  await page.locator(`::-p-xpath((//*[@role="option"][starts-with(normalize-space(.), "${unit} (")])[last()])`).click();
  await page.locator('[role="dialog"] button[type="submit"]').click();
  const password = await textOf(page, 'shown-password');
  await page.locator(button('Tôi đã chép lại')).click();
  return password;
}

it('a district’s administrator makes an account; the person signs in, is locked, and is out', async () => {
  const { password } = readFirstStart(giaoban.output());
  const city = await newPage();
  await signIn(city, giaoban.url, 'quantri', password('quantri'));
  const district = await newPage();
  const districtPassword = await create(city, {
    username: 'quantri.hoankiem',
    displayName: 'Quản trị quận Hoàn Kiếm',
    role: 'Quản trị',
    unit: 'Quận Hoàn Kiếm',
  });
  await signIn(district, giaoban.url, 'quantri.hoankiem', districtPassword);
  const ownPassword = await create(district, {
    username: 'thuky.hangbac',
    displayName: 'Thư ký phường Hàng Bạc',
    role: 'Thư ký',
    unit: 'Phường Hàng Bạc',
  });
  const person = await newPage();
  await signIn(person, giaoban.url, 'thuky.hangbac', ownPassword);

  await district.locator('input[type="search"]').fill('thu ky phuong hang bac');
  await district.locator('[data-testid="account"] button[aria-haspopup="menu"]').click();
  await district.locator('::-p-xpath(//*[@role="menuitem"][normalize-space(.)="Khóa tài khoản"])').click();
  await district.locator(inDialog('Khóa tài khoản')).click();
  await expectToSay(district, 'đã khóa');

  await person.goto(giaoban.url);
  await person.waitForFunction(() => location.pathname.startsWith('/sign-in'));
  await person.locator('input[autocomplete="username"]').fill('thuky.hangbac');
  await person.locator('input[autocomplete="current-password"]').fill(ownPassword);
  await person.locator('button[type="submit"]').click();
  await expectToSay(person, SENTENCES.vi['account-locked']);
});
