import { problemOf } from './device-problem.ts';
import type { LocalSource } from './local-media.ts';

/** The screen of this computer; `put` is told what becomes of it. */
export type ScreenCapture = { start: () => Promise<MediaStreamTrack | null>; stop: () => void };

const OFF: LocalSource = { state: 'off', track: null };

/** Captures a screen, a window or a tab. It ends from here or by the browser's own button. */
export const createScreenCapture = (
  devices: MediaDevices | undefined,
  put: (source: LocalSource) => void,
): ScreenCapture => {
  let current: MediaStreamTrack | null = null;
  const stop = () => {
    if (!current) return;
    current.stop();
    current = null;
    put(OFF);
  };
  const start = async () => {
    stop();
    if (!devices) {
      put({ state: 'problem', problem: 'insecure', track: null });
      return null;
    }
    try {
      const stream = await devices.getDisplayMedia({ video: { frameRate: { max: 15 } }, audio: false });
      const [track] = stream.getVideoTracks();
      if (!track) return null;
      track.contentHint = 'detail';
      track.addEventListener('ended', () => {
        if (current === track) stop();
      });
      current = track;
      put({ state: 'live', track });
      return track;
    } catch (error) {
      // The user called the choice off, or the system forbids it: the browser gives the same error for both.
      const problem = problemOf(error);
      put(problem === 'denied' ? OFF : { state: 'problem', problem, track: null });
      return null;
    }
  };
  return { start, stop };
};
