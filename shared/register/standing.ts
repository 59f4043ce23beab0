import type { CountedMeeting, RegisterStanding } from '../contract/register.ts';
import { endOf } from '../periods/today.ts';

type Line = Pick<CountedMeeting, 'state' | 'form' | 'day' | 'endsAt'>;

/**
 * How a line of the register counts at a moment (UTC milliseconds). A meeting in person that was not called off is held when its
 * end has passed, and so are a secret one, which is never opened here, and a rehearsal, which counts nowhere; one that was to be held over the network and never was opened
 * is `unsettled`. Where only the day is known, it passes with the day.
 */
export const standingOf = ({ state, form, day, endsAt }: Line, now: number): RegisterStanding => {
  if (state !== 'planned') return state;
  if (now < (endsAt ?? endOf(day))) return 'planned';
  return form === 'truc-tuyen' || form === 'ket-hop' ? 'unsettled' : 'held';
};
