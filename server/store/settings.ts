import { desc, lte } from 'drizzle-orm';
import { DEFAULT_SETTINGS, type Settings, settings as schema } from '#shared/contract/settings.ts';
import { type Deed, writeAudit } from './audit.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Db } from './database.ts';
import { settings } from './schema/index.ts';

/** Settings and since when they are in force; null for the defaults. */
export type SettingsInForce = { settings: Settings; since: number | null };

/** The settings of the city over time: what is decided today does not change what was reckoned yesterday. */
export type SettingsHistory = {
  /** Those in force at a moment, UTC milliseconds. */
  at(moment: number): Promise<SettingsInForce>;
  /** In force from the deed on. */
  set(changed: Settings, deed: Deed): Promise<void>;
};

/** The repository of settings. */
export const createSettings = (db: Db): SettingsHistory => ({
  at: async (moment) => {
    const row = db
      .select()
      .from(settings)
      .where(lte(settings.since, moment))
      .orderBy(desc(settings.seq))
      .limit(1)
      .get();
    if (row === undefined) return { settings: DEFAULT_SETTINGS, since: null };
    return { settings: schema.parse(JSON.parse(row.value)), since: row.since };
  },

  set: async (changed, deed) => {
    db.transaction((tx) => {
      tx.insert(settings)
        .values({ since: deed.at, value: canonicalJson(changed) })
        .run();
      writeAudit(tx, deed);
    });
  },
});
