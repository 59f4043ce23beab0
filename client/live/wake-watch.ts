import type { Scope } from '../observable/scope.ts';

const LOOK_EVERY_MS = 1_000;

/** As long as the server waits for a sign of life before it takes a line for lost: after this nothing is as it was. */
const ASLEEP_MS = 10_000;

/**
 * Calls back when this computer has slept, or the page was frozen: the clock on the wall went on, and the page did not.
 * Timers alone would not tell: on many systems their clock sleeps too, and a dead line looks well for as long as it did before.
 * A clock that is set forward costs one needless reconnecting.
 */
export const watchForWaking = (scope: Scope, onWake: () => void): void => {
  let last = Date.now();
  const look = () => {
    const now = Date.now();
    const slept = now - last >= ASLEEP_MS;
    last = now;
    if (slept) onWake();
  };
  scope.every(LOOK_EVERY_MS, look);
  // These come before the next round of the timer, also where the browser holds back a hidden page's timers.
  scope.listen(document, 'visibilitychange', look);
  scope.listen(document, 'resume', look);
};
