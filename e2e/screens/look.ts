import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { locale as localeSchema, type Locale } from '#shared/contract/locale.ts';
import { chooseLanguage } from '../pages/language.ts';
import { barriersOn } from '../support/axe.ts';
import type { Size } from '../support/browser.ts';
import { stickingOut } from '../support/fitting.ts';
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
  for (const size of sizes) {
    await page.setViewport(size);
    await settled(page);
    await keepPicture(page, `screens/${name}-${locale}-${size.name}`, { whole: true });
    const seen = {
      barriers: await barriersOn(page),
      stickingOut: await stickingOut(page),
      foreign: foreignTexts(await textsOn(page), locale),
    };
    expect.soft(seen, `${name}, ${locale}, ${size.name}`).toEqual({ barriers: [], stickingOut: [], foreign: [] });
  }
}

/** Looks a screen over in both languages, which are switched where the screen stands; `show` brings up what passes. */
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
    await page.keyboard.press('Escape');
  }
  await page.setViewport(DESK);
}

/** Waits until nothing moves, loads or is faint any more: what is still fading in has the wrong colours. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.fonts.status === 'loaded' &&
      document.querySelector('.mantine-Skeleton-root, [data-loading="true"]') === null &&
      document
        .getAnimations()
        .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity),
  );
}
