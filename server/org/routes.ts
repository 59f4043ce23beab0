import { z } from 'zod';
import { personList } from '#shared/contract/accounts.ts';
import { day, id } from '#shared/contract/ids.ts';
import { unitList } from '#shared/contract/units.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { Accounts } from '../store/accounts.ts';
import type { Trees } from './trees.ts';

const whoFor = z.object({ query: z.strictObject({ role: z.enum(['chair', 'secretary']), unitId: id }) });

/** The tree of units, and the people who can be named in a unit's meetings. */
export const orgRoutes = (endpoints: Endpoints, trees: Trees, accounts: Accounts): void => {
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

  endpoints.signedIn('GET /api/people', { request: whoFor, answer: personList }, async (_visit, { query }) => ({
    people: await accounts.withRole(query.role, query.unitId),
  }));
};
