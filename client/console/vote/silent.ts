import type { BoardRow, RosterEntry } from '#shared/contract/views.ts';
import type { BoardState } from '../../live/session.ts';

/** A room that may vote in the open vote that goes on, and has not yet. */
export type SilentRoom = Pick<RosterEntry, 'roomId' | 'name' | 'phone'> & { link: BoardRow['link'] };
export type SilentDistrict = { groupId: string; name: string; rooms: SilentRoom[] };

/** Whose vote is missing, by district, in the order of the roster. */
export const silentDistricts = ({ roster, rows }: Pick<BoardState, 'roster' | 'rows'>): SilentDistrict[] => {
  const districts = new Map<string, SilentDistrict>();
  for (const { roomId, name, phone, groupId, groupName } of roster.values()) {
    const row = rows.get(roomId);
    if (row?.vote?.choiceId !== null) continue;
    const district = districts.get(groupId) ?? { groupId, name: groupName, rooms: [] };
    districts.set(groupId, district);
    district.rooms.push({ roomId, name, phone, link: row.link });
  }
  return [...districts.values()];
};
