import type { Grant, Role } from '#shared/contract/accounts.ts';
import type { Unit, UnitLevel } from '#shared/contract/units.ts';
import { openStore } from '../store/database.ts';
import { createRepositories, type Repositories } from '../store/repositories.ts';

/** The tree of the tests: a city, a department, two districts, two communes in each. */
const TREE: [id: string, parentId: string | null, level: UnitLevel, name: string][] = [
  ['city', null, 'city', 'Thành phố Hà Nội'],
  ['health', 'city', 'department', 'Sở Y tế'],
  ['badinh', 'city', 'district', 'Quận Ba Đình'],
  ['hoankiem', 'city', 'district', 'Quận Hoàn Kiếm'],
  ['phuctan', 'hoankiem', 'commune', 'Phường Phúc Tân'],
  ['hangbac', 'hoankiem', 'commune', 'Phường Hàng Bạc'],
  ['doican', 'badinh', 'commune', 'Phường Đội Cấn'],
  ['quanthanh', 'badinh', 'commune', 'Phường Quán Thánh'],
];

/** Who holds which role where; the id of an account is `role-unit`. */
const PEOPLE: [Role, unitId: string][] = [
  ['administrator', 'city'],
  ['chair', 'city'],
  ['secretary', 'city'],
  ['observer', 'city'],
  ['administrator', 'hoankiem'],
  ['chair', 'hoankiem'],
  ['secretary', 'hoankiem'],
  ['chair', 'badinh'],
  ['secretary', 'badinh'],
  ['secretary', 'health'],
];

export const units = TREE.map(([id, parentId, level, name]): Unit => ({
  id,
  parentId,
  level,
  name,
  code: null,
  kind: name.split(' ')[0] ?? '',
  validFrom: '2008-08-01',
  validTo: null,
}));

/** The room of a unit. */
export const roomIdOf = (unitId: string): string => `room-${unitId}`;

/** Only two rooms have a telephone, in two districts. */
const phoneOf = (unitId: string): string | null => ({ phuctan: '0901', doican: '0902' })[unitId] ?? null;

/** Puts the small city into a store, everybody with the same password hash. */
export const addSmallCity = async ({ units: unitStore, accounts }: Repositories, passwordHash = '-'): Promise<void> => {
  const rooms = units.map(({ id, name }) => ({
    id: roomIdOf(id),
    unitId: id,
    name: `Phòng họp ${name}`,
    phone: phoneOf(id),
    email: null,
  }));
  await unitStore.add(units, rooms);
  for (const [role, unitId] of PEOPLE) {
    const id = `${role}-${unitId}`;
    const grants: Grant[] = [{ role, unitId }];
    await accounts.add({ id, username: id, displayName: id, passwordHash, createdAt: 0, grants });
  }
};

/** A store in memory, made by the real migrations, with the small city in it. */
export const smallCity = async () => {
  const store = openStore(':memory:');
  const repositories = createRepositories(store.db);
  await addSmallCity(repositories);
  return { ...store, ...repositories };
};
