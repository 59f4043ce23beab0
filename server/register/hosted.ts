import type { Principal } from '#shared/contract/accounts.ts';
import type { Actor, Command } from '#shared/contract/commands.ts';
import { accountParty } from '#shared/contract/ids.ts';
import type { Classification, Settlement } from '#shared/contract/register-keeping.ts';
import { mayKeepRegister, mayReadRegister } from '#shared/permissions/register.ts';
import type { Allowance } from '../identity/allowance.ts';
import type { Live } from '../live/index.ts';
import { conveningOffice } from '../meetings/people.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { RegisterReading } from '../store/register-reading.ts';

/** How meetings convened here count: through their own logs, by those who keep the register of the organiser. */
export type HostedKeeping = {
  classify(principal: Principal, lineId: string, request: Classification): Promise<void>;
  settle(principal: Principal, lineId: string, request: Settlement): Promise<void>;
};

type Deps = {
  registerReading: RegisterReading;
  trees: Trees;
  submit: Live['submit'];
  registerWritings: Allowance;
};

export const createHostedKeeping = ({ registerReading, trees, submit, registerWritings }: Deps): HostedKeeping => {
  const act = async (principal: Principal, lineId: string, command: Command, organisers: readonly string[]) => {
    if (principal.kind !== 'account') throw new Refused('not-permitted');
    registerWritings.spend(principal.accountId);
    const [line] = await registerReading.byIds([lineId]);
    const tree = line && (await trees.on(line.day));
    if (line === undefined || tree === undefined || !mayReadRegister(principal, line.organiserUnitId, tree)) {
      throw new Refused('not-found');
    }
    if (!mayKeepRegister(principal, line.organiserUnitId, tree)) throw new Refused('not-permitted');
    if (line.origin !== 'hosted') throw new Refused('register-entered');
    if (organisers.some((unitId) => tree.get(unitId) === undefined))
      throw new Refused('bad-input', ['organiserUnitId']);
    if (!organisers.every((unitId) => mayKeepRegister(principal, unitId, tree))) {
      throw new Refused('not-permitted', ['organiserUnitId']);
    }
    const actor: Actor = { party: accountParty(principal.accountId), standing: conveningOffice(principal) };
    const outcome = await submit(lineId, command, actor);
    if (!outcome.ok) throw new Refused(outcome.code);
  };

  return {
    classify: async (principal, lineId, request) => {
      const payload = { ...request, remoteOnline: request.form === 'ket-hop' && request.remoteOnline };
      await act(principal, lineId, { type: 'meeting.reclassify', payload }, [request.organiserUnitId]);
    },

    settle: async (principal, lineId, { became, platform, sitesConnected, reason }) => {
      const held = became !== 'not-held';
      const inPerson = became === 'in-person';
      const payload = { held, inPerson, platform, sitesConnected: held ? sitesConnected : null, reason };
      await act(principal, lineId, { type: 'meeting.settle', payload }, []);
    },
  };
};
