import type { Figure, Indicator } from '#shared/contract/indicators.ts';
import { daysAfter } from '#shared/convening/days.ts';
import type { Days } from '#shared/periods/periods.ts';
import { plannedFigure } from '#shared/targets/planned.ts';
import { dayOf } from '../calendar.ts';
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

/** What began longer ago than any meeting lasts is not still to be held, and need not be read. */
const LONGEST_DAYS = 31;

type Deps = { sources: Sources; trees: Trees; clock: () => number };

export const createConvened =
  ({ sources, trees, clock }: Deps): Convened =>
  async (unitId, days, without) => {
    const now = clock();
    const began = daysAfter(dayOf(now), -LONGEST_DAYS);
    const from = days.from < began ? began : days.from;
    const meetings = from > days.to ? [] : await sources.meetings({ from, to: days.to });
    const others = meetings.filter(({ id, state }) => state === 'planned' && id !== without);
    const units = await trees.through();
    const asked = { now, rootUnitId: unitId };
    return ({ counts, excludedUnitIds }) =>
      counts.population === 'meetings'
        ? plannedFigure({ counts, excludedUnitIds }, others, units, days, asked)
        : { numerator: 0, denominator: 0 };
  };
