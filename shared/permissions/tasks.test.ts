import { expect, it } from 'vitest';
import type { Principal, Role } from '../contract/accounts.ts';
import type { Unit } from '../contract/units.ts';
import { treeOn } from '../org/tree.ts';
import { mayReport, maySeeTask, maySupervise } from './tasks.ts';

const unit = (id: string, parentId: string | null, level: Unit['level']): Unit => ({
  id,
  parentId,
  level,
  name: id,
  code: null,
  kind: '',
  validFrom: '2008-08-01',
  validTo: null,
});
const tree = treeOn(
  [
    unit('city', null, 'city'),
    unit('health', 'city', 'department'),
    unit('badinh', 'city', 'district'),
    unit('hoankiem', 'city', 'district'),
    unit('phuctan', 'hoankiem', 'commune'),
  ],
  '2026-11-21',
);

const person = (role: Role, unitId: string): Principal => ({
  kind: 'account',
  accountId: `${role}-${unitId}`,
  displayName: role,
  grants: [{ role, unitId }],
});

const ofCity = { organiserUnitId: 'city', leadUnitId: 'phuctan', coordinatingUnitIds: ['health'] };
const ofDistrict = { organiserUnitId: 'hoankiem', leadUnitId: 'phuctan', coordinatingUnitIds: [] };

/** By hand: who sees, reports and supervises a task that the city, and one that Hoàn Kiếm has given to Phúc Tân. */
it.each<[Role, string, city: string, district: string]>([
  ['secretary', 'city', 'see report supervise', ''],
  ['chair', 'city', 'see report supervise', ''],
  ['administrator', 'city', 'see', 'see'],
  ['observer', 'city', 'see', 'see'],
  ['secretary', 'hoankiem', 'see report', 'see report supervise'],
  ['administrator', 'hoankiem', 'see', 'see'],
  ['secretary', 'badinh', '', ''],
  ['secretary', 'phuctan', 'see report', 'see report'],
  ['observer', 'phuctan', 'see', 'see'],
  ['secretary', 'health', 'see', ''],
])('%s of %s', (role, unitId, city, district) => {
  const principal = person(role, unitId);
  const may = (task: typeof ofCity): string =>
    [
      maySeeTask(principal, task, tree) && 'see',
      mayReport(principal, task, tree) && 'report',
      maySupervise(principal, task) && 'supervise',
    ]
      .filter(Boolean)
      .join(' ');
  expect([may(ofCity), may(ofDistrict)]).toEqual([city, district]);
});
