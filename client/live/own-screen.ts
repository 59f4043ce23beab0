import type { LiveAnswer } from '#shared/contract/live.ts';
import type { Capture } from '../media/capture.ts';
import { isPresenter } from '../media/outgoings.ts';
import { report } from '../observable/report.ts';
import type { Views } from './views.ts';

type Presenting = {
  start: () => Promise<LiveAnswer<'presentation.start'>>;
  stop: () => Promise<LiveAnswer<'presentation.stop'>>;
};

/**
 * Keeps the screen that is captured and the presentation that the meeting knows of together: either may end first, by the
 * browser's own button, by the chair's office, or with the floor.
 */
export const createOwnScreen = (capture: Capture, { self, meeting }: Views, presentation: Presenting) => {
  let presented = false;
  let stopping = false;

  /** `first` lets go of the capture; that alone would end the presentation too, so it is known beforehand that it ends. */
  const stop = async (first: () => void = () => undefined) => {
    stopping = true;
    try {
      first();
      await presentation.stop();
    } finally {
      stopping = false;
    }
  };

  return {
    start: async () => {
      if (!(await capture.startScreen())) return;
      try {
        await presentation.start();
      } catch (error) {
        capture.stopScreen();
        throw error;
      }
    },
    stop: () => stop(capture.stopScreen),
    /** To be called whenever either side changes. */
    reconcile: () => {
      const [who, view] = [self.get(), meeting.get()];
      const presenting = who !== null && view !== null && isPresenter(who, view);
      const captured = capture.local.get().screen.state === 'live';
      if (presented && !presenting) capture.stopScreen();
      if (presenting && !captured && !stopping) {
        stop().catch((error: unknown) => report('the presentation was not ended', error));
      }
      presented = presenting;
    },
  };
};
