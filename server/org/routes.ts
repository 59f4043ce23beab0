import { z } from 'zod';
import { personList } from '#shared/contract/accounts.ts';
import { day, id } from '#shared/contract/ids.ts';
import { unitList } from '#shared/contract/units.ts';
import { mayConvene } from '#shared/permissions/scope.ts';
import { dayOf } from '../calendar.ts';
import type { Endpoints } from '../http/endpoint.ts';
import { Refused } from '../refused.ts';
import type { Accounts } from '../store/accounts.ts';
import type { Trees } from './trees.ts';

const whoFor = z.object({ query: z.strictObject({ role: z.enum(['chair', 'secretary']), unitId: id }) });

type Deps = { trees: Trees; accounts: Accounts; clock: () => number };

/** The tree of units, and the people who can be named in a unit's meetings. */
export const orgRoutes = (endpoints: Endpoints, { trees, accounts, clock }: Deps): void => {
  endpoints.signedIn(
    'GET /api/units',
    { request: z.object({ query: z.strictObject({ day }) }), answer: unitList },
    async ({ principal }, { query }) => {
      const tree = await trees.on(query.day);
      const grants = principal.kind === 'account' ? principal.grants : [];
      // Units are no secret; the numbers of their meeting rooms are for those who would call them.
      const own = new Set(grants.flatMap((grant) => tree.subtree(grant.unitId).map((unit) => unit.id)));
      return { units: tree.units.map((unit) => (own.has(unit.id) ? unit : { ...unit, phone: null })) };
    },
  );

  endpoints.signedIn('GET /api/people', { request: whoFor, answer: personList }, async ({ principal }, { query }) => {
    const { role, unitId } = query;
    const tree = await trees.on(dayOf(clock()));
    if (!mayConvene(principal, unitId, [], tree)) throw new Refused('not-permitted');
    return { people: await accounts.withRole(role, unitId) };
  });
};
