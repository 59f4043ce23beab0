import type { MeetingView, SelfView } from '#shared/contract/views.ts';

/** Where a room stands on its way to the floor. */
export type Turn =
  | { readonly kind: 'listening' }
  /** Place among the raised hands, from 1. */
  | { readonly kind: 'waiting'; readonly place: number }
  | { readonly kind: 'onDeck' }
  /** Moments of the server's clock. */
  | { readonly kind: 'speaking'; readonly since: number; readonly endsAt: number | null };

/** The turn, the nearest to the floor first: a room on deck may still stand in the queue. */
export const turnOf = (self: SelfView, meeting: MeetingView): Turn => {
  if (self.speaking && meeting.speaker?.party === self.party) {
    return { kind: 'speaking', since: meeting.speaker.since, endsAt: meeting.speaker.endsAt };
  }
  if (self.onDeck) return { kind: 'onDeck' };
  return self.handPlace === null ? { kind: 'listening' } : { kind: 'waiting', place: self.handPlace };
};
