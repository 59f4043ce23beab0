import { and, asc, count, eq, gt, gte, inArray, lte, or, type SQL, sql } from 'drizzle-orm';
import type { MeetingEventType, RecordedEvent } from '#shared/contract/events.ts';
import { accountOf, type PartyId, roomOf } from '#shared/contract/ids.ts';
import type { Db } from './database.ts';
import { toEvent } from './event-log.ts';
import { meetingEvents } from './schema/index.ts';

/** Which events of a meeting's log, and how many of them. Moments are UTC milliseconds, both included. */
export type LogSelection = {
  types?: readonly MeetingEventType[];
  party?: PartyId;
  from?: number;
  to?: number;
  after?: number;
  most: number;
};

/** A row as it is stored: what the hash was made over, for those who check it elsewhere. */
export type StoredRow = Omit<typeof meetingEvents.$inferSelect, 'meetingId'>;

/** Reads meetings' logs for people, who look for something in them or take them along. */
export type LogReading = {
  /** Oldest first. */
  select(meetingId: string, selection: LogSelection): Promise<RecordedEvent[]>;
  /** Those of these types in all meetings, each meeting's oldest first. */
  everywhere(types: readonly MeetingEventType[]): Promise<RecordedEvent[]>;
  count(meetingId: string): Promise<number>;
  rows(meetingId: string): Promise<StoredRow[]>;
};

export const createLogReading = (db: Db): LogReading => ({
  select: async (meetingId, { types, party, from, to, after, most }) =>
    db
      .select()
      .from(meetingEvents)
      .where(
        and(
          eq(meetingEvents.meetingId, meetingId),
          after === undefined ? undefined : gt(meetingEvents.seq, after),
          types && inArray(meetingEvents.type, [...types]),
          from === undefined ? undefined : gte(meetingEvents.at, from),
          to === undefined ? undefined : lte(meetingEvents.at, to),
          party === undefined ? undefined : concerns(party),
        ),
      )
      .orderBy(asc(meetingEvents.seq))
      .limit(most)
      .all()
      .map(toEvent),

  everywhere: async (types) =>
    db
      .select()
      .from(meetingEvents)
      .where(inArray(meetingEvents.type, [...types]))
      .orderBy(asc(meetingEvents.meetingId), asc(meetingEvents.seq))
      .all()
      .map(toEvent),

  count: async (meetingId) =>
    db.select({ rows: count() }).from(meetingEvents).where(eq(meetingEvents.meetingId, meetingId)).get()?.rows ?? 0,

  rows: async (meetingId) =>
    db
      .select()
      .from(meetingEvents)
      .where(eq(meetingEvents.meetingId, meetingId))
      .orderBy(asc(meetingEvents.seq))
      .all()
      .map(({ meetingId: _meeting, ...row }) => row),
});

const field = (name: string): SQL => sql`json_extract(${meetingEvents.payload}, ${`$.${name}`})`;

/** Who acted, or whom the event is about. */
const concerns = (party: PartyId): SQL | undefined => {
  const room = roomOf(party);
  const account = accountOf(party);
  return or(
    eq(meetingEvents.actor, party),
    sql`${field('party')} = ${party}`,
    ...(room === undefined ? [] : [sql`${field('roomId')} = ${room}`, sql`${field('speakerRoomId')} = ${room}`]),
    ...(account === undefined ? [] : [sql`${field('accountId')} = ${account}`]),
  );
};
