import { expect, it } from 'vitest';
import type { Unit } from '#shared/contract/units.ts';
import { treeOn } from '#shared/org/tree.ts';
import { namedUnits } from './named-units.ts';

const unit = (id: string, name: string, parentId: string | null, code: string | null = null): Unit => ({
  id,
  name,
  parentId,
  code,
  level: parentId === null ? 'district' : 'commune',
  kind: '',
  validFrom: '2008-08-01',
  validTo: null,
});
const tree = treeOn(
  [
    unit('bavi', 'Huyện Ba Vì', null),
    unit('thachthat', 'Huyện Thạch Thất', null),
    unit('phu', 'Xã Phú Đông', 'bavi', '09649'),
    unit('yen1', 'Xã Yên Bài', 'bavi'),
    unit('yen2', 'Xã Yên Bài', 'thachthat'),
  ],
  '2015-12-31',
);
const communes = tree.units.filter(({ level }) => level === 'commune');

it('finds units by code and name, those of one name by the unit above; what is unclear is told', () => {
  const list = 'xa phu dong\n\n09649\nXã Yên Bài\tHuyện Thạch Thất\nXã Yên Bài\nXã Nào Đó\n';
  expect(namedUnits(list, communes, tree)).toEqual({
    unitIds: ['phu', 'yen2'],
    unclear: ['Xã Yên Bài', 'Xã Nào Đó'],
  });
});
