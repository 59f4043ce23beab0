import type { SignInRequest } from '#shared/contract/accounts.ts';
import type { Accounts } from '../store/accounts.ts';
import { passwordFits } from './passwords.ts';

/** The account behind a name and a password; undefined for a wrong password as for a name that nobody has. */
export const authenticate = async (
  accounts: Accounts,
  { username, password }: SignInRequest,
): Promise<string | undefined> => {
  const known = await accounts.credentials(username);
  return (await passwordFits(known?.passwordHash, password)) ? known?.id : undefined;
};
