import { z } from 'zod';
import { grant, person, username } from './accounts.ts';
import { id, instant } from './ids.ts';

/** Shorter than this is guessed; longer than that is no password that anybody types. */
export const PASSWORD_LENGTH = { min: 12, max: 200 } as const;

/** A password that a person chooses. The generated ones are longer than they are guessable. */
export const chosenPassword = z.string().min(PASSWORD_LENGTH.min).max(PASSWORD_LENGTH.max);

const heldGrants = z
  .array(grant)
  .max(50)
  .refine((grants) => new Set(grants.map(({ role, unitId }) => `${role} ${unitId}`)).size === grants.length);

/** What an administrator may change of an account. */
export const accountChange = z.strictObject({
  displayName: z.string().trim().min(1).max(120),
  grants: heldGrants,
});
export type AccountChange = z.infer<typeof accountChange>;

/** A new account: without a role it could do nothing. */
export const newAccount = accountChange.extend({ username, grants: heldGrants.min(1) });
export type NewAccount = z.infer<typeof newAccount>;

/** An account as administrators see it. */
export const account = person.extend({
  username: z.string(),
  createdAt: instant,
  lastSignInAt: instant.nullable(),
  /** Since when an administrator keeps it out; null where it may sign in. */
  lockedAt: instant.nullable(),
  /** Until when nobody can sign in under this name, after too many wrong passwords; null where one can. */
  pausedUntil: instant.nullable(),
  /** Whether the viewer may change it: all its roles lie within the viewer's care. */
  manageable: z.boolean(),
});
export type Account = z.infer<typeof account>;
export const accountList = z.strictObject({ accounts: z.array(account) });

/** A generated password, told this once: it is stored nowhere. */
export const generatedPassword = z.strictObject({ accountId: id, username: z.string(), password: z.string() });
export type GeneratedPassword = z.infer<typeof generatedPassword>;

/** Changing one's own password. */
export const ownPasswordChange = z.strictObject({
  oldPassword: z.string().min(1).max(PASSWORD_LENGTH.max),
  newPassword: chosenPassword,
});
export type OwnPasswordChange = z.infer<typeof ownPasswordChange>;
