import type { Counts, Population } from '#shared/contract/indicators.ts';
import { daysAfter } from '#shared/convening/days.ts';
import { type Days, daysOf } from '#shared/periods/periods.ts';
import type { Registers } from '#shared/targets/figure.ts';
import type { Sources } from './sources.ts';

/** The registers of some months, each read once: all of them, and those of a month alone. */
export type ReadRegisters = { all: Registers; of(month: string): Registers };

const NOTHING: Registers = { meetings: [], communes: [], papers: [], reports: [], operators: [] };

/** Reads what these counts need for the months, and no other register. */
export const readRegisters = async (
  sources: Sources,
  wanted: readonly Counts[],
  months: readonly string[],
): Promise<ReadRegisters> => {
  const ordered = months.toSorted();
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return { all: NOTHING, of: () => NOTHING };
  const days: Days = { from: daysOf(first).from, to: daysOf(last).to };
  const read = async <T>(population: Population, from: (days: Days) => Promise<readonly T[]>, span = days) =>
    wanted.some((counts) => counts.population === population) ? from(span) : [];

  const [meetings, communes, papers, reports, operators] = await Promise.all([
    read('meetings', sources.meetings),
    read('communes', sources.communes, { ...days, from: daysAfter(days.from, -looksBack(wanted)) }),
    read('papers', sources.papers),
    read('reports', sources.reports),
    read('operators', sources.operators),
  ]);
  const meetingsOf = Map.groupBy(meetings, ({ day }) => day.slice(0, 7));
  const papersOf = Map.groupBy(papers, ({ day }) => day.slice(0, 7));
  const reportsOf = Map.groupBy(reports, ({ dueDay }) => dueDay.slice(0, 7));
  return {
    all: { meetings, communes, papers, reports, operators },
    of: (month) => ({
      meetings: meetingsOf.get(month) ?? [],
      papers: papersOf.get(month) ?? [],
      reports: reportsOf.get(month) ?? [],
      communes,
      operators,
    }),
  };
};

const looksBack = (wanted: readonly Counts[]): number =>
  Math.max(0, ...wanted.map((counts) => (counts.population === 'communes' ? counts.withinDays : 0)));
