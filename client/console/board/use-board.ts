import { useMemo, useState } from 'react';
import { type BoardCounts, type BoardFilter, countRooms, filterRooms, inOwnOrder } from './filter.ts';
import { type BoardLine, groupRooms, linesOf, OPEN_UP_TO } from './groups.ts';
import type { Room } from './rooms.ts';

/** The board as it is looked at: what is searched and filtered for, which districts are open, and the lines of it. */
export type Board = {
  counts: BoardCounts;
  lines: BoardLine[];
  /** Whether the lines are one list without districts. */
  flat: boolean;
  query: string;
  setQuery: (query: string) => void;
  filter: BoardFilter;
  setFilter: (filter: BoardFilter) => void;
  toggle: (groupId: string) => void;
  /** Whether districts are open by default, and a function that opens or closes all. */
  allOpen: boolean;
  toggleAll: () => void;
};

/** Which districts stand otherwise than by default, and what the default is. */
type Opening = { byDefault: boolean; others: ReadonlySet<string> };

/** Keeps how the board is looked at. Searching and filtering open the districts; looking at all closes them again. */
export const useBoard = (rooms: readonly Room[]): Board => {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<BoardFilter>('all');
  const narrowed = filter !== 'all' || query.trim() !== '';
  const [whole, setWhole] = useState<Opening>(() => ({ byDefault: rooms.length <= OPEN_UP_TO, others: new Set() }));
  const [narrow, setNarrow] = useState<Opening>({ byDefault: true, others: new Set() });
  const [opening, setOpening] = narrowed ? [narrow, setNarrow] : [whole, setWhole];
  const { byDefault } = opening;

  const counts = useMemo(() => countRooms(rooms), [rooms]);
  const shown = useMemo(() => filterRooms(rooms, filter, query), [rooms, filter, query]);
  const ordered = useMemo(() => inOwnOrder(shown, filter), [shown, filter]);
  const lines = useMemo((): BoardLine[] => {
    if (ordered !== undefined) return ordered.map((room) => ({ kind: 'room', key: `room:${room.roomId}`, room }));
    return linesOf(groupRooms(rooms, shown), (groupId) => opening.others.has(groupId) !== byDefault);
  }, [rooms, shown, ordered, opening.others, byDefault]);

  return {
    counts,
    lines,
    flat: ordered !== undefined,
    query,
    setQuery,
    filter,
    setFilter,
    toggle: (groupId) =>
      setOpening(({ others, ...rest }) => {
        const next = new Set(others);
        if (!next.delete(groupId)) next.add(groupId);
        return { ...rest, others: next };
      }),
    allOpen: byDefault,
    toggleAll: () => setOpening({ byDefault: !opening.byDefault, others: new Set() }),
  };
};
