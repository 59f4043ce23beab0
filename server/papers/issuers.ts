import type { Principal } from '#shared/contract/accounts.ts';
import type { Issuer, IssuerView } from '#shared/contract/issuers.ts';
import { defaultIssuer } from '#shared/papers/issuer.ts';
import { mayAdminister } from '#shared/permissions/scope.ts';
import { dayOf } from '../calendar.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { IssuerStore } from '../store/issuers.ts';

type Person = Extract<Principal, { kind: 'account' }>;

/** Who issues a unit's papers, and who signs them. */
export type Issuers = {
  /** On a day (`YYYY-MM-DD`). Throws `Refused` where there is no such unit. */
  of(unitId: string, day: string): Promise<Issuer>;
  /** As an administrator of the unit sees it today; throws `Refused`. */
  view(person: Person, unitId: string): Promise<IssuerView>;
  /** Null takes back what was changed by hand. Throws `Refused`. */
  change(person: Person, unitId: string, changed: Issuer | null): Promise<IssuerView>;
};

type Deps = { issuers: IssuerStore; trees: Trees; clock: () => number };

/** Issuers by the store and the tree of units. */
export const createIssuers = ({ issuers, trees, clock }: Deps): Issuers => {
  const derived = async (unitId: string, day: string): Promise<Issuer> => {
    const tree = await trees.on(day);
    const unit = tree.get(unitId);
    if (unit === undefined) throw new Refused('not-found');
    return defaultIssuer(unit, tree.ancestors(unitId)[0]);
  };

  const view = async (unitId: string): Promise<IssuerView> => {
    const changed = await issuers.of(unitId);
    return { unitId, issuer: changed ?? (await derived(unitId, dayOf(clock()))), derived: changed === undefined };
  };

  const admit = async (person: Person, unitId: string): Promise<string> => {
    const tree = await trees.on(dayOf(clock()));
    const unit = tree.get(unitId);
    if (unit === undefined) throw new Refused('not-found');
    if (!mayAdminister(person, unitId, tree)) throw new Refused('not-permitted');
    return unit.name;
  };

  return {
    of: async (unitId, day) => (await issuers.of(unitId)) ?? derived(unitId, day),

    view: async (person, unitId) => {
      await admit(person, unitId);
      return view(unitId);
    },

    change: async (person, unitId, changed) => {
      const unitName = await admit(person, unitId);
      const before = await view(unitId);
      await issuers.set(unitId, changed, {
        at: clock(),
        actor: person.accountId,
        actorName: person.displayName,
        action: 'issuer.changed',
        subjectId: unitId,
        subjectName: unitName,
        unitId,
        before: before.issuer,
        after: changed ?? (await derived(unitId, dayOf(clock()))),
      });
      return view(unitId);
    },
  };
};
