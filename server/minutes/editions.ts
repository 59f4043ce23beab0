import type { DraftKind } from '#shared/contract/drafts.ts';
import type { RecordedEvent } from '#shared/contract/events.ts';
import { Refused } from '../refused.ts';
import type { LogReading } from '../store/log-reading.ts';
import type { MeetingRecord } from '../store/meetings.ts';

/** A version of a paper that the log says was issued; why it was begun, null for the first. */
export type Issue = { version: number; number: number; hash: string; at: number; reason: string | null };

/** Which versions there are, and which one is written: the log is what tells. */
export type Editions = {
  issued: Issue[];
  /** The version that is written; null while the one issued last stands. */
  writing: { version: number; reason: string | null } | null;
};

/** Reads a meeting's editions of a paper; throws `wrong-phase` before its end. */
export type ReadEditions = (meeting: MeetingRecord, kind: DraftKind) => Promise<Editions>;

/** More versions of one paper than anybody issues. */
const MOST_EDITIONS = 1000;

export const createReadEditions =
  (logReading: LogReading): ReadEditions =>
  async (meeting, kind) => {
    if (meeting.endedAt === null) throw new Refused('wrong-phase');
    return editionsOf(kind, await logReading.select(meeting.id, { types: EDITION_EVENTS, most: MOST_EDITIONS }));
  };

const EDITION_EVENTS = ['meeting.closed', 'meeting.reopened', 'notice.issued', 'notice.reopened'] as const;

/** What the log's events tell of one kind of paper. */
const editionsOf = (kind: DraftKind, events: readonly RecordedEvent[]): Editions => {
  let editions: Editions = { issued: [], writing: { version: 1, reason: null } };
  const [issuedType, reopenedType] =
    kind === 'minutes'
      ? (['meeting.closed', 'meeting.reopened'] as const)
      : (['notice.issued', 'notice.reopened'] as const);
  for (const { at, event } of events) {
    if (event.type === issuedType) {
      const reason = editions.writing?.reason ?? null;
      editions = { issued: [...editions.issued, { ...event.payload, at, reason }], writing: null };
    }
    if (event.type === reopenedType) editions = { ...editions, writing: { ...event.payload } };
  }
  return editions;
};
