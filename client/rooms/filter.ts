import { z } from 'zod';
import type { KeptRoom } from '#shared/contract/rooms.ts';
import { fold, matcher } from '../console/board/search.ts';

export const roomsFacet = z.enum(['all', 'failing', 'unpaired', 'untrained']);
type RoomsFacet = z.infer<typeof roomsFacet>;

const FITS: Record<RoomsFacet, (room: KeptRoom) => boolean> = {
  all: () => true,
  failing: ({ lastCheck }) => lastCheck?.passed !== true,
  unpaired: ({ pairedAt }) => pairedAt === null,
  untrained: ({ operators }) => operators.length === 0 || operators.some(({ trainedDay }) => trainedDay === null),
};

/** The rooms that are looked for: by unit, group or operator, without accents, and by what is to be done about them. */
export const filterRooms = (rooms: readonly KeptRoom[], facet: RoomsFacet, query: string): KeptRoom[] => {
  const fits = matcher(query);
  return rooms.filter((room) => {
    const { unitName, groupName, operators } = room;
    return FITS[facet](room) && fits(fold([unitName, groupName, ...operators.map(({ name }) => name)].join(' ')));
  });
};
