import type { ParticipationLine } from '#shared/contract/participation.ts';
import { foldForSearch } from '#shared/org/search.ts';
import { hasPoorLine, isRepeatedlyAbsent, type ParticipationRules, totalOf } from '#shared/targets/participation.ts';
import { type Ranked, ranked } from '#shared/targets/ranking.ts';
import { type MeasureName, MEASURES } from './measures.ts';

/** What is shown of the table, and in which order. */
export type Choice = {
  measure: MeasureName;
  /** The worst first, where somebody looks for whom to speak to. */
  worstFirst: boolean;
  grouped: boolean;
  groupId: string | null;
  text: string;
  marked: Mark | null;
  rules: ParticipationRules;
};

/** What a unit is marked with. */
export type Mark = 'absent' | 'poor-line';

type UnitLine = { kind: 'unit'; key: string; unit: Ranked<ParticipationLine>; marks: Mark[] };
/** A line of the table: the head of a group with its sums, or a unit with its place among all. */
export type ShownLine = UnitLine | { kind: 'group'; key: string; name: string; attended: number; invited: number };

/** Which marks a unit has by the rules. */
export const marksOf = (line: ParticipationLine, rules: ParticipationRules): Mark[] => [
  ...(isRepeatedlyAbsent(line, rules) ? ['absent' as const] : []),
  ...(hasPoorLine(line, rules) ? ['poor-line' as const] : []),
];

/** The lines as chosen. A unit's place is the one among all units, whatever is left out of sight. */
export const shownLines = (all: readonly ParticipationLine[], choice: Choice): ShownLine[] => {
  const { of, best } = MEASURES[choice.measure];
  const wanted = foldForSearch(choice.text);
  const placed = ranked(all, of, best)
    .map((unit): UnitLine => ({ kind: 'unit', key: unit.unitId, unit, marks: marksOf(unit, choice.rules) }))
    .filter(
      ({ unit, marks }) =>
        (choice.groupId === null || unit.groupId === choice.groupId) &&
        (choice.marked === null || marks.includes(choice.marked)) &&
        foldForSearch(`${unit.name} ${unit.groupName}`).includes(wanted),
    );
  const ordered = choice.worstFirst ? worstFirst(placed) : placed;
  return choice.grouped ? underGroups(ordered, all) : ordered;
};

/** What cannot be measured stays last. */
const worstFirst = (lines: readonly UnitLine[]): UnitLine[] => [
  ...lines.filter(({ unit }) => unit.rank !== null).toReversed(),
  ...lines.filter(({ unit }) => unit.rank === null),
];

const underGroups = (lines: readonly UnitLine[], all: readonly ParticipationLine[]): ShownLine[] => {
  const members = Map.groupBy(lines, ({ unit }) => unit.groupId);
  return groupsOf(all).flatMap(({ value, label }): ShownLine[] => {
    const found = members.get(value) ?? [];
    if (found.length === 0) return [];
    const { attended, invited } = totalOf(found.map(({ unit }) => unit));
    return [{ kind: 'group', key: `group:${value}`, name: label, attended, invited }, ...found];
  });
};

/** The groups, in the order in which their units come. */
export const groupsOf = (lines: readonly ParticipationLine[]): { value: string; label: string }[] =>
  [...new Map(lines.map(({ groupId, groupName }) => [groupId, groupName]))].map(([value, label]) => ({ value, label }));
