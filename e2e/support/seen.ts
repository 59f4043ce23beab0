import type { Page } from 'puppeteer';
import { eventually } from './eventually.ts';

/** What a decoded frame shows: mean colour of its upper half (the bar wanders in the lower one), and where the bar is. */
type Frame = { red: number; green: number; blue: number; bar: number | null; frames: number };

/** Draws the video that a selector names on a canvas and reads the pixels: a `<video>` element alone proves nothing. */
async function readFrame(page: Page, selector: string): Promise<Frame | null> {
  return page.evaluate((wanted) => {
    const video = document.querySelector(wanted);
    if (!(video instanceof HTMLVideoElement) || video.videoWidth === 0) return null;
    const canvas = document.createElement('canvas');
    canvas.width = 160;
    canvas.height = 90;
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(video, 0, 0, 160, 90);
    const mean = { red: 0, green: 0, blue: 0 };
    const upper = context.getImageData(0, 4, 160, 36).data;
    for (let at = 0; at < upper.length; at += 4) {
      mean.red += upper[at] ?? 0;
      mean.green += upper[at + 1] ?? 0;
      mean.blue += upper[at + 2] ?? 0;
    }
    const pixels = upper.length / 4;
    const line = context.getImageData(0, 70, 160, 1).data;
    let bar: number | null = null;
    for (let x = 0; x < 160 && bar === null; x++) {
      if (Math.min(line[x * 4] ?? 0, line[x * 4 + 1] ?? 0, line[x * 4 + 2] ?? 0) > 150) bar = x;
    }
    return {
      red: mean.red / pixels,
      green: mean.green / pixels,
      blue: mean.blue / pixels,
      bar,
      frames: video.getVideoPlaybackQuality().totalVideoFrames,
    };
  }, selector);
}

/** The name of a frame's colour, or null where it is none of ours. */
function colourOf({ red, green, blue }: Frame): 'red' | 'green' | 'blue' | null {
  const [first, second] = [red, green, blue].toSorted((a, b) => b - a);
  if (first === undefined || second === undefined || first - second < 60) return null;
  if (first === red) return 'red';
  return first === green ? 'green' : 'blue';
}

/** Waits until a video shows a participant's colour, moving, with the count of decoded frames rising. */
export async function expectToSee(page: Page, selector: string, colour: string, timeout?: number): Promise<void> {
  const bars = new Set<number>();
  const counts = new Set<number>();
  await eventually(
    `${selector} is to show ${colour}, moving`,
    () => readFrame(page, selector),
    (frame) => {
      if (!frame || colourOf(frame) !== colour) return false;
      if (frame.bar !== null) bars.add(frame.bar);
      counts.add(frame.frames);
      return bars.size > 1 && counts.size > 1;
    },
    timeout,
  );
}

/** Waits until a video decodes frames, whatever they show (a shared screen). */
export async function expectFrames(page: Page, selector: string): Promise<void> {
  const counts = new Set<number>();
  await eventually(
    `${selector} is to decode frames`,
    () => readFrame(page, selector),
    (frame) => frame !== null && counts.add(frame.frames).size > 1,
  );
}

/** Waits until a video has decoded so many frames more: one that stands still brings a few from its buffer, and then none. */
export async function expectRising(page: Page, selector: string, frames: number): Promise<void> {
  let first: number | undefined;
  await eventually(
    `${selector} is to decode ${frames} frames more`,
    async () => (await readFrame(page, selector))?.frames ?? null,
    (count) => {
      if (count === null) return false;
      first ??= count;
      return count - first >= frames;
    },
  );
}

/** Waits until a video decodes frames of a width between two (pixels). */
export async function expectWidth(page: Page, selector: string, least: number, most: number): Promise<void> {
  await eventually(
    `${selector} is to be ${least} to ${most} pixels wide`,
    () =>
      page.evaluate((wanted) => {
        const video = document.querySelector(wanted);
        return video instanceof HTMLVideoElement ? video.videoWidth : 0;
      }, selector),
    (width) => width >= least && width <= most,
  );
}

/** Waits until a video has gone. */
export async function expectGone(page: Page, selector: string, timeout = 30_000): Promise<void> {
  await page.waitForSelector(selector, { hidden: true, timeout });
}

/** Waits until a part of the screen is there. */
export async function expectShown(page: Page, selector: string, timeout = 30_000): Promise<void> {
  await page.waitForSelector(selector, { timeout });
}
