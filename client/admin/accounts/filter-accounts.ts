import type { Account } from '#shared/contract/account-administration.ts';
import { foldForSearch } from '#shared/org/search.ts';
import type { UnitTree } from '#shared/org/tree.ts';

export type AccountSearch = {
  query: string;
  /** Only accounts with a role over this unit or one under it. */
  unitId: string | null;
};

/** The accounts whose name, username or unit is called like this, typed with or without accents. */
export function filterAccounts(
  accounts: readonly Account[],
  tree: UnitTree,
  { query, unitId }: AccountSearch,
): Account[] {
  const wanted = foldForSearch(query);
  return accounts.filter(({ displayName, username, grants }) => {
    if (unitId !== null && !grants.some((grant) => tree.covers(unitId, grant.unitId))) return false;
    const units = grants.map((grant) => tree.get(grant.unitId)?.name ?? '');
    return foldForSearch([displayName, username, ...units].join(' ')).includes(wanted);
  });
}
