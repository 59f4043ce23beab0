import type { Unit } from '#shared/contract/units.ts';
import { foldForSearch } from '#shared/org/search.ts';
import type { UnitTree } from '#shared/org/tree.ts';

/** Which units lines name, and which lines name none, or more than one. */
export type NamedUnits = { unitIds: string[]; unclear: string[] };

/**
 * Finds the units of a list, one a line, as it is copied out of a sheet: the statistics code, or the name, followed by that of the
 * unit above (after a comma, a semicolon or a tab) where several have it. Accents and capitals do not matter.
 */
export const namedUnits = (text: string, units: readonly Unit[], tree: UnitTree): NamedUnits => {
  const byKey = Map.groupBy(
    units.flatMap((unit) => {
      const name = foldForSearch(unit.name);
      const above = foldForSearch(tree.groupOf(unit.id)?.name ?? '');
      return [...new Set([name, `${name} ${above}`, ...(unit.code === null ? [] : [unit.code])])].map((key) => ({
        key,
        id: unit.id,
      }));
    }),
    ({ key }) => key,
  );
  const unitIds = new Set<string>();
  const unclear: string[] = [];
  for (const line of text.split('\n')) {
    const key = foldForSearch(line.replaceAll(/[,;\t]/g, ' '));
    if (key === '') continue;
    const [found, ...others] = byKey.get(key) ?? [];
    if (found === undefined || others.length > 0) unclear.push(line.trim());
    else unitIds.add(found.id);
  }
  return { unitIds: [...unitIds], unclear };
};
