import { and, asc, between, eq, inArray, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { CountedMeeting } from '#shared/contract/register.ts';
import { type UnitLevel, unitLevel } from '#shared/contract/units.ts';
import type { Days } from '#shared/periods/periods.ts';
import type { Db } from './database.ts';
import { parts } from './parts.ts';
import { registerEntries as entries, unitVersions } from './schema/index.ts';
import { versionAsOf } from './unit-on-day.ts';

/** A line of the register as it is stored, its organiser named as on the meeting's day. */
export type StoredLine = CountedMeeting &
  Pick<
    typeof entries.$inferSelect,
    'title' | 'startsAt' | 'platform' | 'evidence' | 'enteredAt' | 'changedAt' | 'removedAt'
  > & { organiserName: string };

/** Reads the register. Samples stand nowhere in it. */
export type RegisterReading = {
  /** What the figures count of these days, both included, in their order; without what was taken out by hand. */
  counted(days: Days): Promise<CountedMeeting[]>;
  /** The lines of these meetings, those taken out by hand too; unknown ones are missing. */
  byIds(ids: readonly string[]): Promise<StoredLine[]>;
};

const counted = {
  id: entries.id,
  day: entries.day,
  state: entries.state,
  endsAt: entries.endsAt,
  origin: entries.origin,
  organiserUnitId: entries.organiserUnitId,
  class: entries.class,
  wide: entries.wide,
  form: entries.form,
  remoteOnline: entries.remoteOnline,
  secret: entries.secret,
  reach: entries.reach,
  sites: entries.sites,
  sitesConnected: entries.sitesConnected,
};

/** What only people want to know of a line. */
const told = {
  title: entries.title,
  startsAt: entries.startsAt,
  platform: entries.platform,
  evidence: entries.evidence,
  enteredAt: entries.enteredAt,
  changedAt: entries.changedAt,
  removedAt: entries.removedAt,
  organiserName: unitVersions.name,
};

/** The repository of the register's lines, for reading. */
export const createRegisterReading = (db: Db): RegisterReading => {
  const inDays = db
    .select(counted)
    .from(entries)
    .where(
      and(
        between(entries.day, sql.placeholder('from'), sql.placeholder('to')),
        eq(entries.sample, false),
        isNull(entries.removedAt),
      ),
    )
    .orderBy(asc(entries.day), asc(entries.no))
    .prepare();

  return {
    counted: async (days) => inDays.all(days).map((row) => ({ ...row, reach: reachOf(row.reach) })),

    byIds: async (ids) =>
      [...parts(ids)].flatMap((part) =>
        db
          .select({ ...counted, ...told })
          .from(entries)
          .innerJoin(
            unitVersions,
            and(
              eq(unitVersions.unitId, entries.organiserUnitId),
              eq(unitVersions.validFrom, versionAsOf(entries.organiserUnitId, sql`${entries.day}`)),
            ),
          )
          .where(and(inArray(entries.id, part), eq(entries.sample, false)))
          .all()
          .map((row) => ({ ...row, reach: reachOf(row.reach) })),
      ),
  };
};

const levels = z.array(unitLevel);
/** There are few sets of levels, and thousands of lines. */
const known = new Map<string, UnitLevel[]>();

/** The levels in a column, checked. */
export const reachOf = (stored: string): UnitLevel[] => {
  const found = known.get(stored) ?? levels.parse(JSON.parse(stored));
  known.set(stored, found);
  return found;
};
