import type { SignInRequest } from '#shared/contract/accounts.ts';
import { Refused } from '../refused.ts';
import type { Accounts } from '../store/accounts.ts';
import { passwordFits } from './passwords.ts';

/**
 * The account behind a name and a password; undefined for a wrong password as for a name that nobody has. That an account is
 * locked is told to who knows its password, and to nobody else.
 */
export const authenticate = async (
  accounts: Accounts,
  { username, password }: SignInRequest,
): Promise<string | undefined> => {
  const known = await accounts.credentials(username);
  if (!(await passwordFits(known?.passwordHash, password)) || known === undefined) return undefined;
  if (known.lockedAt !== null) throw new Refused('account-locked');
  return known.id;
};
