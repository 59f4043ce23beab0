import { asc, count, eq, isNull, max } from 'drizzle-orm';
import { type Indicator, indicator, type IndicatorFacts } from '#shared/contract/indicators.ts';
import { type Deed, writeAudit } from './audit.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Db, Tx } from './database.ts';
import { indicators } from './schema/index.ts';

/** What is counted, in the order of the board. What was removed is kept for the figures of closed months, and never comes back. */
export type Indicators = {
  all(): Promise<Indicator[]>;
  byId(indicatorId: string): Promise<Indicator | undefined>;
  /** Lays down those that come with the programme, once for a database: what was removed since does not come back. */
  layOnce(presets: readonly Indicator[], at: number): Promise<void>;
  /** Adds one at the end. */
  add(added: Indicator, deed: Deed): Promise<void>;
  /** Gives one other facts. */
  change(changed: Indicator, deed: Deed): Promise<void>;
  remove(indicatorId: string, deed: Deed): Promise<void>;
  /** Puts them in another order. */
  order(indicatorIds: readonly string[], deed: Deed): Promise<void>;
};

/** The repository of indicators. */
export const createIndicators = (db: Db): Indicators => ({
  all: async () =>
    db
      .select()
      .from(indicators)
      .where(isNull(indicators.removedAt))
      .orderBy(asc(indicators.position))
      .all()
      .map(toIndicator),

  byId: async (indicatorId) => {
    const row = db.select().from(indicators).where(eq(indicators.id, indicatorId)).get();
    return row?.removedAt === null ? toIndicator(row) : undefined;
  },

  layOnce: async (presets, at) => {
    db.transaction((tx) => {
      if ((tx.select({ rows: count() }).from(indicators).get()?.rows ?? 0) > 0) return;
      for (const preset of presets) append(tx, preset, at);
    });
  },

  add: async (added, deed) => {
    db.transaction((tx) => {
      append(tx, added, deed.at);
      writeAudit(tx, deed);
    });
  },

  change: async ({ id, ...facts }, deed) => {
    db.transaction((tx) => {
      tx.update(indicators)
        .set({ value: valueOf(facts), changedAt: deed.at })
        .where(eq(indicators.id, id))
        .run();
      writeAudit(tx, deed);
    });
  },

  remove: async (indicatorId, deed) => {
    db.transaction((tx) => {
      tx.update(indicators).set({ removedAt: deed.at }).where(eq(indicators.id, indicatorId)).run();
      writeAudit(tx, deed);
    });
  },

  order: async (indicatorIds, deed) => {
    db.transaction((tx) => {
      for (const [position, indicatorId] of indicatorIds.entries())
        tx.update(indicators).set({ position }).where(eq(indicators.id, indicatorId)).run();
      writeAudit(tx, deed);
    });
  },
});

const append = (tx: Tx, { id, ...facts }: Indicator, at: number): void => {
  const last = tx
    .select({ position: max(indicators.position) })
    .from(indicators)
    .get()?.position;
  tx.insert(indicators)
    .values({ id, position: (last ?? -1) + 1, value: valueOf(facts), changedAt: at })
    .run();
};

const valueOf = (facts: IndicatorFacts): string => canonicalJson(facts);

const toIndicator = ({ id, value }: typeof indicators.$inferSelect): Indicator => {
  const facts: unknown = JSON.parse(value);
  return indicator.parse({ ...Object(facts), id });
};
