import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pair, signIn } from '../pages/entrance.ts';
import { expectText } from '../pages/fields.ts';
import { type OwnBrowser, startBrowser } from '../support/browser.ts';
import { keepPicture } from '../support/pictures.ts';
import { readFirstStart } from '../support/first-start.ts';
import { type Giaoban, startGiaoban } from '../support/giaoban.ts';
import { partyOf } from '../support/session.ts';

// Two rooms press the button: the microphone of one is dead, and the secretary's board shows it.

const SIZE = { width: 1366, height: 768 };
const CHECKED_MS = 120_000;

/** A computer with a large screen, whose media may take UDP to this machine itself. */
const EQUIPPED = ['--allow-loopback-in-peer-connection', '--screen-info={1920x1080}'];

let giaoban: Giaoban;
let dead: OwnBrowser;
let healthy: OwnBrowser;

/** The sound of a microphone whose cable is cut: samples, and every one of them nothing. */
const silence = (folder: string): string[] => {
  const samples = Buffer.alloc(4 * 48_000 * 2);
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(48_000, 24);
  header.writeUInt32LE(96_000, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  const path = join(folder, 'silence.wav');
  writeFileSync(path, Buffer.concat([header, samples]));
  return [...EQUIPPED, `--use-file-for-fake-audio-capture=${path}`];
};

beforeAll(async () => {
  [giaoban, dead, healthy] = await Promise.all([
    startGiaoban(),
    startBrowser(SIZE, silence),
    startBrowser(SIZE, () => EQUIPPED),
  ]);
});
afterAll(async () => {
  await Promise.all([dead?.close(), healthy?.close()]);
  await giaoban?.stop();
});

/** Pairs a browser as a room and has it check its connection; answers the room's id. */
const check = async ({ browser }: OwnBrowser, code: string, verdict: string): Promise<string> => {
  const page = await browser.newPage();
  await pair(page, giaoban.url, code);
  await page.goto(giaoban.url);
  await page.locator('[data-testid="check-connection"]').click();
  await page.locator('[data-testid="tone-heard"]').click();
  await page.waitForSelector(`[data-testid="check-result"][data-verdict="${verdict}"]`, { timeout: CHECKED_MS });
  await keepPicture(page, `check-${verdict}`, { whole: true });
  return partyOf(page, 'room');
};
/** Who is in charge of a room, and the number, as the office writes it down. */
const writeOperator = (page: Page, roomId: string, phone: string): Promise<number> =>
  page.evaluate(
    async (room, number) => {
      const operator = {
        id: null,
        name: 'Nguyễn Văn Kỹ',
        phone: number,
        from: '2026-01-01',
        to: null,
        trainedDay: null,
      };
      const body = JSON.stringify({ equipment: 'Camera, micro hội nghị', operators: [operator] });
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`/api/rooms/${room}/keeping`, { method: 'PUT', headers, body })).status;
    },
    roomId,
    phone,
  );
const line = async (page: Page, roomId: string): Promise<{ light: string | undefined; text: string }> => {
  const found = await page.waitForSelector(`[data-testid="ready-${roomId}"]`);
  const told = await found?.evaluate((element) => ({
    light: element instanceof HTMLElement ? element.dataset['light'] : undefined,
    text: element.textContent ?? '',
  }));
  return told ?? { light: undefined, text: '' };
};

it('a room with a dead microphone shows red on the secretary’s board, with the reason and the number to call', async () => {
  const { codes, password } = readFirstStart(giaoban.output());
  const [broken, fine] = [
    await check(dead, codes[0]?.code ?? '', 'red'),
    await check(healthy, codes[1]?.code ?? '', 'green'),
  ];

  const office = await (await healthy.browser.createBrowserContext()).newPage();
  await signIn(office, giaoban.url, 'thuky', password('thuky'));
  await office.waitForSelector('[data-testid="way-in"]');
  const sample = await office.$eval('[data-testid="way-in"]', (link) => link.getAttribute('href') ?? '');
  expect(await writeOperator(office, broken, '0912345678')).toBe(200);
  await office.goto(`${giaoban.url}${sample}/readiness`);
  await expectText(office, 'Sẵn sàng của các điểm cầu');
  await keepPicture(office, 'readiness');
  await office.locator('input[type="search"]').fill(codes[0]?.room ?? '');
  const red = await line(office, broken);
  expect(red.light).toBe('red');
  expect(red.text).toContain('Micro không thu được tiếng nào');
  expect(red.text).toContain('Cán bộ kỹ thuật Nguyễn Văn Kỹ: 0912345678');
  await office.locator('input[type="search"]').fill(codes[1]?.room ?? '');
  expect((await line(office, fine)).light).toBe('green');
});
