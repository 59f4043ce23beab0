import type { Phase } from '#shared/contract/meetings.ts';
import type { MeetingView, SelfView } from '#shared/contract/views.ts';

/** What a participant has to send. A thumbnail is the camera's lowest layer alone: it is shown small to one person. */
export type Duties = { readonly camera: 'none' | 'thumbnail' | 'full'; readonly microphone: boolean };

const NOTHING: Duties = { camera: 'none', microphone: false };
const EVERYTHING: Duties = { camera: 'full', microphone: true };

const GOING_ON: ReadonlySet<Phase> = new Set(['convened', 'open', 'paused']);

/**
 * What to send, from one's own status. Who hosts sends from joining on, so that opening is one resume at the server; a
 * room sends in a discussion, on deck, speaking or looked at, so that 584 rooms cost nothing while they listen.
 */
export const dutiesOf = (self: SelfView, { phase, mode }: Pick<MeetingView, 'phase' | 'mode'>): Duties => {
  if (!GOING_ON.has(phase)) return NOTHING;
  switch (self.standing) {
    case 'chair':
    case 'deputy':
      return EVERYTHING;
    case 'room':
      if (mode === 'discussion' || self.speaking || self.onDeck) return EVERYTHING;
      return self.watched ? { camera: 'thumbnail', microphone: false } : NOTHING;
    case 'secretary':
    case 'technician':
    case 'observer':
      return NOTHING;
  }
};
