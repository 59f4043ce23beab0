import type { Readable } from '../observable/readable.ts';

const PERIOD_MS = 66;
/** Below this, in decibels of full scale, nothing is shown. */
const FLOOR_DB = -60;

/** How loud samples are, from 0 (silence) to 1. */
export const levelOf = (samples: Float32Array): number => {
  let energy = 0;
  for (const sample of samples) energy += sample * sample;
  const decibels = 10 * Math.log10(energy / samples.length + 1e-12);
  return Math.min(1, Math.max(0, 1 - decibels / FLOOR_DB));
};

/** Measures a track until the answer is called. */
const measure = (track: MediaStreamTrack, tell: (level: number) => void): (() => void) => {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1024;
  context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    tell(levelOf(samples));
  }, PERIOD_MS);
  // A page that nobody has touched yet starts with its audio asleep.
  const wake = () => void context.resume();
  document.addEventListener('pointerdown', wake);
  document.addEventListener('keydown', wake);
  return () => {
    clearInterval(timer);
    document.removeEventListener('pointerdown', wake);
    document.removeEventListener('keydown', wake);
    void context.close();
  };
};

/** How loud an audio track is, from 0 to 1, some fifteen times a second; measured only while somebody listens. */
export const createLevelMeter = (track: MediaStreamTrack): Readable<number> => {
  let level = 0;
  let stop: () => void = () => undefined;
  const listeners = new Set<() => void>();
  const tell = (next: number) => {
    level = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => level,
    subscribe: (listener) => {
      if (listeners.size === 0) stop = measure(track, tell);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
  };
};
