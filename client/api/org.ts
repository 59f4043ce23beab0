import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { personList } from '#shared/contract/accounts.ts';
import { unitList } from '#shared/contract/units.ts';
import { request } from './request.ts';

const HOUR_MS = 3_600_000;

/** The tree of units on a day (`YYYY-MM-DD`). The tree of the day before is shown until that of a new day has come. */
export const useUnits = (day: string) =>
  useQuery({
    queryKey: ['units', day],
    queryFn: ({ signal }) => request(unitList, `/api/units?day=${day}`, { signal }),
    staleTime: HOUR_MS,
    placeholderData: keepPreviousData,
  });

/** Who can chair or keep the minutes of a unit's meetings. */
export const usePeople = (role: 'chair' | 'secretary', unitId: string | null) =>
  useQuery({
    queryKey: ['people', role, unitId],
    queryFn: ({ signal }) =>
      request(personList, `/api/people?role=${role}&unitId=${encodeURIComponent(unitId ?? '')}`, { signal }),
    enabled: unitId !== null,
  });
