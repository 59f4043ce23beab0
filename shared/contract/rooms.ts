import { z } from 'zod';
import { day, id, instant } from './ids.ts';
import { checkItem, checkReason, light } from './readiness.ts';

const personName = z.string().trim().min(1).max(120);
const phone = z.string().trim().max(40);

const operatorFacts = {
  name: personName,
  phone: phone.nullable(),
  from: day,
  /** The last day; null while it goes on. */
  to: day.nullable(),
  /** Null: not trained yet. */
  trainedDay: day.nullable(),
};

/** Somebody who looks after a room. */
export const operatorOfRoom = z.strictObject({ id, ...operatorFacts });
export type OperatorOfRoom = z.infer<typeof operatorOfRoom>;

/** A room as it is kept: what stands in it, who looks after it, and what its computer proves. */
export const keptRoom = z.strictObject({
  roomId: id,
  unitId: id,
  unitName: z.string(),
  groupName: z.string(),
  phone: z.string().nullable(),
  equipment: z.string(),
  /** Its first paired computer; null where there is none. */
  pairedAt: instant.nullable(),
  lastSeenAt: instant.nullable(),
  operators: z.array(operatorOfRoom),
  lastCheck: z.strictObject({ at: instant, verdict: light, passed: z.boolean(), version: z.string() }).nullable(),
  /** Whether the viewer may change what is kept. */
  mayKeep: z.boolean(),
});
export type KeptRoom = z.infer<typeof keptRoom>;
export const keptRooms = z.strictObject({ rooms: z.array(keptRoom) });

/** What is kept of a room, whole: operators that are not named any more were entered by mistake. */
export const roomKeeping = z.strictObject({
  equipment: z.string().trim().max(1000),
  operators: z
    .array(
      z
        .strictObject({ ...operatorFacts, id: id.nullable() })
        .refine(({ from, to }) => to === null || from <= to, { path: ['to'] }),
    )
    .max(20),
});
export type RoomKeeping = z.infer<typeof roomKeeping>;

/** Why a room is not known to be ready, apart from what its check has found. */
export const roomReason = z.enum(['not-paired', 'not-seen-today', 'never-checked', 'check-outdated']);
export type RoomReason = z.infer<typeof roomReason>;

/** How ready a room is for a meeting, and whom to call where it is not. */
export const readyRoom = z.strictObject({
  roomId: id,
  unitName: z.string(),
  groupName: z.string(),
  light,
  reason: roomReason.nullable(),
  /** What its check has found that is not as it should be. */
  findings: z.array(z.strictObject({ item: checkItem, reason: checkReason })),
  checkedAt: instant.nullable(),
  phone: z.string().nullable(),
  technicians: z.array(z.strictObject({ name: personName, phone: phone.nullable() })),
});
export type ReadyRoom = z.infer<typeof readyRoom>;

/** The rooms of a meeting, in the order of its roster. */
export const readinessBoard = z.strictObject({ at: instant, rooms: z.array(readyRoom) });
export type ReadinessBoard = z.infer<typeof readinessBoard>;
