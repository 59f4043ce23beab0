import type { OwnPasswordChange } from '#shared/contract/account-administration.ts';
import type { Principal } from '#shared/contract/accounts.ts';
import { foldForSearch } from '#shared/org/search.ts';
import { dayOf } from '../calendar.ts';
import type { Allowance } from '../identity/allowance.ts';
import { hashPassword, passwordFits } from '../identity/passwords.ts';
import type { SessionDesk } from '../identity/sessions.ts';
import type { Identity } from '../live/index.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { AccountAdministration } from '../store/account-administration.ts';
import type { Accounts } from '../store/accounts.ts';
import { accountDeed } from './deeds.ts';

/** Changes the password of who asks, by the old one. All other sessions of the account end, and their live connections. */
export type OwnPassword = (
  principal: Principal,
  cookieHeader: string | undefined,
  change: OwnPasswordChange,
) => Promise<void>;

type Deps = {
  accounts: Accounts;
  administration: AccountAdministration;
  sessions: SessionDesk;
  trees: Trees;
  /** How often somebody may be wrong about the old password: who sits at an unlocked screen guesses. */
  mistakes: Allowance;
  disconnect: (whose: (who: Identity) => boolean, code: 'password-changed') => Promise<void>;
  clock: () => number;
};

export const createOwnPassword =
  ({ accounts, administration, sessions, trees, mistakes, disconnect, clock }: Deps): OwnPassword =>
  async (principal, cookieHeader, { oldPassword, newPassword }) => {
    if (principal.kind !== 'account') throw new Refused('not-permitted');
    const { accountId } = principal;
    const known = await administration.byId(accountId);
    if (known === undefined) throw new Refused('not-found');
    mistakes.spend(accountId);
    const credentials = await accounts.credentials(known.username);
    if (!(await passwordFits(credentials?.passwordHash, oldPassword)))
      throw new Refused('wrong-password', ['oldPassword']);
    mistakes.giveBack(accountId);
    if (isWeak(newPassword, oldPassword, known.username)) throw new Refused('weak-password', ['newPassword']);
    const at = clock();
    const by = { principal, at, tree: await trees.on(dayOf(at)) };
    const here = sessions.idFrom(cookieHeader);
    const set = { passwordHash: await hashPassword(newPassword), ...(here !== undefined && { keepSession: here }) };
    await administration.setPassword(accountId, set, accountDeed(by, 'account.password-changed', known));
    await disconnect(
      (who) => who.principal.kind === 'account' && who.principal.accountId === accountId && who.sessionId !== here,
      'password-changed',
    );
  };

/** What everybody would try first: the old one, the own name in it, one sign again and again. */
const isWeak = (chosen: string, old: string, username: string): boolean => {
  const folded = foldForSearch(chosen);
  return chosen === old || folded.includes(foldForSearch(username)) || new Set(folded).size < 5;
};
