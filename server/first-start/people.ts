import { nanoid } from 'nanoid';
import type { Grant, Role } from '#shared/contract/accounts.ts';
import type { Unit } from '#shared/contract/units.ts';
import { foldForSearch } from '#shared/org/search.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { hashPassword } from '../identity/passwords.ts';
import { newPassword } from '../identity/secrets.ts';
import type { Accounts } from '../store/accounts.ts';

/** An account as it is printed once: the password is stored nowhere. */
export type PrintedAccount = { username: string; password: string; displayName: string };

type Planned = { username: string; displayName: string; grant: Grant };

/** The district whose chair and secretary get accounts: known to everybody, and in the middle of the city. */
const SAMPLE_DISTRICT = 'Quận Hoàn Kiếm';

/** The district of the sample accounts; undefined in a city of two tiers. */
export const sampleDistrict = <U extends Unit>(tree: UnitTree<U>): U | undefined =>
  tree.units.find((unit) => unit.name === SAMPLE_DISTRICT) ?? tree.units.find((unit) => unit.level === 'district');

/**
 * Makes the accounts of the city and of one district, each with a password of its own. An account that an interrupted first
 * start has left behind gets a new password: nobody has seen the old one.
 */
export const addSamplePeople = async (
  accounts: Accounts,
  tree: UnitTree,
  city: Unit,
  now: number,
): Promise<PrintedAccount[]> => {
  const district = sampleDistrict(tree);
  const planned: Planned[] = [
    { username: 'chutich', displayName: `Chủ tịch UBND ${city.name}`, grant: held('chair', city) },
    { username: 'thuky', displayName: `Thư ký UBND ${city.name}`, grant: held('secretary', city) },
    administratorOf(city),
    ...(district === undefined ? [] : officeOf(district)),
  ];
  const printed: PrintedAccount[] = [];
  for (const person of planned) printed.push(await addPerson(accounts, person, now));
  return printed;
};

/** Makes the account that administers everything, alone. */
export const addAdministrator = async (accounts: Accounts, top: Unit, now: number): Promise<PrintedAccount> =>
  addPerson(accounts, administratorOf(top), now);

const administratorOf = (top: Unit): Planned => ({
  username: 'quantri',
  displayName: 'Quản trị hệ thống',
  grant: held('administrator', top),
});

const addPerson = async (accounts: Accounts, { grant, ...facts }: Planned, now: number): Promise<PrintedAccount> => {
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  const known = await accounts.credentials(facts.username);
  if (known) await accounts.setPassword(known.id, passwordHash);
  else await accounts.add({ ...facts, id: nanoid(), passwordHash, createdAt: now, grants: [grant] });
  return { ...facts, password };
};

const held = (role: Role, unit: Unit): Grant => ({ role, unitId: unit.id });

const officeOf = (district: Unit): Planned[] => {
  const place = foldForSearch(district.name.slice(district.kind.length)).replaceAll(/[^a-z0-9]/g, '');
  return [
    { username: `chutich.${place}`, displayName: `Chủ tịch UBND ${district.name}`, grant: held('chair', district) },
    { username: `thuky.${place}`, displayName: `Thư ký UBND ${district.name}`, grant: held('secretary', district) },
  ];
};
