import { createHash } from 'node:crypto';
import { asc, desc, eq } from 'drizzle-orm';
import type { Actor } from '#shared/contract/commands.ts';
import type { MeetingEvent, RecordedEvent } from '#shared/contract/events.ts';
import { upcast } from '#shared/meeting/upcast.ts';
import { LogConflict } from '../failures.ts';
import type { EventLog, LogEntry } from '../ports.ts';
import { boxIn, fillBoxes, forgetBoxes } from './ballot-boxes.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Db, Tx } from './database.ts';
import { parts } from './parts.ts';
import { meetingEvents } from './schema/index.ts';

/** What stands at the first row that is not as it was written. */
export type Break = { seq: number; reason: 'gap' | 'hash' };

/** The log with what papers and auditors need. */
export type AuditedLog = EventLog & {
  /** All events and the hash of the last one, read as one: a paper shows the head of exactly what it tells. */
  loadWithHead(meetingId: string): Promise<{ events: RecordedEvent[]; head: string }>;
  /** Follows the chain of hashes from the first row; undefined where the log is as it was written. */
  verify(meetingId: string): Promise<Break | undefined>;
};

type Row = typeof meetingEvents.$inferSelect;

/** The append-only log in the database. Hashes are made here, over the stored bytes: the core stays pure. */
export const createEventLog = (db: Db): AuditedLog => ({
  append: async (meetingId, afterSeq, entries) => {
    const recorded = db.transaction((tx) => appendTo(tx, meetingId, afterSeq, entries));
    if (recorded.some(({ event }) => event.type === 'vote.closed')) forgetBoxes(db);
    return recorded;
  },

  box: async (meetingId) => boxIn(db, meetingId),

  load: async (meetingId) => rowsOf(db, meetingId).map(toEvent),

  head: async (meetingId) => lastRow(db, meetingId)?.hash ?? '',

  loadWithHead: async (meetingId) => {
    const rows = rowsOf(db, meetingId);
    return { events: rows.map(toEvent), head: rows.at(-1)?.hash ?? '' };
  },

  verify: async (meetingId) => {
    let before = '';
    for (const [index, row] of rowsOf(db, meetingId).entries()) {
      if (row.seq !== index + 1) return { seq: row.seq, reason: 'gap' };
      if (row.hash !== hashOf(row, before)) return { seq: row.seq, reason: 'hash' };
      before = row.hash;
    }
    return undefined;
  },
});

/** Appends within a step that may hold more; throws `LogConflict` like the log itself. */
export const appendTo = (
  tx: Tx,
  meetingId: string,
  afterSeq: number,
  entries: readonly LogEntry[],
): RecordedEvent[] => {
  const last = lastRow(tx, meetingId);
  if ((last?.seq ?? 0) !== afterSeq) throw new LogConflict(`meeting ${meetingId} has gone on since ${afterSeq}`);
  let before = last?.hash ?? '';
  const facts = entries.flatMap(({ at, actor, events }) =>
    events.map((event) => ({ meetingId, at, ...whoActed(actor), event })),
  );
  const rows = facts.map((fact, index) => {
    const row = newRow({ ...fact, seq: afterSeq + 1 + index }, before);
    before = row.hash;
    return row;
  });
  for (const part of parts(rows)) tx.insert(meetingEvents).values(part).run();
  for (const entry of entries) fillBoxes(tx, meetingId, entry);
  return rows.map(toEvent);
};

type Unstored = Pick<Row, 'meetingId' | 'seq' | 'at' | 'actor' | 'standing'> & { event: MeetingEvent };

const newRow = ({ event, ...facts }: Unstored, before: string): Row => {
  const row = { ...facts, type: event.type, version: event.version, payload: canonicalJson(event.payload) };
  return { ...row, hash: hashOf(row, before) };
};

const hashOf = (row: Omit<Row, 'hash'>, before: string): string => {
  const fields = [row.meetingId, row.seq, row.at, row.actor, row.standing, row.type, row.version, row.payload];
  return createHash('sha256').update(before).update('\n').update(JSON.stringify(fields)).digest('hex');
};

const whoActed = (actor: Actor): Pick<Row, 'actor' | 'standing'> =>
  actor === 'system' ? { actor, standing: null } : { actor: actor.party, standing: actor.standing };

/** A row as the event it holds, lifted to its current version. */
export const toEvent = ({ type, version, payload, hash: _hash, ...facts }: Row): RecordedEvent => {
  const content: unknown = JSON.parse(payload);
  return { ...facts, event: upcast({ type, version, payload: content }) };
};

const rowsOf = (tx: Tx, meetingId: string): Row[] =>
  tx.select().from(meetingEvents).where(eq(meetingEvents.meetingId, meetingId)).orderBy(asc(meetingEvents.seq)).all();

const lastRow = (tx: Tx, meetingId: string): { seq: number; hash: string } | undefined =>
  tx
    .select({ seq: meetingEvents.seq, hash: meetingEvents.hash })
    .from(meetingEvents)
    .where(eq(meetingEvents.meetingId, meetingId))
    .orderBy(desc(meetingEvents.seq))
    .limit(1)
    .get();
