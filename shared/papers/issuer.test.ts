import { describe, expect, it } from 'vitest';
import { issuer } from '../contract/issuers.ts';
import type { Unit, UnitLevel } from '../contract/units.ts';
import { defaultIssuer } from './issuer.ts';

const unit = (name: string, kind: string, level: UnitLevel): Unit => ({
  id: name.length.toString(),
  name,
  kind,
  level,
  code: null,
  parentId: null,
  validFrom: '2008-08-01',
  validTo: null,
});
const city = unit('Thành phố Hà Nội', 'Thành phố', 'city');
const district = unit('Quận Hoàn Kiếm', 'quận', 'district');
const ward = unit('Phường Phúc Tân', 'phường', 'commune');

describe('the issuer that follows from a unit', () => {
  it.each([
    ['city', city, undefined, null, 'Ủy ban nhân dân thành phố Hà Nội', 'UBND', 'Hà Nội'],
    ['district', district, city, 'UBND thành phố Hà Nội', 'Ủy ban nhân dân quận Hoàn Kiếm', 'UBND', 'Hoàn Kiếm'],
    ['ward', ward, district, 'UBND quận Hoàn Kiếm', 'Ủy ban nhân dân phường Phúc Tân', 'UBND', 'Phúc Tân'],
    ['ward since 2025', ward, city, 'UBND thành phố Hà Nội', 'Ủy ban nhân dân phường Phúc Tân', 'UBND', 'Phúc Tân'],
  ])('of a %s', (_, of, above, superior, name, symbol, place) => {
    const found = defaultIssuer(of, above);
    expect(found).toMatchObject({ superior, name, symbol, place, title: 'Chủ tịch' });
    expect(found.authority).toEqual(['TM. Ủy ban nhân dân']);
  });

  it('of a department speaks in its own name, at the place of the unit above', () => {
    const department = unit('Sở Thông tin và Truyền thông', 'Sở', 'department');
    expect(defaultIssuer(department, city)).toMatchObject({
      superior: 'UBND thành phố Hà Nội',
      name: 'Sở Thông tin và Truyền thông',
      symbol: 'STTTT',
      place: 'Hà Nội',
      authority: [],
      title: 'Giám đốc',
    });
  });

  it('is one that could have been typed', () => {
    for (const of of [city, district, ward, unit('1 - 2', '', 'department')]) {
      expect(issuer.safeParse(defaultIssuer(of, undefined)).success).toBe(true);
    }
  });
});
