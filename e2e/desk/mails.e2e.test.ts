import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type MailCatcher, startMailCatcher } from '../../server/mail/testing/mail-catcher.ts';
import { conveneCommunes } from '../pages/convening.ts';
import { signIn } from '../pages/entrance.ts';
import { startBrowser, type OwnBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { readFirstStart } from '../support/first-start.ts';
import { startGiaoban, type Giaoban } from '../support/giaoban.ts';
import { expectShown } from '../support/seen.ts';

const TITLE = 'Giao ban tháng 12 về cải cách hành chính';
const COMMUNES = 584;
/** By their codes: the mail server does not know the first, puts the second off, and the third has no address. */
const [NOBODY, LATER, WITHOUT] = ['00061', '00037', '00022'] as const;
const at = (code: string): string => `${code}@hanoi.example`;

let giaoban: Giaoban;
let browser: OwnBrowser;
let catcher: MailCatcher;
let administrator: Page;
let secretary: Page;
let meetingId: string;
const folder = mkdtempSync(join(tmpdir(), 'giaoban-units-'));

const signedIn = async (username: string): Promise<Page> => {
  const page = await (await browser.browser.createBrowserContext()).newPage();
  await signIn(page, giaoban.url, username, readFirstStart(giaoban.output()).password(username));
  return page;
};

beforeAll(async () => {
  catcher = await startMailCatcher();
  catcher.judge = (to) => {
    if (to === at(NOBODY)) return { code: 550, text: 'No such user' };
    if (to === at(LATER)) return { code: 451, text: 'Greylisted' };
    return undefined;
  };
  giaoban = await startGiaoban();
  browser = await startBrowser({ width: 1366, height: 768 });
  administrator = await signedIn('quantri');
  secretary = await signedIn('thuky');
});
afterAll(async () => {
  await browser?.close();
  await giaoban?.stop();
  await catcher?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The file of all units as it is downloaded, with an address for each commune but one. */
const fileWithAddresses = async (): Promise<string> => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const path = `/api/administration/unit-import/template.csv?locale=vi&day=${tomorrow}`;
  const template = await administrator.evaluate(async (wanted) => (await fetch(wanted)).text(), path);
  const [head = [], ...rows] = z.array(z.array(z.string())).parse(parse(template, { bom: true }));
  const place = head.indexOf('Thư điện tử');
  const filled = rows.map((row) => {
    const [code = ''] = row;
    return /^\d{5}$/.test(code) && code !== WITHOUT ? row.with(place, at(code)) : row;
  });
  const file = join(folder, 'don-vi.csv');
  writeFileSync(file, stringify([head, ...filled], { bom: true }));
  return file;
};

/** How many mails stand where, as the page says it. */
const tiles = async (): Promise<Record<string, number>> =>
  secretary.$$eval('button[data-state][aria-pressed]', (all) =>
    Object.fromEntries(
      all.map((tile) => [tile.getAttribute('data-state') ?? '', Number(tile.firstElementChild?.textContent)]),
    ),
  );
const STATES = { waiting: 1, delivered: COMMUNES - 3, refused: 1, 'no-address': 1, 'as-file': 0 };

describe('the mails of a wide briefing', () => {
  it('have their addresses from a file of units, which shows them before it is taken', async () => {
    await administrator.goto(`${giaoban.url}/administration/units/import`);
    const input = await administrator.waitForSelector('input[type="file"]');
    if (input === null) throw new Error('there is no place for a file');
    await input.uploadFile(await fileWithAddresses());
    await administrator.locator('[data-testid="check-file"]').click();
    const plan = await administrator.waitForSelector('[data-testid="plan"]');
    expect(await plan?.evaluate((element) => element.textContent)).toContain(`Phường Phúc Tân · ${at(LATER)}`);
    await administrator.locator('[data-testid="plan"] button:not([data-variant="default"])').click();
    await expectShown(administrator, '[role="status"]');
  });

  it('go out by the mail server that an administrator sets, and it says so', async () => {
    await administrator.goto(`${giaoban.url}/administration/mail`);
    const server = {
      host: '127.0.0.1',
      port: catcher.port,
      security: 'none',
      username: null,
      fromName: 'UBND Thành phố Hà Nội',
      fromAddress: 'giaoban@hanoi.example',
      replyTo: null,
    };
    const body = JSON.stringify({ server });
    const status = await administrator.evaluate(async (sent) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch('/api/administration/mail-server', { method: 'PUT', headers, body: sent })).status;
    }, body);
    expect(status).toBe(200);
    await administrator.reload();
    await administrator.locator('section[aria-labelledby="trial-title"] input').fill('thu@hanoi.example');
    await administrator.locator('section[aria-labelledby="trial-title"] button').click();
    await expectShown(administrator, 'section[aria-labelledby="trial-title"] [role="status"]');
    expect(catcher.caught.map(({ to }) => to)).toEqual(['thu@hanoi.example']);
    catcher.caught.length = 0;
  });

  it('reach all communes but those that cannot be reached, and the page says of each what became of it', async () => {
    meetingId = await conveneCommunes(secretary, giaoban.url, TITLE, 'Chủ tịch UBND');
    await secretary.goto(`${giaoban.url}/meetings/${meetingId}/mails`);
    await eventually(
      'every mail is to stand where it belongs',
      tiles,
      (seen) => isDeepStrictEqual(seen, STATES),
      90_000,
    );
    const receivers = new Set(catcher.caught.map(({ to }) => to));
    expect([receivers.size, receivers.has(at(LATER))]).toEqual([COMMUNES - 3, false]);
    expect(catcher.caught).toHaveLength(COMMUNES - 3);
    const { mail } = catcher.caught.find(({ to }) => to === at('00040')) ?? {};
    expect(mail?.subject).toContain(TITLE);
    expect(mail?.text).toContain(`/meetings/${meetingId}`);
    expect(mail?.attachments.map(({ filename }) => filename)).toEqual(
      expect.arrayContaining(['giay-moi.pdf', 'cuoc-hop.ics']),
    );
    const shown = async (state: string): Promise<string> => {
      await secretary.locator(`button[data-state="${state}"]`).click();
      return secretary.$$eval('[data-testid="mail"]', (all) => all.map((card) => card.textContent).join());
    };
    expect(await shown('refused')).toMatch(/Phường Hàng Bạc.*550 No such user/);
    expect(await shown('waiting')).toMatch(/Phường Phúc Tân.*451 Greylisted/);
    await expectShown(secretary, '[data-testid="without-address"]');
  });

  it('wait on where the server is started again', async () => {
    await giaoban.kill();
    await giaoban.restart();
    await secretary.reload();
    await eventually('the mails are to stand where they stood', tiles, (seen) => isDeepStrictEqual(seen, STATES));
    expect(catcher.caught).toHaveLength(COMMUNES - 3);
  });
});
