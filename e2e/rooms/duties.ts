import type { MeetingMode } from '#shared/contract/meetings.ts';
import type { SelfView } from '#shared/contract/views.ts';

/** What a party sends, by its own status and by how the meeting is held. */
export type Duties = (self: SelfView, mode: MeetingMode) => ReadonlySet<'camera' | 'microphone'>;

/** The host is always seen and heard. */
export const hostDuties: Duties = () => new Set(['camera', 'microphone']);

/** A room sends in a discussion, when it is its turn or about to be, and its picture alone while somebody looks. */
export const roomDuties: Duties = ({ onDeck, speaking, watched }, mode) => {
  if (mode === 'discussion' || onDeck || speaking) return new Set(['camera', 'microphone']);
  return new Set(watched ? ['camera'] : []);
};
