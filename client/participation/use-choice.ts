import { useSearchParams } from 'react-router';
import { unitLevel, type UnitLevel } from '#shared/contract/units.ts';
import { DEFAULT_PARTICIPATION_RULES } from '#shared/targets/participation.ts';
import type { MonthSpan } from '../api/participation.ts';
import { isMeasure } from './measures.ts';
import type { Choice } from './shown-lines.ts';

export type PageChoice = Choice & MonthSpan & { level: UnitLevel };

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What the page shows. It stands in the address, so that it can be sent to somebody and come back to. */
export function useChoice(today: string): [PageChoice, (change: Partial<PageChoice>) => void] {
  const [search, setSearch] = useSearchParams();
  const choice = read(search, today);
  const change = (part: Partial<PageChoice>): void => setSearch(write({ ...choice, ...part }), { replace: true });
  return [choice, change];
}

/** The months of the address; this year until this month where it names none. */
export const monthsIn = (search: URLSearchParams, today: string): MonthSpan => {
  const month = (name: string, otherwise: string): string => {
    const value = search.get(name) ?? '';
    return MONTH.test(value) ? value : otherwise;
  };
  const from = month('from', `${today.slice(0, 4)}-01`);
  const to = month('to', today.slice(0, 7));
  return from <= to ? { from, to } : { from: to, to: from };
};

const read = (search: URLSearchParams, today: string): PageChoice => {
  const measure = search.get('by') ?? '';
  const marked = search.get('marked');
  const positive = (name: string, otherwise: number): number => {
    const value = Number(search.get(name));
    return value > 0 ? value : otherwise;
  };
  return {
    ...monthsIn(search, today),
    level: unitLevel.safeParse(search.get('level')).data ?? 'commune',
    measure: isMeasure(measure) ? measure : 'rate',
    worstFirst: search.has('worst'),
    grouped: search.has('grouped'),
    groupId: search.get('group'),
    text: search.get('text') ?? '',
    marked: marked === 'absent' || marked === 'poor-line' ? marked : null,
    rules: {
      absences: positive('absences', DEFAULT_PARTICIPATION_RULES.absences),
      absentShare: positive('share', DEFAULT_PARTICIPATION_RULES.absentShare),
      disconnections: positive('cuts', DEFAULT_PARTICIPATION_RULES.disconnections),
    },
  };
};

const write = ({ rules, ...choice }: PageChoice): Record<string, string> => ({
  from: choice.from,
  to: choice.to,
  level: choice.level,
  by: choice.measure,
  ...(choice.worstFirst && { worst: '1' }),
  ...(choice.grouped && { grouped: '1' }),
  ...(choice.groupId !== null && { group: choice.groupId }),
  ...(choice.text !== '' && { text: choice.text }),
  ...(choice.marked !== null && { marked: choice.marked }),
  absences: String(rules.absences),
  share: String(rules.absentShare),
  cuts: String(rules.disconnections),
});
