import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { RecordedEvent } from '#shared/contract/events.ts';
import type { Db } from './database.ts';
import { toEvent } from './event-log.ts';
import { type MeetingRecord, selectMeetings } from './meeting-record.ts';
import { parts } from './parts.ts';
import { invitations, meetingEvents, meetings } from './schema/index.ts';

/** Invitations, and the replies to them. */
export type Invitations = {
  /** Meetings that are not over by this moment (UTC milliseconds) to which one of the rooms is invited, soonest first. */
  coming(roomIds: readonly string[], now: number): Promise<MeetingRecord[]>;
  /** What a meeting's log says of replies, oldest first; of one room alone where it is named. */
  replyEvents(meetingId: string, roomId?: string): Promise<RecordedEvent[]>;
};

/** So many meetings ahead are enough for a list. */
const MOST = 60;

/** The repository of invitations. */
export const createInvitations = (db: Db): Invitations => ({
  coming: async (roomIds, now) => {
    const ids = new Set<string>();
    for (const part of parts(roomIds)) {
      const found = db
        .selectDistinct({ id: invitations.meetingId })
        .from(invitations)
        .innerJoin(meetings, eq(meetings.id, invitations.meetingId))
        .where(
          and(
            inArray(invitations.roomId, part),
            gt(meetings.endsAt, now),
            inArray(meetings.phase, ['convened', 'open', 'paused']),
          ),
        )
        .all();
      for (const { id } of found) ids.add(id);
    }
    return [...parts([...ids])]
      .flatMap((part) => selectMeetings(db).where(inArray(meetings.id, part)).all())
      .toSorted((a, b) => a.startsAt - b.startsAt || a.id.localeCompare(b.id))
      .slice(0, MOST);
  },

  replyEvents: async (meetingId, roomId) =>
    db
      .select()
      .from(meetingEvents)
      .where(
        and(
          eq(meetingEvents.meetingId, meetingId),
          // Written out as the index has it: only then SQLite takes the one that holds nothing but these.
          sql`type IN ('reply.given', 'substitute.decided')`,
          roomId === undefined ? undefined : sql`json_extract(${meetingEvents.payload}, '$.roomId') = ${roomId}`,
        ),
      )
      .orderBy(asc(meetingEvents.seq))
      .all()
      .map(toEvent),
});
