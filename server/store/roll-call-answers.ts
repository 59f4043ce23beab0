import { and, desc, eq, sql } from 'drizzle-orm';
import { roomParty } from '#shared/contract/ids.ts';
import { upcast } from '#shared/meeting/upcast.ts';
import type { RollCallAnswers } from '../ports.ts';
import type { Db } from './database.ts';
import { meetingEvents } from './schema/index.ts';

/** Answers to roll calls, read over all logs. */
export const createRollCallAnswers = (db: Db): RollCallAnswers => ({
  lastOf: async (roomId) => {
    const row = db
      .select()
      .from(meetingEvents)
      // The type is written out: only then SQLite takes the index that holds nothing but these.
      .where(and(sql`${meetingEvents.type} = 'rollCall.answered'`, eq(meetingEvents.actor, roomParty(roomId))))
      .orderBy(desc(meetingEvents.at))
      .limit(1)
      .get();
    if (!row) return undefined;
    const content: unknown = JSON.parse(row.payload);
    const event = upcast({ type: row.type, version: row.version, payload: content });
    if (event.type !== 'rollCall.answered') return undefined;
    return { meetingId: row.meetingId, at: row.at, entry: event.payload };
  },
});
