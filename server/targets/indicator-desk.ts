import { nanoid } from 'nanoid';
import type { Principal } from '#shared/contract/accounts.ts';
import {
  type IndicatorChange,
  type IndicatorDraft,
  type IndicatorList,
  type IndicatorPreview,
  MOST_INDICATORS,
} from '#shared/contract/indicator-keeping.ts';
import type { Indicator, IndicatorFacts } from '#shared/contract/indicators.ts';
import { mayKeepTargets } from '#shared/permissions/register.ts';
import { dayOf } from '../calendar.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { Deed } from '../store/audit.ts';
import type { Indicators } from '../store/indicators.ts';
import { toldOf } from './indicator-told.ts';
import type { Preview } from './preview.ts';

/** Laying down what is counted, by chairs and secretaries of the whole city; others read it. Throws `Refused`. */
export type IndicatorDesk = {
  list(principal: Principal): Promise<IndicatorList>;
  /** Gives the new indicator's id. */
  add(principal: Principal, facts: IndicatorFacts): Promise<string>;
  change(principal: Principal, indicatorId: string, change: IndicatorChange): Promise<void>;
  remove(principal: Principal, indicatorId: string, reason: string): Promise<void>;
  order(principal: Principal, indicatorIds: readonly string[]): Promise<void>;
  preview(principal: Principal, draft: IndicatorDraft): Promise<IndicatorPreview>;
};

type Deps = { indicators: Indicators; trees: Trees; preview: Preview; clock: () => number };

export const createIndicatorDesk = ({ indicators, trees, preview, clock }: Deps): IndicatorDesk => {
  const keeper = async (principal: Principal) => {
    const tree = await trees.on(dayOf(clock()));
    if (principal.kind !== 'account' || !mayKeepTargets(principal, tree)) throw new Refused('not-permitted');
    return principal;
  };

  const known = async (indicatorId: string): Promise<Indicator> => {
    const found = await indicators.byId(indicatorId);
    if (!found) throw new Refused('not-found');
    return found;
  };

  const deed = (
    { accountId, displayName }: Awaited<ReturnType<typeof keeper>>,
    action: Deed['action'],
    subject: { id: string; name: string },
    change: Pick<Deed, 'before' | 'after'>,
  ): Deed => ({
    at: clock(),
    actor: accountId,
    actorName: displayName,
    action,
    subjectId: subject.id,
    subjectName: subject.name,
    unitId: null,
    ...change,
  });

  /** What the audit keeps of an indicator. */
  const told = async (facts: IndicatorFacts) => {
    const units = await trees.through();
    return toldOf(facts, (unitId) => units.lastName(unitId) ?? unitId);
  };

  const judge = async ({ excludedUnitIds }: IndicatorDraft): Promise<void> => {
    const units = await trees.through();
    if (excludedUnitIds.some((unitId) => units.lastName(unitId) === undefined))
      throw new Refused('bad-input', ['excludedUnitIds']);
  };

  return {
    list: async (principal) => ({
      indicators: await indicators.all(),
      mayKeep: mayKeepTargets(principal, await trees.on(dayOf(clock()))),
    }),

    add: async (principal, facts) => {
      const person = await keeper(principal);
      await judge(facts);
      if ((await indicators.all()).length >= MOST_INDICATORS) throw new Refused('too-large');
      const added: Indicator = { id: nanoid(), ...facts };
      const subject = { id: added.id, name: facts.name.vi };
      await indicators.add(added, deed(person, 'indicator.added', subject, { before: null, after: await told(facts) }));
      return added.id;
    },

    change: async (principal, indicatorId, { facts, reason }) => {
      const person = await keeper(principal);
      const before = await known(indicatorId);
      await judge(facts);
      const change = { before: await told(before), after: { ...(await told(facts)), reason } };
      const subject = { id: indicatorId, name: before.name.vi };
      await indicators.change({ id: indicatorId, ...facts }, deed(person, 'indicator.changed', subject, change));
    },

    remove: async (principal, indicatorId, reason) => {
      const person = await keeper(principal);
      const before = await known(indicatorId);
      const subject = { id: indicatorId, name: before.name.vi };
      const change = { before: await told(before), after: { reason } };
      await indicators.remove(indicatorId, deed(person, 'indicator.removed', subject, change));
    },

    order: async (principal, indicatorIds) => {
      const person = await keeper(principal);
      const before = await indicators.all();
      const names = new Map(before.map(({ id, name }) => [id, name.vi]));
      const isWhole = indicatorIds.length === names.size && indicatorIds.every((id) => names.has(id));
      if (!isWhole || new Set(indicatorIds).size !== names.size) throw new Refused('bad-input', ['indicatorIds']);
      const subject = { id: 'indicators', name: '' };
      const change = {
        before: { order: before.map(({ name }) => name.vi) },
        after: { order: indicatorIds.map((id) => names.get(id) ?? '') },
      };
      await indicators.order(indicatorIds, deed(person, 'indicator.ordered', subject, change));
    },

    preview: async (principal, draft) => {
      await keeper(principal);
      const [city] = (await trees.on(dayOf(clock()))).roots;
      if (!city) throw new Refused('not-found');
      return preview(draft, city.id);
    },
  };
};
