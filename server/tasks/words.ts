import type { Locale } from '#shared/contract/locale.ts';
import type { TaskCounts } from '#shared/contract/tasks.ts';

/** The words of the table in a language. */
export type TableWords = {
  sheet: string;
  heading: (period: string) => string;
  asOf: (day: string) => string;
  unit: string;
  columns: Record<keyof TaskCounts, string>;
  total: string;
};

/** `2026-11` as people write it: `tháng 11/2026`, `quý IV/2026`. */
const inVietnamese = (period: string): string => {
  const [year = '', part = ''] = period.split('-');
  return part.startsWith('Q') ? `quý ${ROMAN[Number(part.slice(1)) - 1]}/${year}` : `tháng ${part}/${year}`;
};

const inEnglish = (period: string): string => {
  const [year = '', part = ''] = period.split('-');
  return part.startsWith('Q') ? `quarter ${part.slice(1)} of ${year}` : `month ${part}/${year}`;
};

const ROMAN = ['I', 'II', 'III', 'IV'];

const dayText = (day: string): string => day.split('-').toReversed().join('/');

export const TABLE_WORDS: Record<Locale, TableWords> = {
  vi: {
    sheet: 'Nhiệm vụ',
    heading: (period) => `Tình hình thực hiện nhiệm vụ ${inVietnamese(period)}`,
    asOf: (day) => `Tính đến ngày ${dayText(day)}`,
    unit: 'Đơn vị chủ trì',
    columns: {
      given: 'Được giao',
      doneInTime: 'Hoàn thành đúng hạn',
      doneLate: 'Hoàn thành quá hạn',
      open: 'Đang thực hiện',
      late: 'Quá hạn chưa xong',
    },
    total: 'Tổng cộng',
  },
  en: {
    sheet: 'Tasks',
    heading: (period) => `Tasks given in ${inEnglish(period)}`,
    asOf: (day) => `As of ${dayText(day)}`,
    unit: 'Lead unit',
    columns: {
      given: 'Given',
      doneInTime: 'Done in time',
      doneLate: 'Done late',
      open: 'Under way',
      late: 'Late, not done',
    },
    total: 'Total',
  },
};
