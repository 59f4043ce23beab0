import type { ImportColumn, ImportMistakeCode } from '../../contract/administration-import.ts';
import type { Room } from '../../contract/units.ts';
import { applyChange, type Impossible, type UnitChange } from '../change.ts';
import type { UnitFacts, UnitHistory } from '../history.ts';
import { treeOn, type UnitTree } from '../tree.ts';
import { type Violation, violations } from '../violations.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import type { Found } from './found.ts';
import { type Identified, identify } from './identify.ts';
import { readRows } from './rows.ts';

/** What the plan is made from. */
export type PlanInput = {
  sheet: Sheet;
  history: UnitHistory;
  /** From which the file holds, `YYYY-MM-DD`. */
  day: string;
  rooms: ReadonlyMap<string, Room>;
  mayChange: (unitId: string) => boolean;
  mayPlaceUnder: (unitId: string) => boolean;
  newId: () => string;
};

/** A room that gets another name, telephone or mail address; null is left as it is. */
export type RoomWish = { unitId: string; name: string | null; phone: string | null; email: string | null };

/** What a file would do. With mistakes found, nothing of it is done. */
export type Plan = {
  found: Found[];
  changes: UnitChange[];
  rooms: RoomWish[];
  unchanged: number;
  /** The history as it would be. */
  history: UnitHistory;
  /** The trees of the day, before and after. */
  before: UnitTree;
  after: UnitTree;
};

/** Plans an import: reads the file, finds its units, and judges what would come of it by all the rules of the tree. */
export const planImport = (input: PlanInput): Plan => {
  const { history, day } = input;
  const before = treeOn(history, day);
  const nothing = { changes: [], rooms: [], unchanged: 0, history, before, after: before };
  const { rows, found, unread } = readRows(input.sheet);
  const {
    identified,
    done,
    found: unidentified,
  } = identify({
    rows,
    unread,
    history,
    tree: before,
    newId: input.newId,
  });
  const allowed = identified.flatMap((one) => {
    const mistake = forbidden(one, before, input);
    if (mistake === undefined) return [one];
    unidentified.push(mistake);
    return [];
  });
  const wishes = allowed.map((one) => ({ ...one, changes: changesFor(one, day), room: roomWish(one, input.rooms) }));
  const changes = inOrder(wishes.flatMap((one) => one.changes));
  const judged = judge(history, changes, new Map(allowed.map((one) => [one.unitId, one.row.row])));
  const all = [...found, ...unidentified, ...judged.found].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  if (all.length > 0) return { ...nothing, found: all };
  return {
    found: [],
    changes,
    rooms: wishes.flatMap(({ room }) => room ?? []),
    unchanged: done + wishes.filter((one) => one.changes.length === 0 && one.room === undefined).length,
    history: judged.history,
    before,
    after: treeOn(judged.history, day),
  };
};

const factsOf = ({ row, known, parentId }: Identified): UnitFacts => ({
  code: row.code ?? known?.code ?? null,
  name: row.name,
  level: row.level,
  kind: row.kind,
  parentId: known?.parentId === null ? null : parentId,
});

const changesFor = (one: Identified, day: string): UnitChange[] => {
  const { row, unitId, known } = one;
  const facts = factsOf(one);
  if (known === undefined) return [{ type: 'create', unitId, from: day, facts }];
  if (row.ends) return [{ type: 'end', unitId, from: day }];
  const isSame =
    facts.code === known.code &&
    facts.name === known.name &&
    facts.level === known.level &&
    facts.kind === known.kind &&
    facts.parentId === known.parentId;
  return isSame ? [] : [{ type: 'revise', unitId, from: day, facts }];
};

const roomWish = ({ row, unitId, known }: Identified, rooms: ReadonlyMap<string, Room>): RoomWish | undefined => {
  if (row.ends) return undefined;
  const room = known && rooms.get(unitId);
  const name = row.roomName === room?.name ? null : row.roomName;
  const phone = row.phone === room?.phone ? null : row.phone;
  const email = row.email === room?.email ? null : row.email;
  return name === null && phone === null && email === null ? undefined : { unitId, name, phone, email };
};

const forbidden = (
  one: Identified,
  before: UnitTree,
  { mayChange, mayPlaceUnder, day, rooms }: PlanInput,
): Found | undefined => {
  const { row, unitId, known, parentId } = one;
  const changes = changesFor(one, day);
  const isTouched = changes.length > 0 || roomWish(one, rooms) !== undefined;
  if (known && isTouched && !mayChange(unitId)) {
    return { row: row.row, column: null, code: 'not-managed', about: known.name };
  }
  const isPlaced = known === undefined || (changes[0]?.type === 'revise' && known.parentId !== parentId);
  // A unit above that is new itself stands in another row, and is judged there.
  if (isPlaced && before.get(parentId) && !mayPlaceUnder(parentId)) {
    return { row: row.row, column: 'parent', code: 'parent-not-managed', about: row.parent };
  }
  return undefined;
};

const ORDER = { create: 0, revise: 1, end: 2 } as const;
const inOrder = (changes: readonly UnitChange[]): UnitChange[] =>
  changes.toSorted((a, b) => ORDER[a.type] - ORDER[b.type]);

const MISTAKES: Record<
  Violation['code'] | Exclude<Impossible['code'], 'unit-unchanged'>,
  [ImportMistakeCode, ImportColumn]
> = {
  'unit-parent-missing': ['parent-missing', 'parent'],
  'unit-has-children': ['has-children', 'ends'],
  'unit-under-itself': ['under-itself', 'parent'],
  'unit-name-taken': ['name-taken', 'name'],
  'unit-code-taken': ['code-taken', 'code'],
  'unit-has-later-changes': ['has-later-changes', 'ends'],
  'unit-not-of-day': ['not-of-day', 'ends'],
};

const judge = (
  history: UnitHistory,
  changes: readonly UnitChange[],
  rowOf: ReadonlyMap<string, number>,
): { history: UnitHistory; found: Found[] } => {
  const found: Found[] = [];
  const say = (unitId: string, code: keyof typeof MISTAKES, names: readonly string[]): void => {
    const [mistake, column] = MISTAKES[code];
    found.push({ row: rowOf.get(unitId) ?? null, column, code: mistake, about: names.join(', ') });
  };
  let now = history;
  for (const change of changes) {
    const changed = applyChange(now, change);
    if ('history' in changed) now = changed.history;
    else if (changed.impossible.code !== 'unit-unchanged') {
      say(change.unitId, changed.impossible.code, changed.impossible.names);
    }
  }
  for (const { code, unitId, names } of violations(now, new Set(changes.map(({ unitId: touched }) => touched)))) {
    say(unitId, code, names);
  }
  return { history: now, found };
};
