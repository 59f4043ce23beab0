import { and, desc, eq, gte, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type ConnectionCheck, itemVerdict, measured, type Measured } from '#shared/contract/readiness.ts';
import { rememberProof } from './coverage.ts';
import type { Db } from './database.ts';
import { connectionChecks } from './schema/index.ts';

/** The connection checks of all rooms. */
export type ConnectionChecks = {
  add(check: ConnectionCheck & { deviceId: string }): Promise<void>;
  /** The last check of each of these rooms that has one, by room. */
  latestOf(roomIds: readonly string[]): Promise<Map<string, ConnectionCheck>>;
  /** What somebody last said of the device's loudspeaker since a moment; null where nobody did. */
  loudspeakerSince(deviceId: string, since: number): Promise<Measured['loudspeaker']>;
};

const items = z.array(itemVerdict);
type Row = typeof connectionChecks.$inferSelect;

/** The repository of connection checks. */
export const createConnectionChecks = (db: Db): ConnectionChecks => ({
  add: async ({ measured: values, items: verdicts, ...facts }) => {
    db.transaction((tx) => {
      tx.insert(connectionChecks)
        .values({ ...facts, measured: JSON.stringify(values), items: JSON.stringify(verdicts) })
        .run();
      if (facts.passed) rememberProof(tx, facts);
    });
  },

  latestOf: async (roomIds) => {
    const latest = db
      .select()
      .from(connectionChecks)
      .where(eq(connectionChecks.roomId, sql.placeholder('roomId')))
      .orderBy(desc(connectionChecks.at))
      .limit(1)
      .prepare();
    return db.transaction(() => {
      const rows = roomIds.flatMap((roomId) => latest.get({ roomId }) ?? []);
      return new Map(rows.map((row) => [row.roomId, checkOf(row)]));
    });
  },

  loudspeakerSince: async (deviceId, since) => {
    const { deviceId: device, automatic, at, measured: values } = connectionChecks;
    const rows = db
      .select({ values })
      .from(connectionChecks)
      .where(and(eq(device, deviceId), eq(automatic, false), gte(at, since)))
      .orderBy(desc(at))
      .all();
    const answers = rows.map((row) => measured.parse(JSON.parse(row.values)).loudspeaker);
    return answers.find((answer) => answer !== null) ?? null;
  },
});

const checkOf = ({ deviceId: _deviceId, measured: values, items: verdicts, ...facts }: Row): ConnectionCheck => ({
  ...facts,
  measured: measured.parse(JSON.parse(values)),
  items: items.parse(JSON.parse(verdicts)),
});
