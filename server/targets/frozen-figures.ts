import { setImmediate } from 'node:timers/promises';
import type { Indicator } from '#shared/contract/indicators.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { daysOf } from '#shared/periods/periods.ts';
import { figureOf } from '#shared/targets/figure.ts';
import type { Trees } from '../org/trees.ts';
import type { ClosedFigure } from '../store/closings.ts';
import { readRegisters } from './read-registers.ts';
import type { Sources } from './sources.ts';

type Asked = {
  indicators: readonly Indicator[];
  sources: Sources;
  trees: Trees;
  months: readonly string[];
  /** UTC milliseconds. */
  now: number;
};

/** The figures of months as they stand, for every unit that has a board of its own on the month's last day. */
export const frozenFigures = async ({ indicators, sources, trees, months, now }: Asked): Promise<ClosedFigure[]> => {
  const counts = indicators.map((indicator) => indicator.counts);
  const [units, registers] = await Promise.all([trees.through(), readRegisters(sources, counts, months)]);
  const frozen: ClosedFigure[] = [];
  for (const month of months) {
    const days = daysOf(month);
    const read = registers.of(month);
    for (const rootUnitId of boardsOf(await trees.on(days.to))) {
      for (const indicator of indicators) {
        const counted = figureOf(indicator, read, units, days, { now, rootUnitId });
        frozen.push({ month, indicatorId: indicator.id, unitId: rootUnitId, ...counted });
      }
      // Meetings go on meanwhile: what they send is answered between two units.
      await setImmediate();
    }
  }
  return frozen;
};

/** The city, its departments, and all under which other units lie. */
const boardsOf = (tree: UnitTree): string[] =>
  tree.units
    .filter(({ id, level, parentId }) => parentId === null || level === 'department' || tree.children(id).length > 0)
    .map(({ id }) => id);
