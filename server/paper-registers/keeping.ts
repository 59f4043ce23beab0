import { nanoid } from 'nanoid';
import type { Principal } from '#shared/contract/accounts.ts';
import type { AuditAction } from '#shared/contract/audit.ts';
import { mayKeepRegister, mayReadRegister } from '#shared/permissions/register.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { Deed } from '../store/audit.ts';

/** A register whose lines are entered by hand: of units and days. */
export type KeptStore<F> = {
  byId(lineId: string): Promise<(F & { id: string }) | undefined>;
  put(lineId: string, facts: F, deed: Deed): Promise<void>;
  remove(lineId: string, deed: Deed): Promise<void>;
};

type Kind<F> = {
  store: KeptStore<F>;
  dayOf: (facts: F) => string;
  actions: Record<'entered' | 'changed' | 'removed', AuditAction>;
};

/** Entering, changing and taking out lines: by those who keep the register of the unit, as it was on the line's day. */
export type Keeping<F extends { unitId: string }> = {
  /** The lines that somebody reads, with their units' names, and whether he or she keeps them. */
  told<L extends F>(
    principal: Principal,
    lines: readonly L[],
  ): Promise<(L & { unitName: string; mayChange: boolean })[]>;
  enter(principal: Principal, facts: F): Promise<void>;
  change(principal: Principal, lineId: string, facts: F, reason: string): Promise<void>;
  remove(principal: Principal, lineId: string, reason: string): Promise<void>;
};

export const createKeeping = <F extends { unitId: string }>(
  { store, dayOf, actions }: Kind<F>,
  { trees, clock }: { trees: Trees; clock: () => number },
): Keeping<F> => {
  const deedFor = async (principal: Principal, facts: F): Promise<Omit<Deed, 'action' | 'subjectId'>> => {
    const tree = await trees.on(dayOf(facts));
    const unit = tree.get(facts.unitId);
    if (unit === undefined) throw new Refused('unit-not-of-day', ['unitId']);
    if (principal.kind !== 'account' || !mayKeepRegister(principal, unit.id, tree)) throw new Refused('not-permitted');
    const { accountId: actor, displayName: actorName } = principal;
    return { at: clock(), actor, actorName, subjectName: unit.name, unitId: unit.id };
  };
  const known = async (lineId: string): Promise<F & { id: string }> => {
    const line = await store.byId(lineId);
    if (line === undefined) throw new Refused('not-found');
    return line;
  };

  return {
    told: async (principal, lines) => {
      const told = await Promise.all(
        lines.map(async (line) => {
          const tree = await trees.on(dayOf(line));
          const unit = tree.get(line.unitId);
          if (unit === undefined || !mayReadRegister(principal, unit.id, tree)) return [];
          return [{ ...line, unitName: unit.name, mayChange: mayKeepRegister(principal, unit.id, tree) }];
        }),
      );
      return told.flat();
    },

    enter: async (principal, facts) => {
      const deed = await deedFor(principal, facts);
      const lineId = nanoid();
      await store.put(lineId, facts, { ...deed, action: actions.entered, subjectId: lineId, after: { ...facts } });
    },

    change: async (principal, lineId, facts, reason) => {
      const before = await known(lineId);
      await deedFor(principal, before);
      const deed = await deedFor(principal, facts);
      await store.put(lineId, facts, {
        ...deed,
        action: actions.changed,
        subjectId: lineId,
        before: { ...before },
        after: { ...facts, reason },
      });
    },

    remove: async (principal, lineId, reason) => {
      const before = await known(lineId);
      const deed = await deedFor(principal, before);
      await store.remove(lineId, {
        ...deed,
        action: actions.removed,
        subjectId: lineId,
        before: { ...before },
        after: { reason },
      });
    },
  };
};
