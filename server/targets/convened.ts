import type { Figure, Indicator } from '#shared/contract/indicators.ts';
import type { Days } from '#shared/periods/periods.ts';
import { plannedFigure } from '#shared/targets/planned.ts';
import type { Trees } from '../org/trees.ts';
import type { Sources } from './sources.ts';

/**
 * What is convened in some days and still to be held, for a unit with all below it, by indicator. Of other populations than meetings
 * nothing is known beforehand. One meeting may be left out: that which is being changed.
 */
export type Convened = (
  unitId: string,
  days: Days,
  without?: string,
) => Promise<(indicator: Pick<Indicator, 'counts' | 'excludedUnitIds'>) => Figure>;

type Deps = { sources: Sources; trees: Trees; clock: () => number };

export const createConvened =
  ({ sources, trees, clock }: Deps): Convened =>
  async (unitId, days, without) => {
    const meetings = (await sources.meetings(days)).filter(({ id, state }) => state === 'planned' && id !== without);
    const units = await trees.through();
    const asked = { now: clock(), rootUnitId: unitId };
    return ({ counts, excludedUnitIds }) =>
      counts.population === 'meetings'
        ? plannedFigure({ counts, excludedUnitIds }, meetings, units, days, asked)
        : { numerator: 0, denominator: 0 };
  };
