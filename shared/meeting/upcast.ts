import { z } from 'zod';
import { meetingEvent } from '../contract/events.ts';
import type { MeetingEvent } from '../contract/events.ts';

/** An event as some version of the program stored it. */
const storedEvent = z.strictObject({ type: z.string(), version: z.number().int().positive(), payload: z.unknown() });
export type StoredEvent = z.infer<typeof storedEvent>;

/** Lifts a stored event to a newer version, or to another type; keyed by `type@version`. */
export type Lifts = ReadonlyMap<string, (stored: StoredEvent) => StoredEvent>;

/** A reader of stored events that knows how to lift old ones. Throws a `ZodError` on what it cannot read. */
export const upcaster =
  (lifts: Lifts) =>
  (raw: unknown): MeetingEvent => {
    let stored = storedEvent.parse(raw);
    let lift = lifts.get(`${stored.type}@${stored.version}`);
    while (lift) {
      stored = lift(stored);
      lift = lifts.get(`${stored.type}@${stored.version}`);
    }
    return meetingEvent.parse(stored);
  };

/** Every event is in its first version: there is nothing to lift. */
export const upcast = upcaster(new Map());
