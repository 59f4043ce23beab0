import { z } from 'zod';
import { day, id } from './ids.ts';
import { mailAddress } from './mail-address.ts';

/** A word for a place in the tree, used for inviting by level; nothing in the code counts tiers. */
export const unitLevel = z.enum(['city', 'department', 'district', 'commune']);
export type UnitLevel = z.infer<typeof unitLevel>;

/** A unit of the administration as it is on one day. */
export const unit = z.strictObject({
  id,
  /** The statistics code: an attribute, not a key (all 126 codes of 2025 occur in 2019 for other units). */
  code: z.string().max(20).nullable(),
  name: z.string().min(1).max(200),
  level: unitLevel,
  /** phường, xã, thị trấn, quận, huyện, … as written on papers. */
  kind: z.string().max(60),
  parentId: id.nullable(),
  validFrom: day,
  /** First day on which the unit no longer exists; null while it does. */
  validTo: day.nullable(),
});
export type Unit = z.infer<typeof unit>;

/** The meeting room of a unit. */
export const room = z.strictObject({
  id,
  unitId: id,
  name: z.string().min(1).max(200),
  /** The number that the chair's office calls when the room is missing. */
  phone: z.string().max(40).nullable(),
  /** Where invitations to the unit are sent. */
  email: mailAddress.nullable(),
});
export type Room = z.infer<typeof room>;

/** A unit together with its room, as lists and the convening form need it. */
export const unitWithRoom = unit.extend({ roomId: id.nullable(), phone: z.string().max(40).nullable() });
export type UnitWithRoom = z.infer<typeof unitWithRoom>;
export const unitList = z.strictObject({ units: z.array(unitWithRoom) });
