import type { DraftKind } from '#shared/contract/drafts.ts';
import type { RecordedEvent } from '#shared/contract/events.ts';

/** A version of a paper that the log says was issued. */
export type Issue = { version: number; number: number; hash: string; at: number };

/** Which versions there are, and which one is written: the log is what tells. */
export type Editions = {
  issued: Issue[];
  /** The version that is written; null while the one issued last stands. */
  writing: { version: number; reason: string | null } | null;
};

/** What the log's events tell of one kind of paper. */
export const editionsOf = (kind: DraftKind, events: readonly RecordedEvent[]): Editions => {
  let editions: Editions = { issued: [], writing: { version: 1, reason: null } };
  const [issuedType, reopenedType] =
    kind === 'minutes'
      ? (['meeting.closed', 'meeting.reopened'] as const)
      : (['notice.issued', 'notice.reopened'] as const);
  for (const { at, event } of events) {
    if (event.type === issuedType) editions = { issued: [...editions.issued, { ...event.payload, at }], writing: null };
    if (event.type === reopenedType) editions = { ...editions, writing: { ...event.payload } };
  }
  return editions;
};

/** The events that `editionsOf` reads, of both kinds. */
export const EDITION_EVENTS = ['meeting.closed', 'meeting.reopened', 'notice.issued', 'notice.reopened'] as const;
