import { z } from 'zod';
import { id, instant } from './ids.ts';

/** A computer that may act as a room. */
export const pairedDevice = z.strictObject({
  id,
  pairedAt: instant,
  /** When it last asked for anything, to the minute; null where it never has since it was paired. */
  lastSeenAt: instant.nullable(),
  /** The beginning of the mark by which the computer knows itself: tells two of them apart. */
  installation: z.string().max(8),
  /** Made for the operator's tools, not by pairing. */
  simulated: z.boolean(),
});
export type PairedDevice = z.infer<typeof pairedDevice>;

/** A room with the computers paired as it. */
export const roomDevices = z.strictObject({
  roomId: id,
  unitId: id,
  unitName: z.string(),
  groupName: z.string(),
  devices: z.array(pairedDevice),
});
export type RoomDevices = z.infer<typeof roomDevices>;
export const deviceList = z.strictObject({ rooms: z.array(roomDevices) });
