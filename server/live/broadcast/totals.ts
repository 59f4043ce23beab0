import type { TotalsView } from '#shared/contract/views.ts';
import { createThrottle } from '../flow/throttle.ts';

/** Tells everybody how many rooms are present, at most every 5 s and only when it has changed. */
export type TotalsBroadcast = { changed(): void; stop(): void };

const EVERY_MS = 5000;

export const createTotalsBroadcast = (
  totals: () => TotalsView,
  tell: (totals: TotalsView) => void,
  clock: () => number,
): TotalsBroadcast => {
  let told = totals();
  const telling = createThrottle(
    EVERY_MS,
    () => {
      const now = totals();
      if (now.present === told.present && now.invited === told.invited) return;
      told = now;
      tell(now);
    },
    clock,
  );
  return { changed: telling.ask, stop: telling.stop };
};
