import type { Unit } from '../../contract/units.ts';
import type { UnitHistory } from '../history.ts';
import type { UnitTree } from '../tree.ts';
import { nameKey } from '../violations.ts';
import type { Found } from './found.ts';
import type { ImportRow } from './rows.ts';

/** Which unit a row speaks of, and under which one it is to lie. */
export type Identified = {
  row: ImportRow;
  unitId: string;
  /** The unit as it is on the day; undefined for a new one. */
  known: Unit | undefined;
  parentId: string;
};

type Asked = {
  rows: readonly ImportRow[];
  /** Codes and names of rows with mistakes of their own: that they are missing is not told twice. */
  unread: readonly string[];
  history: UnitHistory;
  /** Of the day of the import. */
  tree: UnitTree;
  newId: () => string;
};

/** A row that ends a unit which has ended before: nothing is left to do. */
type Done = 'done';
type Answer = Identified | Done | undefined;

/**
 * Finds the unit of each row: by its code; without one, by its name under the unit above. A unit above is named by code or by
 * name, and may stand in any row of the same file.
 */
export const identify = ({ rows, unread, history, tree, newId }: Asked) => {
  const found: Found[] = [];
  const byCode = new Map(tree.units.flatMap((unit) => (unit.code === null ? [] : [[unit.code, unit] as const])));
  const byName = Map.groupBy(tree.units, ({ name }) => nameKey(name));
  const rowsByCode = Map.groupBy(rows, ({ code }) => code);
  const rowsByName = Map.groupBy(rows, ({ name }) => nameKey(name));
  const missing = new Set([...unread, ...unread.map(nameKey)]);
  const answers = new Map<ImportRow, Answer>();
  const asking = new Set<ImportRow>();

  const parentOf = (row: ImportRow): string | undefined => {
    const known = byCode.get(row.parent);
    if (known) return known.id;
    const coded = rowsByCode.get(row.parent);
    const named = nameKey(row.parent);
    const inFile = coded ?? rowsByName.get(named) ?? [];
    const ids = new Set((coded ? [] : (byName.get(named) ?? [])).map(({ id }) => id));
    let isCircle = false;
    for (const other of inFile) {
      if (other === row || asking.has(other)) isCircle = true;
      else {
        const answer = answerOf(other);
        if (answer !== undefined && answer !== 'done') ids.add(answer.unitId);
      }
    }
    const [only, ...others] = ids;
    if (others.length > 0) return fault(row, 'ambiguous-parent');
    if (only !== undefined) return only;
    if (missing.has(row.parent) || missing.has(named)) return undefined;
    return fault(row, isCircle ? 'under-itself' : 'unknown-parent');
  };

  const fault = (row: ImportRow, code: Found['code']): undefined => {
    found.push({ row: row.row, column: 'parent', code, about: row.parent });
    return undefined;
  };

  const answerOf = (row: ImportRow): Answer => {
    if (answers.has(row)) return answers.get(row);
    asking.add(row);
    const answer = look(row);
    asking.delete(row);
    answers.set(row, answer);
    return answer;
  };

  const look = (row: ImportRow): Answer => {
    const coded = row.code === null ? undefined : byCode.get(row.code);
    if (coded === undefined && row.ends && endedBefore(row)) return 'done';
    // The top lies under nothing: what a file says above it can only be itself.
    if (coded?.parentId === null) return { row, unitId: coded.id, known: coded, parentId: coded.id };
    const parentId = parentOf(row);
    if (parentId === undefined) return undefined;
    const known = coded ?? sibling(row, parentId);
    if (known === undefined && row.ends) {
      found.push({ row: row.row, column: row.code === null ? 'name' : 'code', code: 'unknown-unit', about: row.name });
      return undefined;
    }
    return { row, unitId: known?.id ?? newId(), known, parentId };
  };

  /** A unit of the same name in the same place: it is meant where nobody says another code. */
  const sibling = (row: ImportRow, parentId: string): Unit | undefined =>
    tree
      .children(parentId)
      .find(
        (unit) =>
          nameKey(unit.name) === nameKey(row.name) &&
          (row.code === null || unit.code === null || unit.code === row.code),
      );

  const endedBefore = (row: ImportRow): boolean =>
    history.some(
      (unit) =>
        unit.validTo !== null &&
        tree.get(unit.id) === undefined &&
        (row.code === null ? nameKey(unit.name) === nameKey(row.name) : unit.code === row.code),
    );

  const identified: Identified[] = [];
  let done = 0;
  const rowOfUnit = new Map<string, number>();
  for (const row of rows) {
    const answer = answerOf(row);
    if (answer === 'done') done += 1;
    if (answer === undefined || answer === 'done') continue;
    const earlier = rowOfUnit.get(answer.unitId) ?? rowOfCode(rowsByCode, row);
    if (earlier !== undefined && earlier !== row.row) {
      found.push({
        row: row.row,
        column: row.code === null ? 'name' : 'code',
        code: 'row-twice',
        about: String(earlier),
      });
      continue;
    }
    rowOfUnit.set(answer.unitId, row.row);
    identified.push(answer);
  }
  return { identified, done, found };
};

/** The first row with the same code. */
const rowOfCode = (rowsByCode: ReadonlyMap<string | null, ImportRow[]>, { code }: ImportRow): number | undefined =>
  code === null ? undefined : rowsByCode.get(code)?.[0]?.row;
