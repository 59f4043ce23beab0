import { nanoid } from 'nanoid';
import type { Account, AccountChange, GeneratedPassword, NewAccount } from '#shared/contract/account-administration.ts';
import type { Principal } from '#shared/contract/accounts.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { dayOf } from '../calendar.ts';
import type { Allowance } from '../identity/allowance.ts';
import { hashPassword } from '../identity/passwords.ts';
import type { SignInLimits } from '../identity/rate-limits.ts';
import { newPassword } from '../identity/secrets.ts';
import type { Identity } from '../live/index.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { AccountAdministration } from '../store/account-administration.ts';
import type { Audit } from '../store/audit.ts';
import { accountDeed, describeAccount } from './deeds.ts';
import { holds, judgeAccount, judgeGrants, judgeOther, mayManage, maySee } from './judge.ts';

/** What administrators do with accounts. All of it is judged by the administrator's scope and written into the audit. */
export type AccountOffice = {
  list: (principal: Principal) => Promise<Account[]>;
  create: (principal: Principal, account: NewAccount) => Promise<GeneratedPassword>;
  change: (principal: Principal, accountId: string, change: AccountChange) => Promise<void>;
  resetPassword: (principal: Principal, accountId: string) => Promise<GeneratedPassword>;
  lock: (principal: Principal, accountId: string) => Promise<void>;
  unlock: (principal: Principal, accountId: string) => Promise<void>;
  /** Lets a name sign in again that too many wrong passwords keep waiting. */
  release: (principal: Principal, accountId: string) => Promise<void>;
};

type Deps = {
  accounts: AccountAdministration;
  audit: Audit;
  trees: Trees;
  signIns: SignInLimits;
  /** How many passwords an administrator may have generated: each locks somebody out or lets somebody in, and takes its time. */
  newPasswords: Allowance;
  /** Ends the live connections of somebody, telling why. */
  disconnect: (
    whose: (who: Identity) => boolean,
    code: 'account-locked' | 'password-changed' | 'rights-changed',
  ) => Promise<void>;
  clock: () => number;
};

export const createAccountOffice = ({
  accounts,
  audit,
  trees,
  signIns,
  newPasswords,
  disconnect,
  clock,
}: Deps): AccountOffice => {
  /** The moment, the tree of the day, and the account, if the administrator has it in care. */
  const open = async (principal: Principal, accountId: string) => {
    const at = clock();
    const tree = await trees.on(dayOf(at));
    const known = judgeAccount(principal, await accounts.byId(accountId), tree);
    return { known, by: { principal, at, tree } };
  };

  /** A password for somebody else, and what is stored of it. */
  const generate = async (principal: Principal) => {
    newPasswords.spend(administratorOf(principal));
    const password = newPassword();
    return { password, passwordHash: await hashPassword(password) };
  };

  const is = (accountId: string) => (who: Identity) =>
    who.principal.kind === 'account' && who.principal.accountId === accountId;

  return {
    list: async (principal) => {
      const tree = await trees.on(dayOf(clock()));
      const seen = (await accounts.list()).filter(({ grants }) => maySee(principal, grants, tree));
      return Promise.all(
        seen.map(async (known) => ({
          ...known,
          grants: [...known.grants],
          pausedUntil: await signIns.pausedUntil(known.username),
          manageable: mayManage(principal, known.grants, tree),
        })),
      );
    },

    create: async (principal, { username, displayName, grants }) => {
      const at = clock();
      const tree = await trees.on(dayOf(at));
      judgeGrants(principal, grants, [], tree);
      const { password, passwordHash } = await generate(principal);
      const made = { id: nanoid(), username, displayName, grants, createdAt: at };
      const after = { username, ...describeAccount(made, tree) };
      const isNew = await accounts.create(
        { ...made, passwordHash },
        accountDeed({ principal, at, tree }, 'account.created', made, { after }),
      );
      if (!isNew) throw new Refused('username-taken', ['username']);
      return { accountId: made.id, username, password };
    },

    change: async (principal, accountId, change) => {
      const { known, by } = await open(principal, accountId);
      const isTaken = known.grants.some((grant) => !holds(change.grants, grant));
      if (isTaken || change.grants.length > known.grants.length) judgeOther(principal, known);
      judgeGrants(principal, change.grants, known.grants, by.tree);
      const deed = accountDeed(by, 'account.changed', known, {
        before: describeAccount(known, by.tree),
        after: describeAccount(change, by.tree),
      });
      const isDone = await accounts.change(accountId, change, topOf(by.tree), deed);
      if (!isDone) throw new Refused('last-administrator');
      // Who is in a meeting by a role that is gone may not stay there.
      if (isTaken) await disconnect(is(accountId), 'rights-changed');
    },

    resetPassword: async (principal, accountId) => {
      const { known, by } = await open(principal, accountId);
      judgeOther(principal, known);
      const { password, passwordHash } = await generate(principal);
      await accounts.setPassword(accountId, { passwordHash }, accountDeed(by, 'account.password-reset', known));
      await signIns.release(known.username);
      await disconnect(is(accountId), 'password-changed');
      return { accountId, username: known.username, password };
    },

    lock: async (principal, accountId) => {
      const { known, by } = await open(principal, accountId);
      judgeOther(principal, known);
      const isDone = await accounts.lock(accountId, topOf(by.tree), accountDeed(by, 'account.locked', known));
      if (!isDone) throw new Refused('last-administrator');
      await disconnect(is(accountId), 'account-locked');
    },

    unlock: async (principal, accountId) => {
      const { known, by } = await open(principal, accountId);
      await accounts.unlock(accountId, accountDeed(by, 'account.unlocked', known));
    },

    release: async (principal, accountId) => {
      const { known, by } = await open(principal, accountId);
      await signIns.release(known.username);
      await audit.write(accountDeed(by, 'account.sign-in-released', known));
    },
  };
};

/** Whose allowance is spent. Only accounts administer anything. */
const administratorOf = (principal: Principal): string => {
  if (principal.kind !== 'account') throw new Refused('not-permitted');
  return principal.accountId;
};

/** The units without one above: who administers these administers the city. */
const topOf = (tree: UnitTree): string[] => tree.roots.filter(({ parentId }) => parentId === null).map(({ id }) => id);
