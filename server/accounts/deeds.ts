import type { Grant, Principal } from '#shared/contract/accounts.ts';
import type { AuditAction } from '#shared/contract/audit.ts';
import { commonUnit } from '#shared/org/common-unit.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import type { AccountRecord } from '../store/account-administration.ts';
import type { Deed } from '../store/audit.ts';

type Subject = Pick<AccountRecord, 'id' | 'displayName' | 'grants'>;

/** What somebody does to an account, for the audit. It concerns the lowest unit that covers all of the account's roles. */
export const accountDeed = (
  by: { principal: Principal; at: number; tree: UnitTree },
  action: AuditAction,
  { id, displayName, grants }: Subject,
  change: Pick<Deed, 'before' | 'after'> = {},
): Deed => ({
  at: by.at,
  actor: by.principal.kind === 'account' ? by.principal.accountId : 'system',
  actorName: by.principal.displayName,
  action,
  subjectId: id,
  subjectName: displayName,
  unitId: commonUnit(
    by.tree,
    grants.map(({ unitId }) => unitId),
  ),
  ...change,
});

/** Name and roles with the units' names, as the audit shows them. */
export const describeAccount = (
  { displayName, grants }: { displayName: string; grants: readonly Grant[] },
  tree: UnitTree,
): Record<string, unknown> => ({
  displayName,
  grants: grants.map(({ role, unitId }) => ({ role, unit: tree.get(unitId)?.name ?? unitId })),
});
