import type { CountedMeeting, RegisterStanding } from '../contract/register.ts';

/** Asia/Ho_Chi_Minh has been seven hours ahead of UTC, summer and winter, since 1975. */
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

type Line = Pick<CountedMeeting, 'state' | 'form' | 'day' | 'endsAt'>;

/**
 * How a line of the register counts at a moment (UTC milliseconds). A meeting in person that was not called off is held when its
 * end has passed, and so is a secret one, which is never opened here; one that was to be held over the network and never was opened
 * is `unsettled`. Where only the day is known, it passes with the day.
 */
export const standingOf = ({ state, form, day, endsAt }: Line, now: number): RegisterStanding => {
  if (state !== 'planned') return state;
  if (now < (endsAt ?? endOf(day))) return 'planned';
  return form === null || form === 'truc-tiep' ? 'held' : 'unsettled';
};

const endOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) - OFFSET_MS + DAY_MS;
