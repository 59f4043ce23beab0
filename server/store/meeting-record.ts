import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Db } from './database.ts';
import { accounts, invitations, meetings, unitVersions } from './schema/index.ts';
import { dayOfColumn, versionAsOf } from './unit-on-day.ts';

const chair = alias(accounts, 'chair');
const secretary = alias(accounts, 'secretary');
const deputy = alias(accounts, 'deputy');

const invitedCount = sql<number>`(SELECT count(*) FROM ${invitations} WHERE ${invitations.meetingId} = ${meetings.id})`;

/** Meetings with the names that lists show; the organiser as it was called on the day of the meeting. */
export const selectMeetings = (db: Db) =>
  db
    .select({
      ...getTableColumns(meetings),
      organiserName: unitVersions.name,
      chairName: chair.displayName,
      secretaryName: secretary.displayName,
      deputyName: deputy.displayName,
      invitedCount,
    })
    .from(meetings)
    .innerJoin(
      unitVersions,
      and(
        eq(unitVersions.unitId, meetings.organiserUnitId),
        eq(unitVersions.validFrom, versionAsOf(meetings.organiserUnitId, dayOfColumn(meetings.startsAt))),
      ),
    )
    .leftJoin(chair, eq(chair.id, meetings.chairId))
    .leftJoin(secretary, eq(secretary.id, meetings.secretaryId))
    .leftJoin(deputy, eq(deputy.id, meetings.deputyId))
    .$dynamic();

/** A meeting as the register keeps it. */
export type MeetingRecord = NonNullable<ReturnType<ReturnType<typeof selectMeetings>['get']>>;
