import { eq, getTableColumns, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Db } from './database.ts';
import { accounts, invitations, meetings, units } from './schema/index.ts';

const chair = alias(accounts, 'chair');
const secretary = alias(accounts, 'secretary');
const deputy = alias(accounts, 'deputy');

const invitedCount = sql<number>`(SELECT count(*) FROM ${invitations} WHERE ${invitations.meetingId} = ${meetings.id})`;

/** Meetings with the names that lists show. */
export const selectMeetings = (db: Db) =>
  db
    .select({
      ...getTableColumns(meetings),
      organiserName: units.name,
      chairName: chair.displayName,
      secretaryName: secretary.displayName,
      deputyName: deputy.displayName,
      invitedCount,
    })
    .from(meetings)
    .innerJoin(units, eq(units.id, meetings.organiserUnitId))
    .leftJoin(chair, eq(chair.id, meetings.chairId))
    .leftJoin(secretary, eq(secretary.id, meetings.secretaryId))
    .leftJoin(deputy, eq(deputy.id, meetings.deputyId))
    .$dynamic();

/** A meeting as the register keeps it. */
export type MeetingRecord = NonNullable<ReturnType<ReturnType<typeof selectMeetings>['get']>>;
