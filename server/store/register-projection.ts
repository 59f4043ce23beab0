import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import { type HostedMeeting, TELLING } from '#shared/register/hosted.ts';
import type { MeetingAttendance } from '#shared/register/attendance.ts';
import { type InvitedRoom, sitesOf } from '#shared/register/sites.ts';
import { dayOf } from '../calendar.ts';
import type { Db, Tx } from './database.ts';
import { parts } from './parts.ts';
import { writeEntry } from './register-entry.ts';
import { meetingEvents, meetings, registerEntries, rooms, unitVersions } from './schema/index.ts';
import { versionAsOf } from './unit-on-day.ts';

/** What the log of a meeting tells for the register, and up to which event. */
export type FollowedMeeting = {
  meetingId: string;
  hosted: HostedMeeting;
  /** Undefined before it has ended. */
  attendance: MeetingAttendance | undefined;
  logSeq: number;
};

/** Lines of the register that follow the logs of meetings convened here. */
export type RegisterProjection = {
  /** Writes the line of a meeting with the units invited, their attendance and the sums of participation, as one step. */
  write(meeting: FollowedMeeting): Promise<void>;
  /** Ids of the meetings whose log has gone on since their line was written, oldest meeting first. */
  behind(): Promise<string[]>;
};

/** The repository of the lines of meetings convened here. */
export const createRegisterProjection = (db: Db): RegisterProjection => ({
  write: async ({ meetingId, hosted, attendance, logSeq }) => {
    db.transaction((tx) => {
      const kept = tx
        .select({ sample: meetings.sample, startsAt: meetings.startsAt })
        .from(meetings)
        .where(eq(meetings.id, meetingId))
        .get();
      if (kept === undefined) return;
      const { title, figures, platform, state, enteredAt, changedAt } = hosted;
      const day = dayOf(hosted.startsAt ?? kept.startsAt);
      const sites = sitesOf(hosted, invitedRooms(tx, hosted.invitedRoomIds, day), attendance);
      const { startsAt, endsAt } = hosted;
      const when = { day, startsAt, endsAt, enteredAt, changedAt };
      const facts = {
        id: meetingId,
        origin: 'hosted',
        title,
        ...figures,
        platform,
        state,
        sample: kept.sample,
      } as const;
      writeEntry(tx, { ...facts, ...when, ...sites, logSeq });
    });
  },

  behind: async () => {
    const last = db
      .select({ seq: meetingEvents.seq })
      .from(meetingEvents)
      .where(and(eq(meetingEvents.meetingId, meetings.id), inArray(meetingEvents.type, [...TELLING])))
      .orderBy(sql`${meetingEvents.seq} DESC`)
      .limit(1);
    return db
      .select({ id: meetings.id })
      .from(meetings)
      .leftJoin(registerEntries, eq(registerEntries.id, meetings.id))
      .where(and(ne(meetings.phase, 'draft'), sql`coalesce(${registerEntries.logSeq}, 0) < ${last}`))
      .orderBy(asc(meetings.startsAt))
      .all()
      .map(({ id }) => id);
  },
});

/** The units of rooms with their levels on a day, in the order given. */
const invitedRooms = (tx: Tx, roomIds: readonly string[], day: string): InvitedRoom[] => {
  const found = new Map<string, InvitedRoom>();
  for (const part of parts(roomIds)) {
    const rows = tx
      .select({ roomId: rooms.id, unitId: rooms.unitId, level: unitVersions.level })
      .from(rooms)
      .innerJoin(
        unitVersions,
        and(eq(unitVersions.unitId, rooms.unitId), eq(unitVersions.validFrom, versionAsOf(rooms.unitId, day))),
      )
      .where(inArray(rooms.id, part))
      .all();
    for (const row of rows) found.set(row.roomId, row);
  }
  return roomIds.flatMap((roomId) => found.get(roomId) ?? []);
};
