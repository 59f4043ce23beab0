/** How much of a group is chosen. */
export type Chosen = 'all' | 'some' | 'none';

/** How much of these units is chosen. */
export function chosenOf(unitIds: readonly string[], selected: ReadonlySet<string>): Chosen {
  const count = countOf(unitIds, selected);
  if (count === 0) return 'none';
  return count === unitIds.length ? 'all' : 'some';
}

/** How many of these units are chosen. */
export const countOf = (unitIds: readonly string[], selected: ReadonlySet<string>): number =>
  unitIds.reduce((count, id) => (selected.has(id) ? count + 1 : count), 0);

/** Chooses all of these units, or, where all are chosen already, none of them. */
export function toggled(unitIds: readonly string[], selected: readonly string[]): string[] {
  const before = new Set(selected);
  if (chosenOf(unitIds, before) === 'all') {
    const gone = new Set(unitIds);
    return selected.filter((id) => !gone.has(id));
  }
  return [...before.union(new Set(unitIds))];
}
