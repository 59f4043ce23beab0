import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { personList } from '#shared/contract/accounts.ts';
import { unitList, type UnitWithRoom } from '#shared/contract/units.ts';
import { treeOn, type UnitTree } from '#shared/org/tree.ts';
import { request } from './request.ts';

const HOUR_MS = 3_600_000;

/**
 * The tree of units on a day (`YYYY-MM-DD`), undefined while it is not known. The tree of the day asked for before stays
 * until that of a new day has come.
 */
export function useUnitTree(day: string): {
  tree: UnitTree<UnitWithRoom> | undefined;
  error: unknown;
  retry: () => void;
} {
  const { data, error, refetch } = useQuery({
    queryKey: ['units', day],
    queryFn: ({ signal }) => request(unitList, `/api/units?day=${day}`, { signal }),
    staleTime: HOUR_MS,
    placeholderData: keepPreviousData,
  });
  const tree = useMemo(() => data && treeOn(data.units, day), [data, day]);
  return { tree, error, retry: () => void refetch() };
}

/** Who can chair or keep the minutes of a unit's meetings. */
export const usePeople = (role: 'chair' | 'secretary', unitId: string | null) =>
  useQuery({
    queryKey: ['people', role, unitId],
    queryFn: ({ signal }) =>
      request(personList, `/api/people?role=${role}&unitId=${encodeURIComponent(unitId ?? '')}`, { signal }),
    enabled: unitId !== null,
  });
