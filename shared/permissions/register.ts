import type { Principal, Role } from '../contract/accounts.ts';
import type { UnitTree } from '../org/tree.ts';

/** All that reading and keeping ask of the units of a day: which lies under which. */
type Covering = Pick<UnitTree, 'covers'>;

const READERS: readonly Role[] = ['chair', 'secretary', 'observer', 'administrator'];
const KEEPERS: readonly Role[] = ['chair', 'secretary'];

const holds = (principal: Principal, roles: readonly Role[], unitId: string, tree: Covering): boolean =>
  principal.kind === 'account' &&
  principal.grants.some((grant) => roles.includes(grant.role) && tree.covers(grant.unitId, unitId));

/** Whether somebody reads the register, the figures and the rooms of a unit and of what lies under it: whoever holds a role there. */
export const mayReadRegister = (principal: Principal, unitId: string, tree: Covering): boolean =>
  holds(principal, READERS, unitId, tree);

/** Whether somebody enters and corrects meetings of this organiser: chairs and secretaries of it or of a unit above. */
export const mayKeepRegister = (principal: Principal, organiserUnitId: string, tree: Covering): boolean =>
  holds(principal, KEEPERS, organiserUnitId, tree);

/** Whether somebody lays down indicators and closes periods: chairs and secretaries of the whole city. */
export const mayKeepTargets = (principal: Principal, tree: UnitTree): boolean =>
  tree.roots.some((root) => root.level === 'city' && holds(principal, KEEPERS, root.id, tree));

/** The highest units of which somebody reads the figures, in the tree's order. */
export const registerRoots = (principal: Principal, tree: UnitTree): string[] => {
  const readable = tree.units.filter(({ id }) => mayReadRegister(principal, id, tree));
  const known = new Set(readable.map(({ id }) => id));
  return readable.filter(({ id }) => !tree.ancestors(id).some((above) => known.has(above.id))).map(({ id }) => id);
};
