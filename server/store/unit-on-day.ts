import { type Column, type SQL, sql } from 'drizzle-orm';
import { OFFSET_MS } from '../calendar.ts';
import { unitVersions } from './schema/index.ts';

/** The calendar day in Việt Nam of a column of UTC milliseconds. */
export const dayOfColumn = (at: Column): SQL => sql`strftime('%Y-%m-%d', (${at} + ${OFFSET_MS}) / 1000, 'unixepoch')`;

/**
 * The first day of a unit's version to name it by on a day: the one that has begun last by then; before its first day the
 * first, after its end the last, so that a meeting never loses a name.
 */
export const versionAsOf = (unitId: Column, day: string | SQL): SQL =>
  sql`(SELECT coalesce(max(CASE WHEN any_version.valid_from <= ${day} THEN any_version.valid_from END), min(any_version.valid_from))
    FROM ${unitVersions} AS any_version WHERE any_version.unit_id = ${unitId})`;
