import type { TermValues, Values } from './values.ts';

/** What keeps a field from being taken; its sentence stands under `problems`. */
export type Problem = 'name' | 'levels' | 'share' | 'days' | 'from' | 'order' | 'terms' | 'reason';

const isShare = (percent: number | string, least = 0): boolean =>
  percent !== '' && Number(percent) >= least && Number(percent) <= 100;

/** The problems of the form, by field. A change of what is there already needs a reason. */
export const problemsOf = (values: Values, isNew: boolean): Record<string, Problem> => {
  const { nameVi, population, organiserLevels, online, atLeast, levels, withinDays, terms, reason } = values;
  const found: Record<string, Problem> = {};
  if (nameVi.trim() === '') found['nameVi'] = 'name';
  if (population === 'meetings' && organiserLevels.length === 0) found['organiserLevels'] = 'levels';
  if (population === 'meetings' && online === 'share-connected' && !isShare(atLeast, 1)) found['atLeast'] = 'share';
  if (population === 'communes' && levels.length === 0) found['levels'] = 'levels';
  if (population === 'communes' && !(Number(withinDays) >= 1 && Number(withinDays) <= 366))
    found['withinDays'] = 'days';
  if (terms.length === 0) found['terms'] = 'terms';
  for (const [at, term] of terms.entries())
    for (const [field, problem] of termProblems(term, terms[at - 1])) found[`terms.${at}.${field}`] = problem;
  if (!isNew && reason.trim() === '') found['reason'] = 'reason';
  return found;
};

const termProblems = ({ from, to, target }: TermValues, before: TermValues | undefined): [string, Problem][] => {
  const found: [string, Problem][] = [];
  if (from === null) found.push(['from', 'from']);
  else if (before !== undefined && (before.to === null || before.to >= from)) found.push(['from', 'order']);
  if (from !== null && to !== null && to < from) found.push(['to', 'order']);
  if (!isShare(target)) found.push(['target', 'share']);
  return found;
};
