import type { Grant, Principal } from '#shared/contract/accounts.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { administersAll, mayAdminister } from '#shared/permissions/scope.ts';
import { Refused } from '../refused.ts';
import type { AccountRecord } from '../store/account-administration.ts';

/** Whether somebody has an account in care: all its roles lie at or under what the viewer administers. */
export const mayManage = (principal: Principal, held: readonly Grant[], tree: UnitTree): boolean =>
  administersAll(principal, tree) ||
  (held.length > 0 && held.every((grant) => mayAdminister(principal, grant.unitId, tree)));

/** Whether somebody sees an account in lists: one of its roles lies within the viewer's care. */
export const maySee = (principal: Principal, held: readonly Grant[], tree: UnitTree): boolean =>
  administersAll(principal, tree) || held.some((grant) => mayAdminister(principal, grant.unitId, tree));

/**
 * Refuses to give roles over units that do not exist today or lie outside the administrator's care; names those at fault. What
 * the account holds already may stay.
 */
export const judgeGrants = (
  principal: Principal,
  given: readonly Grant[],
  held: readonly Grant[],
  tree: UnitTree,
): void => {
  const wrong = given.flatMap((grant, index) =>
    holds(held, grant) || mayAdminister(principal, grant.unitId, tree) ? [] : [`grants.${index}`],
  );
  if (wrong.length > 0) throw new Refused('not-permitted', wrong);
};

/** Whether a role over a unit is among these. */
export const holds = (held: readonly Grant[], { role, unitId }: Grant): boolean =>
  held.some((grant) => grant.role === role && grant.unitId === unitId);

/** Refuses what an administrator may not do to an account: outside the own care, or to the own one. */
export const judgeAccount = (
  principal: Principal,
  account: AccountRecord | undefined,
  tree: UnitTree,
): AccountRecord => {
  if (account === undefined || !maySee(principal, account.grants, tree)) throw new Refused('not-found');
  if (!mayManage(principal, account.grants, tree)) throw new Refused('not-permitted');
  return account;
};

/** Refuses what nobody may do to the own account. */
export const judgeOther = (principal: Principal, { id }: AccountRecord): void => {
  if (principal.kind === 'account' && principal.accountId === id) throw new Refused('own-account');
};
