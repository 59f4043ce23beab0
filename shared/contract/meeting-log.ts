import { z } from 'zod';
import { recordedEvent } from './events.ts';
import { instant, partyId } from './ids.ts';

/** What an event of the log is about, for those who look for something in it. */
export const logTopic = z.enum([
  'course',
  'presence',
  'door',
  'charge',
  'floor',
  'roll-call',
  'vote',
  'writing',
  'papers',
  'sheet',
  'invitation',
]);
export type LogTopic = z.infer<typeof logTopic>;

/** Which part of a meeting's log is asked for. */
export const logQuery = z.strictObject({
  topic: logTopic.optional(),
  /** Who acted, or whom it concerns. */
  party: partyId.optional(),
  /** UTC milliseconds, both included. */
  from: z.coerce.number().pipe(instant).optional(),
  to: z.coerce.number().pipe(instant).optional(),
  /** Goes on after this sequence number. */
  after: z.coerce.number().int().nonnegative().optional(),
});
export type LogQuery = z.infer<typeof logQuery>;

/** A page of a meeting's log, oldest first. */
export const logPage = z.strictObject({
  events: z.array(recordedEvent),
  /** Of everyone that is named in them. */
  names: z.record(partyId, z.string()),
  /** To go on with; null at the end. */
  next: z.number().int().nullable(),
  /** How many events the whole log has. */
  total: z.number().int().nonnegative(),
});
export type LogPage = z.infer<typeof logPage>;

/** Whether the log is as it was written: followed hash by hash from the first event. */
export const logVerification = z.discriminatedUnion('intact', [
  z.strictObject({ intact: z.literal(true), events: z.number().int().nonnegative(), head: z.string() }),
  z.strictObject({
    intact: z.literal(false),
    /** The first event that is not as it was written. */
    seq: z.number().int().positive(),
    reason: z.enum(['gap', 'hash']),
  }),
]);
export type LogVerification = z.infer<typeof logVerification>;
