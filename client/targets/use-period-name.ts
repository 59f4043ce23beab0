import { useTranslation } from 'react-i18next';

/** Quarters are counted in Roman numerals. */
const QUARTERS = ['I', 'II', 'III', 'IV'];

const partsOf = (period: string): [year: string, part: string] => {
  const [year = '', part = ''] = period.split('-');
  return [year, part.startsWith('Q') ? (QUARTERS[Number(part.slice(1)) - 1] ?? '') : part];
};

/** The name of a period in the language of the pages: `Quý IV/2026`. */
export function usePeriodName(): (period: string) => string {
  const { t } = useTranslation('targets');
  return (period) => {
    const [year, part] = partsOf(period);
    if (part === '') return t('period.yearName', { year });
    return period.includes('Q') ? t('period.quarterName', { part, year }) : t('period.monthName', { part, year });
  };
}

/** The same as short as it goes, for the foot of a chart: `11/26`, `IV/26`, `2026`. */
export const shortPeriod = (period: string): string => {
  const [year, part] = partsOf(period);
  return part === '' ? year : `${part}/${year.slice(2)}`;
};
