import { eq, inArray } from 'drizzle-orm';
import { type UnitLevel, unitLevel } from '#shared/contract/units.ts';
import type { KnownAttendance } from '#shared/register/attendance.ts';
import type { InvitedUnit } from '#shared/register/sites.ts';
import type { Tx } from './database.ts';
import { addToSums } from './participation-sums.ts';
import { parts } from './parts.ts';
import { registerAttendance, registerEntries, registerUnits } from './schema/index.ts';

type Row = typeof registerEntries.$inferInsert;

/** A line of the register with the units invited. */
export type RegisterEntry = Omit<Row, 'no' | 'reach'> & {
  reach: readonly UnitLevel[];
  invited: readonly InvitedUnit[];
};

/** What may be changed of a line whose units stay. */
export type EntryChange = Partial<Omit<Row, 'no' | 'id' | 'reach'> & { reach: readonly UnitLevel[] }>;

/**
 * Puts a line with its invited units into the register, or in the place of the one with the same id; columns that are not given
 * stay as they were. The sums of participation follow, within the same step.
 */
export const writeEntry = (tx: Tx, { invited, ...entry }: RegisterEntry): void => {
  const before = numberOf(tx, entry.id);
  if (before !== undefined) {
    addToSums(tx, before, -1);
    tx.delete(registerAttendance).where(eq(registerAttendance.entryNo, before)).run();
  }
  const row = { ...entry, reach: reachText(entry.reach) };
  const stored = tx
    .insert(registerEntries)
    .values(row)
    .onConflictDoUpdate({ target: registerEntries.id, set: row })
    .returning({ no: registerEntries.no })
    .get();
  enterInvited(tx, stored.no, invited);
  // Thousands of lines come from a file, of which nobody knows who attended: they add nothing to the sums.
  if (invited.some(({ attendance }) => attendance !== null)) addToSums(tx, stored.no, 1);
};

/** A new line, of whose units nobody knows whether they attended. */
export type UnattendedEntry = Omit<RegisterEntry, 'invited'> & { invitedUnitIds: readonly string[] };

/**
 * Adds thousands of new lines, many in a statement. They add nothing to the sums of participation: nobody knows who attended.
 */
export const addUnattended = (tx: Tx, lines: readonly UnattendedEntry[]): void => {
  const numbers = unitNumbers(tx, [...new Set(lines.flatMap(({ invitedUnitIds }) => invitedUnitIds))]);
  for (const part of parts(lines)) {
    const stored = tx
      .insert(registerEntries)
      .values(part.map(({ invitedUnitIds: _invited, reach, ...row }) => ({ ...row, reach: reachText(reach) })))
      .returning({ id: registerEntries.id, no: registerEntries.no })
      .all();
    const entryNumbers = new Map(stored.map(({ id, no }) => [id, no]));
    const rows = part.flatMap(({ id, invitedUnitIds }) => {
      const entryNo = entryNumbers.get(id);
      const units = invitedUnitIds.flatMap((unitId) => numbers.get(unitId) ?? []);
      return entryNo === undefined ? [] : units.map((unitNo) => ({ entryNo, unitNo, ...UNKNOWN }));
    });
    for (const some of parts(rows)) tx.insert(registerAttendance).values(some).run();
  }
};

/** Changes a line; the sums follow. Whether there was one. */
export const changeEntry = (tx: Tx, id: string, { reach, ...change }: EntryChange): boolean => {
  const no = numberOf(tx, id);
  if (no === undefined) return false;
  addToSums(tx, no, -1);
  tx.update(registerEntries)
    .set({ ...change, ...(reach && { reach: reachText(reach) }) })
    .where(eq(registerEntries.no, no))
    .run();
  addToSums(tx, no, 1);
  return true;
};

const numberOf = (tx: Tx, id: string): number | undefined =>
  tx.select({ no: registerEntries.no }).from(registerEntries).where(eq(registerEntries.id, id)).get()?.no;

/** Each level once, from the top: the same levels are the same text. */
export const reachText = (reach: readonly UnitLevel[]): string =>
  JSON.stringify(unitLevel.options.filter((level) => reach.includes(level)));

const UNKNOWN = {
  attended: null,
  late: 0,
  leftEarly: 0,
  excused: 0,
  presentMs: 0,
  disconnections: 0,
  spokenMs: 0,
  timesSpoken: 0,
};

const enterInvited = (tx: Tx, entryNo: number, invited: readonly InvitedUnit[]): void => {
  const numbers = unitNumbers(
    tx,
    invited.map(({ unitId }) => unitId),
  );
  const rows = invited.flatMap(({ unitId, attendance }) => {
    const unitNo = numbers.get(unitId);
    return unitNo === undefined ? [] : [{ entryNo, unitNo, ...(attendance ? columnsOf(attendance) : UNKNOWN) }];
  });
  for (const part of parts(rows)) tx.insert(registerAttendance).values(part).run();
};

const columnsOf = ({ attended, late, leftEarly, excused, ...amounts }: KnownAttendance) => ({
  ...amounts,
  attended: Number(attended),
  late: Number(late),
  leftEarly: Number(leftEarly),
  excused: Number(excused),
});

/** The short keys of units, made where there was none. */
const unitNumbers = (tx: Tx, unitIds: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const part of parts(unitIds)) {
    tx.insert(registerUnits)
      .values(part.map((unitId) => ({ unitId })))
      .onConflictDoNothing()
      .run();
    const rows = tx.select().from(registerUnits).where(inArray(registerUnits.unitId, part)).all();
    for (const { unitId, no } of rows) found.set(unitId, no);
  }
  return found;
};
