/** SQLite takes a limited number of values in one statement. */
const ROWS_AT_ONCE = 200;

/** Rows in portions that fit into one statement each. */
export function* parts<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) yield rows.slice(start, start + ROWS_AT_ONCE);
}
