import type { Page } from 'puppeteer';
import { eventually } from './eventually.ts';

/** Width of a step of the spectrum at 48 kHz and 4096 points. */
const TOLERANCE_HERTZ = 25;

/** The loudest pitch in what an audio element plays, and how loud (dB), over a short while. */
async function readPeak(page: Page, selector: string): Promise<{ hertz: number; decibels: number } | null> {
  return page.evaluate(async (wanted) => {
    const element = document.querySelector(wanted);
    if (!(element instanceof HTMLMediaElement) || !(element.srcObject instanceof MediaStream)) return null;
    const context = new AudioContext({ sampleRate: 48_000 });
    try {
      const analyser = new AnalyserNode(context, { fftSize: 4096, smoothingTimeConstant: 0 });
      context.createMediaStreamSource(element.srcObject).connect(analyser);
      const bins = new Float32Array(analyser.frequencyBinCount);
      let best = { hertz: 0, decibels: -200 };
      const until = performance.now() + 700;
      while (performance.now() < until) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        analyser.getFloatFrequencyData(bins);
        bins.forEach((decibels, index) => {
          if (decibels > best.decibels) best = { hertz: (index * 48_000) / 4096, decibels };
        });
      }
      return best;
    } finally {
      await context.close();
    }
  }, selector);
}

/** Waits until the peak of the spectrum is a participant's pitch. */
export async function expectToHear(page: Page, selector: string, hertz: number, timeout?: number): Promise<void> {
  await eventually(
    `${selector} is to sound of ${hertz} Hz`,
    () => readPeak(page, selector),
    (peak) => peak !== null && peak.decibels > -60 && Math.abs(peak.hertz - hertz) < TOLERANCE_HERTZ,
    timeout,
  );
}

/** Waits until nothing is to be heard: no sound at all, or no element that plays one. */
export async function expectSilence(page: Page, selector: string): Promise<void> {
  await eventually(
    `${selector} is to be silent`,
    () => readPeak(page, selector),
    (peak) => peak === null || peak.decibels < -80,
  );
}
