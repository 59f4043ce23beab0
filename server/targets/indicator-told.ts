import type { IndicatorFacts } from '#shared/contract/indicators.ts';

/** The facts of an indicator as the audit keeps them: a line for each thing that people compare. */
export const toldOf = (
  { name, counts, period, excludedUnitIds, terms }: IndicatorFacts,
  unitName: (unitId: string) => string,
): Record<string, unknown> => {
  const { population, ...fields } = counts;
  return {
    name: name.vi,
    nameEn: name.en,
    population,
    counted: Object.entries(fields).map(([field, value]) => `${field}: ${textOf(value)}`),
    period,
    excluded: excludedUnitIds.map(unitName),
    terms: terms.map(({ from, to, target, source }) => `${from} – ${to ?? '…'}: ${target} (${source})`),
  };
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
