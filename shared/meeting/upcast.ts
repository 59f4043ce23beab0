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

/** What the second version of convening adds to. */
const firstConvening = z.looseObject({ agenda: z.array(z.looseObject({})) });

/** Agenda items got ids, speakers and units; the meeting a place, requirements and a contact point. */
const liftConvening = ({ type, payload }: StoredEvent): StoredEvent => {
  const first = firstConvening.parse(payload);
  const agenda = first.agenda.map((item, index) => ({
    ...item,
    itemId: itemIdAt(index),
    speaker: '',
    unitId: null,
  }));
  return { type, version: 2, payload: { ...first, place: '', requirements: '', contact: '', agenda } };
};

const firstNote = z.looseObject({});

/** Notes stand against the item of the agenda that ran; before, none did. */
const liftNote = ({ type, payload }: StoredEvent): StoredEvent => ({
  type,
  version: 2,
  payload: { ...firstNote.parse(payload), itemId: null },
});

/** The id of an item that was stored without one, by its place in the agenda (from 0). */
export const itemIdAt = (position: number): string => `item-${position + 1}`;

/** Reads a stored event in its current version. */
export const upcast = upcaster(
  new Map([
    ['meeting.convened@1', liftConvening],
    ['note.written@1', liftNote],
  ]),
);
