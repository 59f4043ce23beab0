import type { Principal, Role } from '../contract/accounts.ts';
import type { UnitTree } from '../org/tree.ts';

/** What of a task decides who has to do with it. */
export type TaskScope = { organiserUnitId: string; leadUnitId: string; coordinatingUnitIds: readonly string[] };

const OFFICE: readonly Role[] = ['chair', 'secretary'];

/** Whether somebody keeps the tasks of this organiser: reminds, and takes a report for not enough. */
export const maySupervise = (principal: Principal, { organiserUnitId }: TaskScope): boolean =>
  principal.kind === 'account' &&
  principal.grants.some(({ role, unitId }) => OFFICE.includes(role) && unitId === organiserUnitId);

/**
 * Whether a person's grants reach a unit of the task from below its organiser: the unit itself, or one above that follows up what it
 * does, as a district does for its communes. From further up nobody looks into a district's own tasks.
 */
const answersFor = (
  principal: Principal,
  roles: readonly Role[],
  unitIds: readonly string[],
  { organiserUnitId }: TaskScope,
  tree: UnitTree,
): boolean =>
  principal.kind === 'account' &&
  principal.grants.some(
    (grant) =>
      roles.includes(grant.role) &&
      unitIds.some((unitId) => tree.covers(grant.unitId, unitId)) &&
      (tree.covers(organiserUnitId, grant.unitId) || unitIds.includes(grant.unitId)),
  );

/** Whether somebody may report a task as done: the lead unit's people, those who follow it up, and the office that gave it. */
export const mayReport = (principal: Principal, task: TaskScope, tree: UnitTree): boolean =>
  maySupervise(principal, task) || answersFor(principal, OFFICE, [task.leadUnitId], task, tree);

/** Whether a task stands in the list of a person: those who have to do with it, and those who watch over its organiser. Rooms have none. */
export const maySeeTask = (principal: Principal, task: TaskScope, tree: UnitTree): boolean =>
  maySupervise(principal, task) ||
  answersFor(
    principal,
    ['chair', 'secretary', 'observer', 'administrator'],
    [task.leadUnitId, ...task.coordinatingUnitIds],
    task,
    tree,
  ) ||
  (principal.kind === 'account' &&
    principal.grants.some(
      ({ role, unitId }) =>
        (role === 'observer' || role === 'administrator') && tree.covers(unitId, task.organiserUnitId),
    ));
