import { and, type Column, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Tx } from './database.ts';
import {
  registerAttendance as rows,
  registerEntries as entries,
  participationMonths as months,
} from './schema/index.ts';

const { unitNo: _unit, month: _month, ...SUMMED } = getTableColumns(months);

/** What a row of attendance adds to each of the sums. */
const ADDENDS: Record<keyof typeof SUMMED, SQL | Column> = {
  invited: sql`1`,
  attended: rows.attended,
  late: rows.late,
  leftEarly: rows.leftEarly,
  excused: rows.excused,
  presentMs: rows.presentMs,
  disconnections: rows.disconnections,
  spokenMs: rows.spokenMs,
  timesSpoken: rows.timesSpoken,
  openMs: sql`coalesce(${entries.openMs}, 0)`,
};

/** Rows that count: of meetings held, whose attendance is known; no secret ones, rehearsals, samples or lines taken out. */
const COUNTS = sql`${rows.attended} IS NOT NULL AND ${entries.state} = 'held' AND NOT ${entries.secret}
  AND coalesce(${entries.form}, '') <> 'chay-thu' AND NOT ${entries.sample} AND ${entries.removedAt} IS NULL`;

const MONTH = sql`substr(${entries.day}, 1, 7)`;

/**
 * Adds what a line's attendance says to the sums of its units' months (1), or takes it away again (-1): within the step that
 * changes the line.
 */
export const addToSums = (tx: Tx, entryNo: number, sign: 1 | -1): void => {
  enter(tx, sign, sql`${rows.entryNo} = ${entryNo}`);
  if (sign === 1) return;
  const itsMonth = sql`(SELECT ${MONTH} FROM ${entries} WHERE ${entries.no} = ${entryNo})`;
  tx.delete(months)
    .where(and(eq(months.invited, 0), eq(months.month, itsMonth)))
    .run();
};

/** Makes all sums anew from the rows. */
export const rebuildSums = (tx: Tx): void => {
  tx.delete(months).run();
  enter(tx, 1, sql`true`);
};

const enter = (tx: Tx, sign: 1 | -1, which: SQL): void => {
  const names = Object.keys(SUMMED).filter(isSummed);
  const sums = names.map((name) => sql`${sql.raw(String(sign))} * sum(${ADDENDS[name]})`);
  const added = names.map((name) => [name, sql`${SUMMED[name]} + excluded.${sql.identifier(SUMMED[name].name)}`]);
  tx.insert(months)
    .select(
      sql`SELECT ${rows.unitNo}, ${MONTH}, ${sql.join(sums, sql`, `)}
        FROM ${rows} JOIN ${entries} ON ${entries.no} = ${rows.entryNo}
        WHERE ${which} AND ${COUNTS} GROUP BY ${rows.unitNo}, ${MONTH}`,
    )
    .onConflictDoUpdate({ target: [months.unitNo, months.month], set: Object.fromEntries(added) })
    .run();
};

const isSummed = (name: string): name is keyof typeof SUMMED => name in SUMMED;
