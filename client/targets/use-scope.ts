import { useSearchParams } from 'react-router';
import { period as aPeriod } from '#shared/contract/indicators.ts';
import { periodOf } from '#shared/periods/periods.ts';
import { useToday } from '../ui/use-today.ts';

/** Which period and which unit is looked at. Both stand in the address, so that a page can be sent to somebody. */
export type Scope = {
  period: string;
  unitId: string | null;
  change: (to: { period?: string; unitId?: string }) => void;
};

/** The scope in the address; at first the quarter that runs, and no unit: the highest one that the viewer reads. */
export function useScope(): Scope {
  const [search, setSearch] = useSearchParams();
  const running = periodOf(useToday(), 'quarter');
  const asked = aPeriod.safeParse(search.get('period'));
  return {
    period: asked.success ? asked.data : running,
    unitId: search.get('unit'),
    change: ({ period, unitId }) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (period !== undefined) after.set('period', period);
          if (unitId !== undefined) after.set('unit', unitId);
          return after;
        },
        { replace: true },
      ),
  };
}

/** The part of an address that says the scope. */
export const scopeQuery = ({ period, unitId }: Pick<Scope, 'period' | 'unitId'>): string =>
  new URLSearchParams({ period, ...(unitId !== null && { unit: unitId }) }).toString();
