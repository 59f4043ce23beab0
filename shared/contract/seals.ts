import { z } from 'zod';
import { id, instant } from './ids.ts';

/** A seal that lies on the server, as far as anybody may know of it: never its key. */
export const seal = z.strictObject({
  unitId: id,
  unitName: z.string(),
  /** Whom its certificate names. */
  subject: z.string(),
  issuer: z.string(),
  validFrom: instant,
  validTo: instant,
  addedAt: instant,
  addedByName: z.string(),
});
export type Seal = z.infer<typeof seal>;

/** Those of the units that the viewer administers. */
export const sealList = z.strictObject({ seals: z.array(seal) });

/** A PKCS#12 file with the agency's key, and the password that opens it. */
export const sealRequest = z.strictObject({
  unitId: id,
  /** Base64. */
  p12: z.base64().min(1).max(100_000),
  password: z.string().max(200),
});
export type SealRequest = z.infer<typeof sealRequest>;
