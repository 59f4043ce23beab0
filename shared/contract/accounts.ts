import { z } from 'zod';
import { id, instant } from './ids.ts';

export const role = z.enum(['administrator', 'chair', 'secretary', 'observer']);
export type Role = z.infer<typeof role>;

/** A role held over a unit and what lies under it. */
export const grant = z.strictObject({ role, unitId: id });
export type Grant = z.infer<typeof grant>;

export const username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9._-]{3,60}$/);

export const signInRequest = z.strictObject({
  username,
  password: z.string().min(1).max(200),
});
export type SignInRequest = z.infer<typeof signInRequest>;

export const pairingRequest = z.strictObject({
  /** Spaces and lower case are forgiven: the code is read from paper. */
  code: z
    .string()
    .max(40)
    .transform((text) => text.replaceAll(/[\s-]/g, '').toUpperCase())
    .pipe(z.string().regex(/^[A-Z0-9]{8}$/)),
  /** Made once by the device and kept: tells a rebooted PC from a second one. */
  installationId: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
});
export type PairingRequest = z.input<typeof pairingRequest>;

/** A fresh code for a room, to be typed into its computer before it expires. */
export const pairingCode = z.strictObject({ code: z.string(), expiresAt: instant });
export type PairingCode = z.infer<typeof pairingCode>;

/** An account as others may see it. */
export const person = z.strictObject({
  id,
  displayName: z.string().min(1).max(120),
  grants: z.array(grant),
});
export type Person = z.infer<typeof person>;
export const personList = z.strictObject({ people: z.array(person) });

/** Who the browser is signed in as: a person, or a paired room device. */
export const principal = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('account'),
    accountId: id,
    displayName: z.string(),
    grants: z.array(grant),
  }),
  z.strictObject({
    kind: z.literal('room'),
    roomId: id,
    deviceId: id,
    unitId: id,
    displayName: z.string(),
  }),
]);
export type Principal = z.infer<typeof principal>;

/** Answer of `GET /api/session`: null where nobody is signed in. */
export const session = z.strictObject({ principal: principal.nullable() });
export type Session = z.infer<typeof session>;
