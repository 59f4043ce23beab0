import { z } from 'zod';
import { id, instant } from './ids.ts';

/** A keyed digest that stands for a name in the log; the name stands beside it and can be blanked. */
export const nameRef = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);

const personName = z.string().trim().min(1).max(120);
const office = z.string().trim().max(120);
export const MOST_PEOPLE = 60;
export const headcount = z.number().int().min(0).max(2000);
const remark = z.string().trim().max(500);

/** Somebody in a room, as typed there: name, office, and for whom he or she deputises. */
export const attendingPerson = z.strictObject({ name: personName, office, deputisesFor: personName.nullable() });
export type AttendingPerson = z.infer<typeof attendingPerson>;

/** The same in the log: names as digests. */
export const recordedPerson = z.strictObject({ name: nameRef, office, deputisesFor: nameRef.nullable() });
export type RecordedPerson = z.infer<typeof recordedPerson>;

/** The same read back: a name is null when it has been blanked. */
export const listedPerson = z.strictObject({
  name: z.string().nullable(),
  office: z.string(),
  /** The person deputised for; `blanked` where the name is no longer kept. */
  deputisesFor: z.strictObject({ name: z.string().nullable() }).nullable(),
});
export type ListedPerson = z.infer<typeof listedPerson>;

/** Told by the room itself, or by the office for a room that answered by telephone: the room is there, or it is not. */
export const rollAnswer = z.enum(['present', 'absent']);
export type RollAnswer = z.infer<typeof rollAnswer>;

const answered = { rollCallId: id, roomId: id, answer: rollAnswer, headcount, note: remark };

/** What a room fills in; `roomId` is its own, or any for the chair's office. */
export const rollCallEntry = z.strictObject({ ...answered, people: z.array(attendingPerson).max(MOST_PEOPLE) });

/** What the log keeps of it. */
export const recordedEntry = z.strictObject({ ...answered, people: z.array(recordedPerson).max(MOST_PEOPLE) });
export type RecordedEntry = z.infer<typeof recordedEntry>;

/** What a room filled in the last time, to be offered again; null where it never did. */
export const previousEntry = z
  .strictObject({ at: instant, headcount, people: z.array(attendingPerson), note: z.string() })
  .nullable();

export const rollCallEnd = z.enum(['closed', 'deadline', 'ended']);

/** What a room called in a sweep says of itself. `absent` is also written for rooms that are not connected. */
export const sweepAnswer = z.enum(['in-order', 'problem', 'absent']);
export type SweepAnswer = z.infer<typeof sweepAnswer>;
export const sweepEnd = z.enum(['done', 'stopped', 'paused', 'ended', 'discussion']);
export type SweepEnd = z.infer<typeof sweepEnd>;

/** The roll call that is going on, as everybody hears it. Without its progress: 584 rooms need not hear of each answer. */
export const rollCallView = z.strictObject({
  rollCallId: id,
  /** The district asked; null where all are. */
  groupId: id.nullable(),
  startedAt: instant,
  deadlineAt: instant,
});

/** The latest roll call, going on or over, for the chair's office: its answers stand in the board's rows. */
export const boardRollCall = z.strictObject({
  rollCallId: id,
  groupId: id.nullable(),
  startedAt: instant,
  deadlineAt: instant,
  closedAt: instant.nullable(),
});
export type BoardRollCall = z.infer<typeof boardRollCall>;

/** The sweep that is going on. */
export const sweepView = z.strictObject({
  roomId: id.nullable(),
  name: z.string(),
  /** Rooms answered so far, of all to be called. */
  answered: z.number().int().nonnegative(),
  asked: z.number().int().positive(),
});

/** A room's part in the roll call that is going on. */
export const ownRollCall = z.strictObject({
  rollCallId: id,
  deadlineAt: instant,
  answeredAt: instant.nullable(),
  remindedAt: instant.nullable(),
});

/** A room's answer on the board. The names stand on the attendance sheet. */
export const boardAnswer = z.strictObject({ answer: rollAnswer, headcount, note: z.string(), at: instant });

/** The latest sweep, going on or over, for the chair's office: the rooms in the order in which they are called. */
export const boardSweep = z.strictObject({ roomIds: z.array(id), startedAt: instant, ended: z.boolean() });
export type BoardSweep = z.infer<typeof boardSweep>;

/** What a room answered in the sweep. */
export const boardSweepAnswer = z.strictObject({ answer: sweepAnswer, note: z.string(), at: instant });
