import { hash, verify } from '@node-rs/argon2';

/** argon2id, by which the library's defaults of 19 MiB and two passes are meant (OWASP's first recommendation). */
export const hashPassword = async (password: string): Promise<string> => hash(password);

let decoy: Promise<string> | undefined;

/**
 * Whether a password fits a stored hash. Without a hash (nobody has this name) it takes as long and says no, so that the
 * time tells nothing about who has an account.
 */
export const passwordFits = async (passwordHash: string | undefined, password: string): Promise<boolean> => {
  decoy ??= hashPassword('nobody has this password');
  const fits = await verify(passwordHash ?? (await decoy), password);
  return passwordHash !== undefined && fits;
};
