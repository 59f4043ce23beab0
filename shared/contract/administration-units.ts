import { z } from 'zod';
import { day, id } from './ids.ts';
import { mailAddress } from './mail-address.ts';
import { room, unit, unitLevel } from './units.ts';

/** A line of text as people type it: composed letters, single spaces, nothing that cannot be seen. */
export const line = (most: number) =>
  z
    .string()
    .max(most * 2)
    .transform((text) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(1)
        .max(most)
        .regex(/^\P{C}+$/u),
    );

export const unitName = line(200);
export const unitKind = line(60);
export const unitCode = z.string().regex(/^[\p{L}\d._/-]{1,20}$/u);
export const roomName = line(200);
/** A number to be dialled, perhaps with an extension: at least three digits. */
export const roomPhone = line(40).pipe(z.string().regex(/\d\D*\d\D*\d/));

/** Why a day in the past is changed on which meetings were held. */
const reason = line(500).optional();

/** A new unit under another, from a day on; it gets a room. */
export const unitCreation = z.strictObject({
  from: day,
  parentId: id,
  name: unitName,
  kind: unitKind,
  level: unitLevel,
  code: unitCode.nullable(),
  reason,
});
export type UnitCreation = z.infer<typeof unitCreation>;

/** What is different from a day on: the name, the place in the tree, kind, level or code. */
export const unitRevision = unitCreation.partial().required({ from: true });
export type UnitRevision = z.infer<typeof unitRevision>;

/** `from` is the first day on which the unit no longer exists. */
export const unitEnding = z.strictObject({ from: day, reason });
export type UnitEnding = z.infer<typeof unitEnding>;

/** A unit through all its days. */
export const unitRecord = z.strictObject({
  unitId: id,
  /** Oldest first. */
  versions: z.array(unit),
  room: room.nullable(),
  /** Whether who asks may change it: what lies under one's own unit; the top gets other facts, no end. */
  mayChange: z.boolean(),
  /** Days ahead on which something begins that can still be taken back, in order. */
  ahead: z.array(z.strictObject({ day, what: z.enum(['created', 'revised', 'ended']) })),
});
export type UnitRecord = z.infer<typeof unitRecord>;

/** A meeting room in the list of the administration. */
export const administeredRoom = room.extend({
  unitName: z.string(),
  level: unitLevel,
  /** The unit under which it is listed. */
  groupId: id,
  groupName: z.string(),
});
export type AdministeredRoom = z.infer<typeof administeredRoom>;
export const administeredRoomList = z.strictObject({ rooms: z.array(administeredRoom) });

export const roomChange = z.strictObject({
  name: roomName,
  phone: roomPhone.nullable(),
  email: mailAddress.nullable(),
});
export type RoomChange = z.infer<typeof roomChange>;
