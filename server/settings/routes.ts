import { z } from 'zod';
import type { Principal } from '#shared/contract/accounts.ts';
import { blankedNames, type Settings, settings as schema, settingsView } from '#shared/contract/settings.ts';
import { administersAll } from '#shared/permissions/scope.ts';
import { dayOf } from '../calendar.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { SettingsHistory } from '../store/settings.ts';
import type { NameKeeping } from './name-keeping.ts';

type Deps = {
  settings: SettingsHistory;
  nameKeeping: NameKeeping;
  trees: Trees;
  /** Tells the meetings that are on of the thresholds by which they go on. */
  rulesChanged: () => Promise<void>;
  clock: () => number;
};

/** The settings of the city: read by all administrators, changed by those of the whole city. */
export const settingsRoutes = (
  endpoints: Endpoints,
  { settings, nameKeeping, trees, rulesChanged, clock }: Deps,
): void => {
  const mayChange = async (principal: Principal): Promise<boolean> =>
    administersAll(principal, await trees.on(dayOf(clock())));

  const admit = async (principal: Principal): Promise<{ actor: string; actorName: string }> => {
    if (principal.kind !== 'account' || !(await mayChange(principal))) throw new Refused('not-permitted');
    return { actor: principal.accountId, actorName: principal.displayName };
  };

  const view = async (principal: Principal) => {
    const inForce = await settings.at(clock());
    return {
      settings: inForce.settings,
      inForceSince: inForce.since,
      mayChange: await mayChange(principal),
      namesDue: await nameKeeping.due(),
    };
  };

  endpoints.signedIn(
    'GET /api/administration/settings',
    { request: z.object({}), answer: settingsView },
    async ({ principal }) => view(principal),
  );

  endpoints.signedIn(
    'PUT /api/administration/settings',
    { request: z.object({ body: schema }), answer: settingsView },
    async ({ principal }, { body }) => {
      const who = await admit(principal);
      const at = clock();
      const { settings: before } = await settings.at(at);
      await settings.set(body, {
        ...who,
        at,
        action: 'settings.changed',
        subjectId: 'settings',
        subjectName: '',
        unitId: null,
        before: flat(before),
        after: flat(body),
      });
      await rulesChanged();
      return view(principal);
    },
  );

  endpoints.signedIn(
    'POST /api/administration/names/blanking',
    { request: z.object({}), answer: blankedNames },
    async ({ principal }) => nameKeeping.blank(await admit(principal)),
  );
};

const flat = ({ attendance, ...others }: Settings): Record<string, unknown> => ({ ...attendance, ...others });
