import { and, asc, between, eq, isNull } from 'drizzle-orm';
import type { PeriodicReportFacts } from '#shared/contract/paper-registers.ts';
import type { Days } from '#shared/periods/periods.ts';
import { type Deed, writeAudit } from './audit.ts';
import type { Db } from './database.ts';
import { periodicReports as reports } from './schema/index.ts';

/** A periodic report that a unit owes. */
export type PeriodicReport = PeriodicReportFacts & { id: string };

/** The register of periodic reports. */
export type PeriodicReports = {
  /** Those due on these days. */
  due(days: Days): Promise<PeriodicReport[]>;
  byId(lineId: string): Promise<PeriodicReport | undefined>;
  /** Enters a line, or gives the one with this id other facts. */
  put(lineId: string, facts: PeriodicReportFacts, deed: Deed): Promise<void>;
  remove(lineId: string, deed: Deed): Promise<void>;
};

const shown = {
  id: reports.id,
  unitId: reports.unitId,
  name: reports.name,
  dueDay: reports.dueDay,
  madeDay: reports.madeDay,
  shared: reports.shared,
  secret: reports.secret,
};

/** The repository of periodic reports. */
export const createPeriodicReports = (db: Db): PeriodicReports => ({
  due: async ({ from, to }) =>
    db
      .select(shown)
      .from(reports)
      .where(and(between(reports.dueDay, from, to), isNull(reports.removedAt)))
      .orderBy(asc(reports.dueDay))
      .all(),

  byId: async (lineId) =>
    db
      .select(shown)
      .from(reports)
      .where(and(eq(reports.id, lineId), isNull(reports.removedAt)))
      .get(),

  put: async (lineId, facts, deed) => {
    db.transaction((tx) => {
      tx.insert(reports)
        .values({ id: lineId, ...facts, enteredAt: deed.at, changedAt: deed.at })
        .onConflictDoUpdate({ target: reports.id, set: { ...facts, changedAt: deed.at } })
        .run();
      writeAudit(tx, deed);
    });
  },

  remove: async (lineId, deed) => {
    db.transaction((tx) => {
      tx.update(reports).set({ removedAt: deed.at, changedAt: deed.at }).where(eq(reports.id, lineId)).run();
      writeAudit(tx, deed);
    });
  },
});
