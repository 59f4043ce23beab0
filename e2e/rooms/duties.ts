import type { SelfView } from '#shared/contract/views.ts';

/** What a party sends, by its own status. */
export type Duties = (self: SelfView) => ReadonlySet<'camera' | 'microphone'>;

/** The host is always seen and heard. */
export const hostDuties: Duties = () => new Set(['camera', 'microphone']);

/** A room sends when it is its turn or about to be, and its picture alone while somebody looks. */
export const roomDuties: Duties = ({ onDeck, speaking, watched }) => {
  if (onDeck || speaking) return new Set(['camera', 'microphone']);
  return new Set(watched ? ['camera'] : []);
};
