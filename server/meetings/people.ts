import type { Person, Principal, Role } from '#shared/contract/accounts.ts';
import type { ConveneRequest, Standing } from '#shared/contract/meetings.ts';
import type { Accounts } from '../store/accounts.ts';

type Named = Pick<
  Extract<ConveneRequest, { secret: false }>,
  'chairId' | 'secretaryId' | 'deputyId' | 'organiserUnitId'
>;

/** Who can be named as what, in a meeting of the unit where the role is held. */
const ROLES = {
  chairId: ['chair'],
  secretaryId: ['secretary'],
  deputyId: ['chair', 'secretary'],
} as const satisfies Record<string, readonly Role[]>;

/**
 * Whether somebody can be named deputy during a meeting: whoever could have been when it was convened, a chair or a secretary
 * of the organising unit, with an account that is not locked. The meeting itself says who has another office in it.
 */
export const mayBeDeputy = async (accounts: Accounts, accountId: string, organiserUnitId: string): Promise<boolean> =>
  holds(await accounts.active(accountId), organiserUnitId, ROLES.deputyId);

/** Whether somebody can chair a meeting of this unit. */
export const mayBeChair = async (accounts: Accounts, accountId: string, organiserUnitId: string): Promise<boolean> =>
  holds(await accounts.byId(accountId), organiserUnitId, ROLES.chairId);

const holds = (person: Person | undefined, unitId: string, roles: readonly Role[]): boolean =>
  person?.grants.some((grant) => grant.unitId === unitId && roles.includes(grant.role)) ?? false;

/** The fields that name somebody who cannot be it: unknown, without the role in the organising unit, or named twice. */
export const wrongPeople = async (accounts: Accounts, named: Named): Promise<string[]> => {
  const canBe = async (accountId: string, roles: readonly Role[]): Promise<boolean> =>
    holds(await accounts.byId(accountId), named.organiserUnitId, roles);
  const wrong: string[] = [];
  if (!(await canBe(named.chairId, ROLES.chairId))) wrong.push('chairId');
  const taken = new Set([named.chairId]);
  for (const field of ['secretaryId', 'deputyId'] as const) {
    const accountId = named[field];
    if (accountId === null) continue;
    if (taken.has(accountId) || !(await canBe(accountId, ROLES[field]))) wrong.push(field);
    taken.add(accountId);
  }
  return wrong;
};

/** Those who may convene hold a secretary's or a chair's role; the log says in which of them they did. */
export const conveningOffice = (person: Extract<Principal, { kind: 'account' }>): Standing =>
  person.grants.some((grant) => grant.role === 'secretary') ? 'secretary' : 'chair';
