import Database from 'better-sqlite3';
import { FIRST_START } from '../../../server/first-start/first-start.ts';
import { hashPassword } from '../../../server/identity/passwords.ts';
import { type Db, openStore } from '../../../server/store/database.ts';
import { parts } from '../../../server/store/parts.ts';
import { rebuildSums } from '../../../server/store/participation-sums.ts';
import { createRepositories } from '../../../server/store/repositories.ts';
import { reachText } from '../../../server/store/register-entry.ts';
import { registerEntries, registerUnits } from '../../../server/store/schema/index.ts';
import { drawAttendance, drawHabit, UNKNOWN } from './attendance.ts';
import { reformedCity } from './city.ts';
import { type DrawnMeeting, meetingsOf } from './meetings.ts';
import { seeded } from './seeded.ts';

/** Which register is made: of which years, with how many meetings in each. */
export type Extent = { seed: number; firstYear: number; years: number; meetingsInYear: number };

/** Ten years that end with the year of the reform: 20,000 meetings, five million rows of attendance. */
export const TEN_YEARS: Extent = { seed: 2025, firstYear: 2016, years: 10, meetingsInYear: 2000 };

/** Who signs in to a register that was made: the city's secretary. */
export const SECRETARY = { username: 'thuky', password: 'thu-ky-do-kiem' };

/**
 * Makes a register in a database file that does not exist yet, with the units, the sums and somebody to sign in. How many
 * meetings and rows of attendance.
 */
export const fillRegister = async (
  path: string,
  { seed, firstYear, years, meetingsInYear }: Extent,
): Promise<{ meetings: number; rows: number }> => {
  const draw = seeded(seed);
  const store = openStore(path);
  const { units: unitStore, accounts, facts } = createRepositories(store.db);
  const { units, rooms } = await reformedCity();
  await unitStore.add(units, rooms);
  const city = units.find(({ level }) => level === 'city')?.id ?? '';
  const passwordHash = await hashPassword(SECRETARY.password);
  const { username } = SECRETARY;
  const grants = [{ role: 'secretary', unitId: city } as const];
  await accounts.add({ id: username, username, displayName: 'Thư ký', passwordHash, createdAt: 0, grants });
  await facts.set(FIRST_START, new Date(0).toISOString());

  const keys = units.map((unit, at) => ({ no: at + 1, unitId: unit.id }));
  for (const part of parts(keys)) store.db.insert(registerUnits).values(part).run();
  const numbers = new Map(keys.map(({ unitId, no }) => [unitId, no]));
  const habits = units.map(() => drawHabit(draw));
  const attendance = openAttendance(path);
  let last = 0;
  let rows = 0;
  for (let year = firstYear; year < firstYear + years; year += 1) {
    const meetings = meetingsOf(year, meetingsInYear, units, draw).map((meeting, at) => ({
      ...meeting,
      no: last + at + 1,
    }));
    last += meetings.length;
    rows += meetings.reduce((sum, { invitedUnitIds }) => sum + invitedUnitIds.length, 0);
    enter(store.db, meetings);
    attendance.add(meetings, (unitId, openMs) => {
      const no = numbers.get(unitId) ?? 0;
      const habit = habits[no - 1];
      return [no, ...(habit === undefined || openMs === null ? UNKNOWN : drawAttendance(habit, openMs, draw))];
    });
  }
  attendance.close();
  store.db.transaction((tx) => rebuildSums(tx));
  store.close();
  return { meetings: last, rows };
};

type Numbered = DrawnMeeting & { no: number };

const enter = (db: Db, meetings: readonly Numbered[]): void => {
  const rows = meetings.map(({ invitedUnitIds: _ids, isKnown: _known, reach, ...line }) => ({
    ...line,
    reach: reachText(reach),
  }));
  db.transaction((tx) => {
    for (const part of parts(rows)) tx.insert(registerEntries).values(part).run();
  });
};

const COLUMNS =
  'entry_no, unit_no, attended, late, left_early, excused, present_ms, disconnections, spoken_ms, times_spoken';
const VALUES = `(${COLUMNS.replaceAll(/\w+/g, '?')})`;
const ROWS_AT_ONCE = 100;

/** Millions of rows: a year in one transaction, without waiting for the disk, with the indexes made at the end. */
const openAttendance = (path: string) => {
  const db = new Database(path);
  db.pragma('synchronous = OFF');
  const indexes = db
    .prepare<[], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'register_attendance' AND sql IS NOT NULL`,
    )
    .all();
  for (const { name } of indexes) db.exec(`DROP INDEX ${name}`);
  const insert = (rows: number) =>
    db.prepare<(number | null)[]>(
      `INSERT INTO register_attendance (${COLUMNS}) VALUES ${Array.from({ length: rows }, () => VALUES).join(', ')}`,
    );
  const many = insert(ROWS_AT_ONCE);
  const one = insert(1);
  return {
    add: (meetings: readonly Numbered[], rowOf: (unitId: string, openMs: number | null) => (number | null)[]): void => {
      db.exec('BEGIN');
      for (const { no, invitedUnitIds, isKnown, openMs } of meetings) {
        const rows = invitedUnitIds.map((unitId) => [no, ...rowOf(unitId, isKnown ? (openMs ?? null) : null)]);
        const whole = rows.length - (rows.length % ROWS_AT_ONCE);
        for (let at = 0; at < whole; at += ROWS_AT_ONCE) many.run(...rows.slice(at, at + ROWS_AT_ONCE).flat());
        for (const row of rows.slice(whole)) one.run(...row);
      }
      db.exec('COMMIT');
    },
    close: (): void => {
      for (const { sql } of indexes) db.exec(sql);
      db.close();
    },
  };
};
