import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';

const row = z.object({ type: z.string(), payload: z.string().transform((text): unknown => JSON.parse(text)) });

/** An event of a meeting's log, as it is stored. */
export type LoggedEvent = { type: string; payload: unknown };

/** Reads a meeting's log from the database of a server that may run. */
export function readLog(dataDir: string, meetingId: string): LoggedEvent[] {
  const database = new Database(join(dataDir, 'giaoban.db'), { readonly: true });
  try {
    const rows = database
      .prepare('SELECT type, payload FROM meeting_events WHERE meeting_id = ? ORDER BY seq')
      .all(meetingId);
    return rows.map((each) => row.parse(each));
  } finally {
    database.close();
  }
}
