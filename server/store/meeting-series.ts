import { asc, eq } from 'drizzle-orm';
import type { RecordedEvent } from '#shared/contract/events.ts';
import { seriesRule, type SeriesRule } from '#shared/contract/meeting-series.ts';
import type { LogEntry } from '../ports.ts';
import type { Db } from './database.ts';
import { appendTo } from './event-log.ts';
import { type MeetingRecord, selectMeetings } from './meeting-record.ts';
import { enterMeeting, type NewMeeting } from './meetings.ts';
import { meetings, meetingSeries } from './schema/index.ts';

/** A series as it was convened. */
export type StoredSeries = { id: string; rule: SeriesRule; fromDay: string; convenedAt: number };

/** A meeting, and what begins its log. */
export type Beginning = { meeting: NewMeeting; entry: LogEntry };

/** Briefings that repeat. */
export type MeetingSeriesStore = {
  /** Enters the series, all its meetings and the beginnings of their logs as one step; gives what the logs hold then. */
  begin(series: StoredSeries, beginnings: readonly Beginning[]): Promise<RecordedEvent[][]>;
  byId(id: string): Promise<StoredSeries | undefined>;
  /** The meetings of a series in the order in which they are held now. */
  meetingsOf(id: string): Promise<MeetingRecord[]>;
};

/** The repository of series. */
export const createMeetingSeries = (db: Db): MeetingSeriesStore => ({
  begin: async ({ rule, ...series }, beginnings) =>
    db.transaction((tx) => {
      tx.insert(meetingSeries)
        .values({ ...series, rule: JSON.stringify(rule) })
        .run();
      return beginnings.map(({ meeting, entry }) => {
        enterMeeting(tx, { ...meeting, seriesId: series.id });
        return appendTo(tx, meeting.id, 0, [entry]);
      });
    }),

  byId: async (id) => {
    const row = db.select().from(meetingSeries).where(eq(meetingSeries.id, id)).get();
    return row && { ...row, rule: seriesRule.parse(JSON.parse(row.rule)) };
  },

  meetingsOf: async (id) =>
    selectMeetings(db).where(eq(meetings.seriesId, id)).orderBy(asc(meetings.startsAt), asc(meetings.id)).all(),
});
