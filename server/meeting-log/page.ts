import { type MeetingEventType, type RecordedEvent, recordedEvent } from '#shared/contract/events.ts';
import type { PartyId } from '#shared/contract/ids.ts';
import type { LogPage, LogQuery, LogTopic } from '#shared/contract/meeting-log.ts';
import { subjectOf, TOPIC_OF } from '#shared/meeting/log-topics.ts';
import { dayOf } from '../calendar.ts';
import type { MeetingDirectory } from '../ports.ts';
import type { LogReading } from '../store/log-reading.ts';
import type { MeetingRecord } from '../store/meetings.ts';

const PAGE_EVENTS = 200;

const ALL_TYPES = recordedEvent.shape.event.options.map(({ shape }): MeetingEventType => shape.type.value);

const typesOf = (topic: LogTopic): MeetingEventType[] => ALL_TYPES.filter((type) => TOPIC_OF[type] === topic);

type Deps = { logReading: LogReading; directory: MeetingDirectory };

/** A page of a meeting's log, with the names of everyone in it as they were on the meeting's day. */
export const readPage = async (
  { logReading, directory }: Deps,
  meeting: MeetingRecord,
  { topic, ...query }: LogQuery,
): Promise<LogPage> => {
  const types = topic && typesOf(topic);
  const found = await logReading.select(meeting.id, { ...query, types, most: PAGE_EVENTS + 1 });
  const events = found.slice(0, PAGE_EVENTS);
  const isMore = found.length > PAGE_EVENTS;
  return {
    events,
    names: await namesIn(events, directory, dayOf(meeting.startsAt)),
    next: isMore ? (events.at(-1)?.seq ?? null) : null,
    total: await logReading.count(meeting.id),
  };
};

const namesIn = async (
  events: readonly RecordedEvent[],
  directory: MeetingDirectory,
  day: string,
): Promise<Record<PartyId, string>> => {
  const parties = new Set<PartyId>();
  for (const { actor, event } of events) {
    if (actor !== 'system') parties.add(actor);
    const subject = subjectOf(event);
    if (subject !== null) parties.add(subject);
  }
  const named = [...parties].map(async (party) => [party, await directory.nameOf(party, day)] as const);
  return Object.fromEntries(await Promise.all(named));
};
