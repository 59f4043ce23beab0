import type { Figure, Indicator } from '#shared/contract/indicators.ts';
import { daysOf, monthsOf } from '#shared/periods/periods.ts';
import { type Counted, type Counting, figureOf, isStock, type Member } from '#shared/targets/figure.ts';
import type { Trees } from '../org/trees.ts';
import type { ClosedFigures } from '../store/closed-figures.ts';
import { readRegisters } from './read-registers.ts';
import type { Sources } from './sources.ts';

/** A period's figure: as it stands officially (frozen where its months are closed) and as the registers say now. */
export type PeriodFigure = {
  period: string;
  official: Figure;
  live: Figure;
  /** All of it is frozen. */
  closed: boolean;
};

/** The same with what stands behind it: officially, and as the registers say now. */
export type DetailedFigure = PeriodFigure & { members: Member[]; liveMembers: Member[] };

/** An indicator and the periods in question; of one that is only being drafted nothing is frozen. */
export type Wanted = { indicator: Counting & Partial<Pick<Indicator, 'id'>>; periods: readonly string[] };

/** The figures of indicators, for a unit with all below it. */
export type Figures = {
  /** Of many indicators at once, in their order, each with its periods; every register is read once. */
  many(wanted: readonly Wanted[], unitId: string): Promise<PeriodFigure[][]>;
  /** Of one indicator in one period. */
  of(asked: { indicator: Wanted['indicator']; period: string; unitId: string }): Promise<DetailedFigure>;
};

type Deps = { sources: Sources; closedFigures: ClosedFigures; trees: Trees; clock: () => number };

export const createFigures = ({ sources, closedFigures, trees, clock }: Deps): Figures => {
  /** The live figures of months, each reckoned once. */
  const liveOf = async (wanted: readonly Wanted[], unitId: string) => {
    const months = wanted.flatMap(({ indicator, periods }) => periods.flatMap((period) => partsOf(indicator, period)));
    const counts = wanted.map(({ indicator }) => indicator.counts);
    const [units, registers] = await Promise.all([trees.through(), readRegisters(sources, counts, months)]);
    const asked = { now: clock(), rootUnitId: unitId };
    return (indicator: Counting, month: string): Counted =>
      figureOf(indicator, registers.of(month), units, daysOf(month), asked);
  };

  return {
    many: async (wanted, unitId) => {
      const months = wanted.flatMap(({ periods }) => periods.flatMap(monthsOf));
      const [closed, live] = await Promise.all([
        closedFigures.totals(unitId, [...new Set(months)]),
        liveOf(wanted, unitId),
      ]);
      const frozen = new Map(closed.map((total) => [`${total.indicatorId} ${total.month}`, total]));
      return wanted.map(({ indicator, periods }) => {
        const known = new Map<string, Figure>();
        return periods.map((period) => {
          const parts = partsOf(indicator, period).map((month) => {
            const now = known.get(month) ?? live(indicator, month);
            known.set(month, now);
            return { live: now, frozen: frozen.get(`${indicator.id} ${month}`) };
          });
          return summed(period, parts);
        });
      });
    },

    of: async ({ indicator, period, unitId }) => {
      const months = partsOf(indicator, period);
      const [closed, live] = await Promise.all([
        closedFigures.withMembers(unitId, months, indicator.id ?? ''),
        liveOf([{ indicator, periods: [period] }], unitId),
      ]);
      const parts = months.map((month) => ({
        live: live(indicator, month),
        frozen: closed.find((total) => total.month === month),
      }));
      return {
        ...summed(period, parts),
        members: parts.flatMap((part) => (part.frozen ?? part.live).members),
        liveMembers: parts.flatMap((part) => part.live.members),
      };
    },
  };
};

/** The months of which a period's figure is made: all of them, or the last where it tells how things stand at the end. */
const partsOf = ({ counts }: Counting, period: string): string[] =>
  isStock(counts) ? monthsOf(period).slice(-1) : monthsOf(period);

type Part = { live: Figure; frozen: Figure | undefined };

const summed = (period: string, parts: readonly Part[]): PeriodFigure => ({
  period,
  official: sumOf(parts.map(({ live, frozen }) => frozen ?? live)),
  live: sumOf(parts.map(({ live }) => live)),
  closed: parts.every(({ frozen }) => frozen !== undefined),
});

const sumOf = (figures: readonly Figure[]): Figure => ({
  numerator: figures.reduce((sum, { numerator }) => sum + numerator, 0),
  denominator: figures.reduce((sum, { denominator }) => sum + denominator, 0),
});
