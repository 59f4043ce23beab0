import type { PartyId } from '#shared/contract/ids.ts';
import type { LogQuery, LogTopic } from '#shared/contract/meeting-log.ts';
import { dayOf, instantAt } from '../ui/format.ts';

/** What is chosen on the page. Times of day as `HH:mm`, '' for none. */
export type LogFilter = { topic?: LogTopic; party?: PartyId; from: string; to: string };

export const NO_FILTER: LogFilter = { from: '', to: '' };

const MINUTE_MS = 60_000;

/** The same as the server is asked: times on the meeting's day, the last minute included. */
export const queryFrom = ({ topic, party, from, to }: LogFilter, startsAt: number): Omit<LogQuery, 'after'> => {
  const day = dayOf(startsAt);
  return {
    topic,
    party,
    from: from === '' ? undefined : instantAt(day, from),
    to: to === '' ? undefined : instantAt(day, to) + MINUTE_MS - 1,
  };
};
