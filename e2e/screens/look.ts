import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { locale as localeSchema, type Locale } from '#shared/contract/locale.ts';
import { chooseLanguage } from '../pages/language.ts';
import { barriersOn } from '../support/axe.ts';
import type { Size } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { stickingOutAtRest } from '../support/fitting.ts';
import { keepPicture } from '../support/pictures.ts';
import { foreignTexts, textsOn } from '../support/words.ts';

export const LOCALES: readonly Locale[] = localeSchema.options;

/** A size of screen with the name that its pictures carry. */
export type ScreenSize = Size & { name: string };

export const DESK: ScreenSize = { name: 'desk', width: 1366, height: 768 };
export const PHONE: ScreenSize = { name: 'phone', width: 390, height: 844 };
export const ROOM: ScreenSize = { name: 'room', width: 1280, height: 720 };
export const OFFICE: readonly ScreenSize[] = [DESK, PHONE];

/**
 * Looks a screen over at each size: nothing that keeps people out, nothing that sticks out, no word of the other language.
 * A screen that fails does not keep the sizes after it from being looked at.
 */
export async function expectClean(
  page: Page,
  name: string,
  locale: Locale,
  sizes: readonly ScreenSize[],
): Promise<void> {
  for (const [index, size] of sizes.entries()) {
    await page.setViewport(size);
    await settled(page, size);
    await keepPicture(page, `screens/${name}-${locale}-${size.name}`, { whole: true });
    // What keeps people out does not depend on the language: the other one is searched at one size, for the time it takes.
    const barriers = locale === 'vi' || index === 0 ? await barriersOn(page) : [];
    const seen = {
      barriers,
      stickingOut: await stickingOutAtRest(page),
      foreign: foreignTexts(await textsOn(page), locale),
    };
    expect.soft(seen, `${name}, ${locale}, ${size.name}`).toEqual({ barriers: [], stickingOut: [], foreign: [] });
  }
}

/** Looks a screen over in both languages, which are switched where it stands. `show` brings up what Escape closes again. */
export async function expectCleanInBoth(
  page: Page,
  name: string,
  sizes: readonly ScreenSize[],
  show: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (const locale of LOCALES) {
    await page.setViewport(DESK);
    await chooseLanguage(page, locale);
    await show(page);
    await expectClean(page, name, locale, sizes);
    await closed(page);
  }
  await page.setViewport(DESK);
}

/** Closes what lies over the screen. On a loaded machine a key may come before the focus is where it will be. */
async function closed(page: Page): Promise<void> {
  const press = async (): Promise<boolean> => {
    await page.keyboard.press('Escape');
    return (await page.$('[role="dialog"], [role="menu"]')) === null;
  };
  await eventually('what lies over the screen is to close', press, (gone) => gone);
}

/** Waits until the page has its new size and nothing moves, loads or is faint any more: what is still fading in has the wrong colours. */
async function settled(page: Page, { width }: Size): Promise<void> {
  await page.waitForFunction(
    (width) =>
      innerWidth === width &&
      document.fonts.status === 'loaded' &&
      document.querySelector('.mantine-Skeleton-root, [data-loading="true"]') === null &&
      document
        .getAnimations()
        .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity),
    { timeout: 60_000 },
    width,
  );
}
