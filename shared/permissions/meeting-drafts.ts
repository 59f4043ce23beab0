import type { Principal } from '../contract/accounts.ts';
import type { UnitTree } from '../org/tree.ts';
import { mayConvene } from './scope.ts';

/**
 * Whether somebody reads, goes on with, removes and convenes a draft: the chairs and secretaries of the unit whose meeting it is to
 * be, and who began it, while he or she may convene for that unit.
 */
export const mayDraft = (
  principal: Principal,
  { organiserUnitId, authorId }: { organiserUnitId: string; authorId: string },
  tree: UnitTree,
): boolean =>
  principal.kind === 'account' &&
  mayConvene(principal, organiserUnitId, [], tree) &&
  (principal.accountId === authorId ||
    principal.grants.some(
      ({ role, unitId }) => (role === 'chair' || role === 'secretary') && unitId === organiserUnitId,
    ));
