import type { TotalsView } from '#shared/contract/views.ts';
import type { MeetingState } from '#shared/meeting/state.ts';
import { totals } from '#shared/meeting/views.ts';
import { createThrottle } from '../flow/throttle.ts';

/** Tells everybody how many rooms are present, at most every 5 s and only when it has changed. */
export type TotalsBroadcast = { now: () => TotalsView; changed: () => void; stop: () => void };

const EVERY_MS = 5000;

export const createTotalsBroadcast = (
  state: () => MeetingState,
  tell: (totals: TotalsView) => void,
  clock: () => number,
): TotalsBroadcast => {
  let counted = { state: state(), totals: totals(state()) };
  /** Counted once for each course of coming and going: every one of 584 rooms asks for it when it enters. */
  const now = (): TotalsView => {
    const { attendees, invited } = state();
    const isNew = attendees !== counted.state.attendees || invited !== counted.state.invited;
    if (isNew) counted = { state: state(), totals: totals(state()) };
    return counted.totals;
  };

  let told = now();
  const telling = createThrottle(
    EVERY_MS,
    () => {
      const { present, invited } = now();
      if (present === told.present && invited === told.invited) return;
      told = now();
      tell(told);
    },
    clock,
  );
  return { now, changed: telling.ask, stop: telling.stop };
};
