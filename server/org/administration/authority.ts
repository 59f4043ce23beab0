import type { Principal } from '#shared/contract/accounts.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { mayAdminister, mayChangeUnit, mayReviseUnit } from '#shared/permissions/scope.ts';
import { dayOf } from '../../calendar.ts';
import { Refused } from '../../refused.ts';
import type { Trees } from '../trees.ts';

type Rule = (principal: Principal, unitId: string, tree: UnitTree) => boolean;

/**
 * Who may change what. A change of a day is judged by the tree of that day and by today's: who has lost a unit, or has not got
 * it yet, has no say in it. Each throws `Refused`.
 */
export type Authority = {
  /** To end a unit or to move it. */
  toChange(principal: Principal, unitId: string, day: string): Promise<void>;
  /** To give it other facts, or to take them back before they begin. */
  toRevise(principal: Principal, unitId: string, day: string): Promise<void>;
  /** To put something under a unit: the own one or what lies under it. */
  toPlaceUnder(principal: Principal, parentId: string, day: string): Promise<void>;
};

/** Judges by the trees of units. */
export const createAuthority = (trees: Trees, clock: () => number): Authority => {
  const judge = async (rule: Rule, principal: Principal, unitId: string, day: string): Promise<void> => {
    const both = [await trees.on(dayOf(clock())), await trees.on(day)];
    const there = both.filter((tree) => tree.get(unitId) !== undefined);
    if (there.length === 0) throw new Refused('unit-not-of-day', ['from']);
    if (!there.every((tree) => rule(principal, unitId, tree))) throw new Refused('not-permitted');
  };
  return {
    toChange: async (principal, unitId, day) => judge(mayChangeUnit, principal, unitId, day),
    toRevise: async (principal, unitId, day) => judge(mayReviseUnit, principal, unitId, day),
    toPlaceUnder: async (principal, parentId, day) => judge(mayAdminister, principal, parentId, day),
  };
};
