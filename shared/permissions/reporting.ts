import type { Principal } from '../contract/accounts.ts';
import type { UnitTree } from '../org/tree.ts';
import { mayKeepTargets } from './register.ts';
import { administersAll } from './scope.ts';

/**
 * Whether somebody decides what leaves the house: tokens for other systems, and the reports that are sent by themselves.
 * Administrators of the whole city, and its chairs and secretaries.
 */
export const mayManageReporting = (principal: Principal, tree: UnitTree): boolean =>
  administersAll(principal, tree) || mayKeepTargets(principal, tree);
