import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXPECTED_FIGURES, type ExpectedFigure, FURTHER_INDICATORS } from '../../server/testing/hand-worked-figures.ts';
import { addHandWorkedRegister } from '../../server/testing/hand-worked-register.ts';
import { PASSWORD, type SmallServer, startSmallServer } from '../../server/testing/running-server.ts';
import { PRESETS } from '#shared/targets/presets.ts';
import { signIn } from '../pages/entrance.ts';
import { type OwnBrowser, startBrowser } from '../support/browser.ts';

// A register that was worked out by hand: what the board shows is what stands on paper.

const NAMES = new Map([...PRESETS, ...FURTHER_INDICATORS].map(({ id, name }) => [id, name.vi]));

let server: SmallServer;
let own: OwnBrowser;
let page: Page;

beforeAll(async () => {
  server = await startSmallServer({}, ['--empty'], addHandWorkedRegister);
  own = await startBrowser({ width: 1366, height: 768 });
  page = await own.browser.newPage();
  await signIn(page, server.url, 'secretary-city', PASSWORD);
});

afterAll(async () => {
  await own.close();
  await server.stop();
});

/** What the board says of a figure, as far as it was worked out by hand. Of nothing it shows no figure, and says so. */
const saidOf = (card: string) => ({
  official: card.includes('chưa có gì để tính') ? '0/0' : /\n(\d+\/\d+) cuộc họp\n/u.exec(card)?.[1],
  corrected: /Đính chính sau khi chốt: .*\((\d+\/\d+) cuộc họp\)/u.exec(card)?.[1] ?? null,
});

/** What the board says of each indicator, by its key. */
const boardOf = async ({ period, unitId }: ExpectedFigure): Promise<Map<string, string>> => {
  await page.goto(`${server.url}/targets/board?period=${period}&unit=${unitId}`);
  await page.waitForSelector('article[aria-label]');
  const cards = await page.$$eval('article[aria-label]', (found) =>
    found.map((card): [string, string] => [card.getAttribute('aria-label') ?? '', card.innerText]),
  );
  return new Map(cards);
};

const boards = Map.groupBy(EXPECTED_FIGURES, ({ period, unitId }) => `${period} of ${unitId}`);

test.each([...boards])('the board for %s shows what was worked out by hand', async (_name, expected) => {
  const cards = await boardOf(expected[0]!);
  const said = expected.map(({ indicatorId }) => [indicatorId, saidOf(cards.get(NAMES.get(indicatorId) ?? '') ?? '')]);
  const onPaper = expected.map(({ indicatorId, official, live }) => {
    const [then, now] = [official.join('/'), live.join('/')];
    return [indicatorId, { official: then, corrected: then === now ? null : now }];
  });
  expect(said).toEqual(onPaper);
});
