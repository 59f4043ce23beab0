import type { Locale } from '../../contract/locale.ts';
import type { UnitLevel } from '../../contract/units.ts';
import { foldForSearch } from '../search.ts';

/** The levels, as the template writes them. */
export const LEVEL_WORDS: Record<Locale, Record<UnitLevel, string>> = {
  vi: {
    city: 'Thành phố',
    department: 'Sở, ban, ngành',
    district: 'Quận, huyện, thị xã',
    commune: 'Xã, phường, thị trấn',
  },
  en: { city: 'City', department: 'Department', district: 'District', commune: 'Commune' },
};

/** What people write for a level beside the template's own words: the kinds of units that stand on it. */
const OTHER_WORDS: Record<UnitLevel, readonly string[]> = {
  city: ['thanh pho truc thuoc trung uong', 'cap tinh'],
  department: ['so', 'ban', 'nganh', 'so nganh'],
  district: ['quan', 'huyen', 'thi xa', 'quan, huyen', 'cap huyen'],
  commune: ['xa', 'phuong', 'thi tran', 'phuong, xa', 'xa, phuong', 'cap xa'],
};

const LEVELS = ['city', 'department', 'district', 'commune'] as const;

const levelByWord = new Map(
  LEVELS.flatMap((level) =>
    [...Object.values(LEVEL_WORDS).map((words) => foldForSearch(words[level])), ...OTHER_WORDS[level]].map(
      (word) => [word, level] as const,
    ),
  ),
);

/** The level that a word means, accents or not. */
export const levelOf = (text: string): UnitLevel | undefined => levelByWord.get(foldForSearch(text));
