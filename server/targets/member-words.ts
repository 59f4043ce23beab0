import type { FigureMember } from '#shared/contract/figures.ts';
import type { Population } from '#shared/contract/indicators.ts';
import type { Days } from '#shared/periods/periods.ts';
import { dayOf } from '../calendar.ts';
import type { Trees } from '../org/trees.ts';
import type { RegisterReading } from '../store/register-reading.ts';
import type { Sources } from './sources.ts';

/** Where something stands, without a word what it is. */
export type Placed = Pick<FigureMember, 'id' | 'part' | 'why'>;

/** Says what stands behind a figure, in the order given. */
export type DescribeMembers = (
  population: Population,
  placed: readonly Placed[],
  days: Days,
  corrected: ReadonlySet<string>,
) => Promise<FigureMember[]>;

type Words = Omit<FigureMember, keyof Placed | 'corrected'>;

const NONE: Words = { title: null, unitName: '', day: null, class: null, form: null, amounts: null };

type Deps = { sources: Sources; registerReading: RegisterReading; trees: Trees; clock: () => number };

export const createDescribeMembers = ({ sources, registerReading, trees, clock }: Deps): DescribeMembers => {
  const wordsOf = async (
    population: Population,
    ids: readonly string[],
    days: Days,
  ): Promise<ReadonlyMap<string, Words>> => {
    if (population === 'meetings') {
      const lines = await registerReading.byIds(ids);
      return new Map(
        lines.map((line) => [
          line.id,
          {
            ...NONE,
            title: line.title,
            unitName: line.organiserName,
            day: line.day,
            class: line.class,
            form: line.form,
          },
        ]),
      );
    }
    const units = await trees.through();
    const today = dayOf(clock());
    const until = days.to < today ? days.to : today;
    const named = (unitId: string, day: string): string => units.nameOn(unitId, day) ?? '';
    switch (population) {
      case 'communes':
        return new Map(ids.map((unitId) => [unitId, { ...NONE, unitName: named(unitId, until) }]));
      case 'operators':
        return new Map(
          (await sources.operators(days)).map(({ id, unitId }) => [id, { ...NONE, unitName: named(unitId, until) }]),
        );
      case 'reports':
        return new Map(
          (await sources.reports(days)).map(({ id, unitId, dueDay }) => [
            id,
            { ...NONE, unitName: named(unitId, dueDay), day: dueDay },
          ]),
        );
      case 'papers':
        return new Map(
          (await sources.papers(days)).map(({ id, unitId, day, papers, signed, keptOff }) => [
            id,
            {
              ...NONE,
              unitName: named(unitId, day),
              day,
              amounts: { numerator: signed, denominator: papers - keptOff },
            },
          ]),
        );
    }
  };

  return async (population, placed, days, corrected) => {
    const words = await wordsOf(
      population,
      placed.map(({ id }) => id),
      days,
    );
    return placed.map((one) => ({ ...one, ...(words.get(one.id) ?? NONE), corrected: corrected.has(one.id) }));
  };
};
