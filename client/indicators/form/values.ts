import {
  type Counts,
  type Indicator,
  type IndicatorFacts,
  indicatorFacts,
  type OnlineRule,
  type PeriodKind,
  type Population,
  type Term,
} from '#shared/contract/indicators.ts';
import { type IndicatorDraft, indicatorDraft } from '#shared/contract/indicator-keeping.ts';
import type { MeetingClass } from '#shared/contract/meetings.ts';
import type { UnitLevel } from '#shared/contract/units.ts';

/** A target being written down; shares are per cent, as people type them. */
export type TermValues = {
  key: string;
  from: string | null;
  to: string | null;
  target: number | string;
  source: string;
};

/** What the form holds: the fields of every population, so that nothing is lost when another is chosen and taken back. */
export type Values = {
  nameVi: string;
  nameEn: string;
  population: Population;
  organiserLevels: UnitLevel[];
  classes: MeetingClass[];
  reach: UnitLevel[];
  reachAll: boolean;
  wide: 'wide' | 'any';
  online: OnlineRule['rule'];
  atLeast: number | string;
  levels: UnitLevel[];
  withinDays: number | string;
  period: PeriodKind;
  excludedUnitIds: string[];
  terms: TermValues[];
  reason: string;
};

const NEW: Values = {
  nameVi: '',
  nameEn: '',
  population: 'meetings',
  organiserLevels: ['city'],
  classes: [],
  reach: [],
  reachAll: false,
  wide: 'wide',
  online: 'hybrid-too',
  atLeast: 90,
  levels: ['commune'],
  withinDays: 30,
  period: 'month',
  excludedUnitIds: [],
  terms: [],
  reason: '',
};

/** A target without its key gets one of its own. */
export const termValues = (term: Omit<TermValues, 'key'>): TermValues => ({ key: crypto.randomUUID(), ...term });

/** What the form begins with: an indicator that is changed, or a new one from today on. */
export const valuesOf = (indicator: Indicator | null, today: string): Values => {
  if (indicator === null) return { ...NEW, terms: [termValues({ from: today, to: null, target: 90, source: '' })] };
  const { name, counts, period, excludedUnitIds, terms } = indicator;
  const values: Values = {
    ...NEW,
    nameVi: name.vi,
    nameEn: name.en,
    population: counts.population,
    period,
    excludedUnitIds,
    terms: terms.map(({ target, ...term }) => termValues({ ...term, target: percentOf(target) })),
  };
  if (counts.population === 'communes') return { ...values, levels: counts.levels, withinDays: counts.withinDays };
  if (counts.population !== 'meetings') return values;
  const { population: _population, online, ...fields } = counts;
  const atLeast = online.rule === 'share-connected' ? percentOf(online.atLeast) : NEW.atLeast;
  return { ...values, ...fields, online: online.rule, atLeast };
};

/** What the form says, if the contract takes it. */
export const factsOf = (values: Values): IndicatorFacts | null => {
  const { nameVi, nameEn, terms, ...rest } = values;
  const told = indicatorFacts.safeParse({
    ...draftFields(rest),
    name: { vi: nameVi, en: nameEn },
    terms: terms.map(termOf),
  });
  return told.success ? told.data : null;
};

/** What the form says is to be counted, if that is enough to count. */
export const draftOf = (values: Values): IndicatorDraft | null => {
  const told = indicatorDraft.safeParse(draftFields(values));
  return told.success ? told.data : null;
};

type Drafted = Omit<Values, 'nameVi' | 'nameEn' | 'terms'>;

const draftFields = (values: Drafted): IndicatorDraft => ({
  counts: countsOf(values),
  period: values.period,
  excludedUnitIds: values.excludedUnitIds,
});

const countsOf = (values: Drafted): Counts => {
  const { population, organiserLevels, classes, reach, reachAll, wide, levels, withinDays } = values;
  switch (population) {
    case 'meetings':
      return { population, organiserLevels, classes, reach, reachAll, wide, online: ruleOf(values) };
    case 'communes':
      return { population, levels, withinDays: Number(withinDays) };
    default:
      return { population };
  }
};

const ruleOf = ({ online, atLeast }: Drafted): OnlineRule =>
  online === 'share-connected' ? { rule: online, atLeast: shareOf(atLeast) } : { rule: online };

const termOf = ({ from, to, target, source }: TermValues): Term => ({
  from: from ?? '',
  to,
  target: target === '' ? Number.NaN : shareOf(target),
  source,
});

/** 90 for 0.9; binary fractions do not show. */
const percentOf = (share: number): number => Number((share * 100).toFixed(4));
const shareOf = (percent: number | string): number => Number((Number(percent) / 100).toFixed(6));
