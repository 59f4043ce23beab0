import { calendarOf, type SpecialDay } from './working-days.ts';

const off = (name: string, ...days: string[]): SpecialDay[] => days.map((day) => ({ day, kind: 'off', name }));
const worked = (day: string): SpecialDay => ({ day, kind: 'worked', name: 'Làm bù' });

const NEW_YEAR = 'Tết Dương lịch';
const TET = 'Tết Nguyên đán';
const KINGS = 'Giỗ Tổ Hùng Vương';
const VICTORY = 'Ngày Chiến thắng';
const LABOUR = 'Quốc tế Lao động';
const NATIONAL = 'Quốc khánh';

/**
 * Việt Nam's public holidays that fall on Monday to Friday, the days off in their place, and the Saturdays worked for them.
 * Labour Code 2019, article 112. Where the days of Tết and Quốc khánh were not announced yet (2027), as the law has them: Tết with
 * one day before and four from the first of the year on, made up for after a weekend; Quốc khánh with the day before.
 */
export const PUBLIC_HOLIDAYS: readonly SpecialDay[] = [
  ...off(NEW_YEAR, '2025-01-01'),
  ...off(TET, '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
  ...off(KINGS, '2025-04-07'),
  worked('2025-04-26'),
  ...off(VICTORY, '2025-04-30'),
  ...off(LABOUR, '2025-05-01', '2025-05-02'),
  ...off(NATIONAL, '2025-09-01', '2025-09-02'),

  ...off(NEW_YEAR, '2026-01-01', '2026-01-02'),
  worked('2026-01-10'),
  ...off(TET, '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
  ...off(KINGS, '2026-04-27'),
  ...off(VICTORY, '2026-04-30'),
  ...off(LABOUR, '2026-05-01'),
  worked('2026-08-22'),
  ...off(NATIONAL, '2026-08-31', '2026-09-01', '2026-09-02'),

  ...off(NEW_YEAR, '2027-01-01'),
  ...off(TET, '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'),
  ...off(KINGS, '2027-04-16'),
  ...off(VICTORY, '2027-04-30'),
  ...off(LABOUR, '2027-05-03'),
  ...off(NATIONAL, '2027-09-01', '2027-09-02'),
];

/** The calendar as the law has it, where nothing else was entered. */
export const LAWFUL_CALENDAR = calendarOf(PUBLIC_HOLIDAYS);
