import { and, type Column, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Tx } from './database.ts';
import {
  registerAttendance as rows,
  registerEntries as entries,
  participationMonths as months,
  participationYears as years,
} from './schema/index.ts';

const { unitNo: _unit, month: _month, ...SUMMED } = getTableColumns(months);

/** What a row of attendance adds to each of the sums. */
const ADDENDS: Record<keyof typeof SUMMED, SQL | Column> = {
  invited: sql`1`,
  attended: rows.attended,
  late: rows.late,
  leftEarly: rows.leftEarly,
  /** Who had leave and came all the same was not away. */
  excused: sql`${rows.excused} * (1 - ${rows.attended})`,
  presentMs: rows.presentMs,
  disconnections: rows.disconnections,
  spokenMs: rows.spokenMs,
  timesSpoken: rows.timesSpoken,
  openMs: sql`coalesce(${entries.openMs}, 0)`,
};

/** Rows that count: of meetings held, whose attendance is known; no secret ones, rehearsals, samples or lines taken out. */
const COUNTS = sql`${rows.attended} IS NOT NULL AND ${entries.state} = 'held' AND NOT ${entries.secret}
  AND coalesce(${entries.form}, '') <> 'chay-thu' AND NOT ${entries.sample} AND ${entries.removedAt} IS NULL`;

/** Over which spans is summed: where each is kept, and in which of them a line lies. */
const SPANS = [
  { table: months, span: months.month, itsSpan: sql`substr(${entries.day}, 1, 7)` },
  { table: years, span: years.year, itsSpan: sql`substr(${entries.day}, 1, 4)` },
];

/**
 * Adds what a line's attendance says to the sums of its units' months and years (1), or takes it away again (-1): within the
 * step that changes the line.
 */
export const addToSums = (tx: Tx, entryNo: number, sign: 1 | -1): void => {
  for (const one of SPANS) {
    enter(tx, one, sign, sql`${rows.entryNo} = ${entryNo}`);
    if (sign === 1) continue;
    const { table, span, itsSpan } = one;
    const ofLine = sql`(SELECT ${itsSpan} FROM ${entries} WHERE ${entries.no} = ${entryNo})`;
    tx.delete(table)
      .where(and(eq(table.invited, 0), eq(span, ofLine)))
      .run();
  }
};

/** Makes all sums anew from the rows. */
export const rebuildSums = (tx: Tx): void => {
  for (const one of SPANS) {
    tx.delete(one.table).run();
    enter(tx, one, 1, sql`true`);
  }
};

const enter = (tx: Tx, { table, span, itsSpan }: (typeof SPANS)[number], sign: 1 | -1, which: SQL): void => {
  const names = Object.keys(SUMMED).filter(isSummed);
  const sums = names.map((name) => sql`${sql.raw(String(sign))} * sum(${ADDENDS[name]})`);
  const added = names.map((name): [string, SQL] => [
    name,
    sql`${table[name]} + excluded.${sql.identifier(table[name].name)}`,
  ]);
  tx.insert(table)
    .select(
      sql`SELECT ${rows.unitNo}, ${itsSpan}, ${sql.join(sums, sql`, `)}
        FROM ${rows} JOIN ${entries} ON ${entries.no} = ${rows.entryNo}
        WHERE ${which} AND ${COUNTS} GROUP BY ${rows.unitNo}, ${itsSpan}`,
    )
    .onConflictDoUpdate({ target: [table.unitNo, span], set: Object.fromEntries(added) })
    .run();
};

const isSummed = (name: string): name is keyof typeof SUMMED => name in SUMMED;
