import { roomOf } from '#shared/contract/ids.ts';
import type { MeetingView, SelfView } from '#shared/contract/views.ts';

/** Where a room stands on its way to the floor. */
export type Turn =
  | { readonly kind: 'listening' }
  /** Place among the raised hands, from 1. */
  | { readonly kind: 'waiting'; readonly place: number }
  | { readonly kind: 'onDeck' }
  /** Moments of the server's clock. `called`: in a sweep, the office waits for its report. */
  | { readonly kind: 'speaking'; readonly since: number; readonly endsAt: number | null; readonly called: boolean };

/** The turn, the nearest to the floor first: a room on deck may still stand in the queue. */
export const turnOf = (self: SelfView, meeting: MeetingView): Turn => {
  if (self.speaking && meeting.speaker?.party === self.party) {
    const called = meeting.sweep !== null && meeting.sweep.roomId === roomOf(self.party);
    return { kind: 'speaking', since: meeting.speaker.since, endsAt: meeting.speaker.endsAt, called };
  }
  if (self.onDeck) return { kind: 'onDeck' };
  return self.handPlace === null ? { kind: 'listening' } : { kind: 'waiting', place: self.handPlace };
};
