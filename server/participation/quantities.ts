import type { Principal } from '#shared/contract/accounts.ts';
import type { Figure, Indicator } from '#shared/contract/indicators.ts';
import type { QuantityLine, QuantityTable } from '#shared/contract/quantities.ts';
import { daysOf, periodBefore, periodOf } from '#shared/periods/periods.ts';
import { roadmapOf, usualNumber } from '#shared/targets/roadmap.ts';
import { dayOf } from '../calendar.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { Indicators } from '../store/indicators.ts';
import type { CountedByUnit, Tally } from './counted-by-unit.ts';
import type { ReadableUnits, UnitInSpan } from './readable-units.ts';

/** How many meetings the units hold, how many of them online, and what is left to be done until the end of the year. */
export type QuantityDesk = {
  /** Of the units that somebody reads. Refuses an indicator that there is not, or that counts no meetings. */
  table(principal: Principal, asked: { year: string; indicator?: string | undefined }): Promise<QuantityTable>;
};

type Deps = {
  indicators: Indicators;
  readableUnits: ReadableUnits;
  countedByUnit: CountedByUnit;
  trees: Trees;
  clock: () => number;
};

/** From so many quarters the usual number of meetings is taken. */
const QUARTERS_MEANT = 4;

export const createQuantityDesk = ({ indicators, readableUnits, countedByUnit, trees, clock }: Deps): QuantityDesk => ({
  table: async (principal, { year, indicator: wanted }) => {
    const ofMeetings = (await indicators.all()).filter(({ counts }) => counts.population === 'meetings');
    const indicator = wanted === undefined ? ofMeetings[0] : ofMeetings.find(({ id }) => id === wanted);
    if (indicator === undefined) throw new Refused('not-found');
    const today = dayOf(clock());
    const days = daysOf(year);
    const until = days.from <= today && today < days.to ? today : days.to;
    const quarters = [1, 2, 3, 4].map((number) => `${year}-Q${number}`);
    const isOver = (quarter: string): boolean => daysOf(quarter).to < today;
    const before = quarters.every(isOver) ? [] : quartersBefore(periodOf(until, 'quarter'));
    const tally = await countedByUnit({
      indicator,
      quarters: [...new Set([...before, ...quarters])],
      roots: (await trees.on(until)).roots.map(({ id }) => id),
    });
    const target = termOn(indicator, until);
    const readable = await readableUnits(principal, { from: days.from, to: until });
    const known = (unitId: string) =>
      quarters.map((quarter) => ({ over: isOver(quarter), ...tally.of(unitId, quarter) }));
    return {
      year,
      indicator: named(indicator),
      indicators: ofMeetings.map(named),
      target: target === undefined ? null : { share: target.target, source: target.source },
      lines: readable
        .filter(({ unit }) => organises(indicator, unit.level) || tally.has(unit.id))
        .map((one) => lineOf(one, until, known(one.unit.id), usualIn(tally, one.unit.id, before), target?.target ?? 0)),
    };
  },
});

const named = ({ id, name }: Indicator): Pick<Indicator, 'id' | 'name'> => ({ id, name });

const organises = ({ counts }: Indicator, level: QuantityLine['level']): boolean =>
  counts.population === 'meetings' && counts.organiserLevels.includes(level);

const termOn = ({ terms }: Indicator, day: string) =>
  terms.find(({ from, to }) => from <= day && (to === null || day <= to));

const quartersBefore = (quarter: string): string[] =>
  Array.from({ length: QUARTERS_MEANT }, (_, back) => periodBefore(quarter, back + 1));

const usualIn = (tally: Tally, unitId: string, quarters: readonly string[]): number =>
  usualNumber(quarters.map((quarter) => tally.of(unitId, quarter).held));

type Known = { over: boolean; held: Figure; planned: number };

const lineOf = (
  { unit, group, lastDay }: UnitInSpan,
  until: string,
  known: readonly Known[],
  usual: number,
  target: number,
): QuantityLine => {
  const isEnded = lastDay !== until;
  // A unit that has ended convenes nothing more.
  const { quarters, ...way } = roadmapOf(
    known.map((quarter) => ({ ...quarter, over: quarter.over || isEnded })),
    usual,
    target,
  );
  return {
    unitId: unit.id,
    name: unit.name,
    level: unit.level,
    groupName: group.name,
    lastDay: isEnded ? lastDay : null,
    ...way,
    quarters: quarters.map((left, at) => ({
      over: known[at]?.over ?? true,
      held: known[at]?.held ?? { numerator: 0, denominator: 0 },
      ...left,
    })),
  };
};
