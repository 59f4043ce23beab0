import { z } from 'zod';
import { id, instant } from './ids.ts';
import { rtpCapabilities, transportOptions } from './rtp.ts';

/** What a connection check looks at, in the order in which people read it. */
export const checkItem = z.enum([
  'camera',
  'microphone',
  'loudspeaker',
  'udp',
  'tcp',
  'upload',
  'download',
  'roundTrip',
  'loss',
  'screen',
]);
export type CheckItem = z.infer<typeof checkItem>;

/** Why a camera or a microphone could not be had. */
const deviceTrouble = z.enum(['insecure', 'denied', 'missing', 'busy', 'lost', 'failed']);

const pixels = z.number().int().min(0).max(20_000);
const kbps = z.number().min(0).max(100_000_000);
/** From nothing to all. */
const share = z.number().min(0).max(1);

/** The picture: how light it is on average, and how much one moment differs from another. */
const camera = z.strictObject({
  trouble: deviceTrouble.nullable(),
  width: pixels,
  height: pixels,
  light: share,
  movement: share,
});

/** The sound, over the seconds that were listened to: the loudest sample. A room that is quiet is never wholly without. */
const microphone = z.strictObject({
  trouble: deviceTrouble.nullable(),
  /** The computer itself, or a switch at the microphone, keeps its sound away. */
  muted: z.boolean(),
  peak: share,
});

/** What a device has measured. Null: it could not be, or was not, measured. */
export const measuredByDevice = z.strictObject({
  camera: camera.nullable(),
  microphone: microphone.nullable(),
  /** Whether the person in the room heard the tone; nobody is asked in a check that runs by itself. */
  loudspeaker: z.enum(['heard', 'silent']).nullable(),
  uploadKbps: kbps.nullable(),
  downloadKbps: kbps.nullable(),
  roundTripMs: z.number().min(0).max(600_000).nullable(),
  /** Of the packets that were sent. */
  loss: share.nullable(),
  screen: z.strictObject({ width: pixels, height: pixels, fullScreen: z.boolean() }).nullable(),
});
export type MeasuredByDevice = z.infer<typeof measuredByDevice>;

/** All that a check knows: whether media reached the media node, the node itself says. */
export const measured = measuredByDevice.extend({
  udp: z.boolean().nullable(),
  tcp: z.boolean().nullable(),
});
export type Measured = z.infer<typeof measured>;

export const outcome = z.enum(['ok', 'warning', 'failed', 'unknown']);
export type Outcome = z.infer<typeof outcome>;

/** The portions by which rates are measured, in bytes; a check may take so many each way. */
export const PROBE = { small: 64 * 1024, large: 1024 * 1024, portions: 6 } as const;

const softwareVersion = z.string().regex(/^[\w.+-]{1,40}$/);

/** A check begins: what the browser can do, for the lines to the media node. */
export const checkBeginning = z.strictObject({ rtpCapabilities });
/** The lines to be tried, each open one way alone; null while no media node can be reached. */
export const begunCheck = z.strictObject({
  checkId: id,
  lines: z.strictObject({ udp: transportOptions, tcp: transportOptions }).nullable(),
});
export type BegunCheck = z.infer<typeof begunCheck>;

/** What the device reports at the end. How it is judged, the server says: a verdict of the device's own would not be read. */
export const checkReport = z.strictObject({
  checkId: id,
  /** Begun by the device itself, ahead of a meeting. */
  automatic: z.boolean(),
  version: softwareVersion,
  measured: measuredByDevice,
});
export type CheckReport = z.infer<typeof checkReport>;

/** What exactly is wrong; a sentence in each language belongs to it. */
export const checkReason = z.enum([
  'camera-insecure',
  'camera-denied',
  'camera-missing',
  'camera-busy',
  'camera-lost',
  'camera-failed',
  'camera-black',
  'camera-frozen',
  'camera-small',
  'microphone-insecure',
  'microphone-denied',
  'microphone-missing',
  'microphone-busy',
  'microphone-lost',
  'microphone-failed',
  'microphone-muted',
  'microphone-silent',
  'microphone-faint',
  'loudspeaker-silent',
  'loudspeaker-unheard',
  'lines-closed',
  'udp-closed',
  'tcp-closed',
  'upload-low',
  'upload-poor',
  'download-low',
  'download-poor',
  'round-trip-long',
  'round-trip-too-long',
  'loss-some',
  'loss-much',
  'screen-small',
  'screen-window',
  'not-measured',
]);
export type CheckReason = z.infer<typeof checkReason>;

/** How one item was judged, and why; null where there is nothing to say. */
export const itemVerdict = z.strictObject({ item: checkItem, outcome, reason: checkReason.nullable() });
export type ItemVerdict = z.infer<typeof itemVerdict>;

export const light = z.enum(['green', 'amber', 'red']);
export type Light = z.infer<typeof light>;

/** A connection check as it was judged by the server. */
export const connectionCheck = z.strictObject({
  id,
  roomId: id,
  at: instant,
  /** The software that the device ran. */
  version: softwareVersion,
  /** Begun by the device itself, ahead of a meeting. */
  automatic: z.boolean(),
  measured,
  items: z.array(itemVerdict),
  verdict: light,
  /** Whether it proves that the room is equipped and connected. */
  passed: z.boolean(),
});
export type ConnectionCheck = z.infer<typeof connectionCheck>;
