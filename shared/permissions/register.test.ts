import { describe, expect, it } from 'vitest';
import type { Grant, Principal } from '../contract/accounts.ts';
import type { Unit } from '../contract/units.ts';
import { treeOn } from '../org/tree.ts';
import { mayKeepRegister, mayKeepTargets, mayReadRegister, registerRoots } from './register.ts';

const unit = (id: string, level: Unit['level'], parentId: string | null, validTo: string | null = null): Unit => ({
  id,
  code: null,
  name: id,
  level,
  kind: '',
  parentId,
  validFrom: '2008-08-01',
  validTo,
});
const UNITS = [
  unit('city', 'city', null),
  unit('health', 'department', 'city'),
  unit('hoankiem', 'district', 'city', '2025-07-01'),
  unit('phuctan', 'commune', 'hoankiem', '2025-07-01'),
];
const before = treeOn(UNITS, '2025-06-30');
const after = treeOn(UNITS, '2025-07-01');

const holding = (...grants: Grant[]): Principal => ({
  kind: 'account',
  accountId: 'someone',
  displayName: 'Someone',
  grants,
});
const ROOM: Principal = { kind: 'room', roomId: 'room', unitId: 'city', deviceId: 'device', displayName: 'Phòng họp' };

describe('the register of a unit', () => {
  it.each([
    ['chair', true, true],
    ['secretary', true, true],
    ['observer', true, false],
    ['administrator', true, false],
  ] as const)('of a %s in the unit above: read %s, kept %s', (role, reads, keeps) => {
    const principal = holding({ role, unitId: 'hoankiem' });
    expect(mayReadRegister(principal, 'phuctan', before)).toBe(reads);
    expect(mayKeepRegister(principal, 'phuctan', before)).toBe(keeps);
  });

  it('is nobody’s business elsewhere or above, nor that of a room', () => {
    const principal = holding({ role: 'secretary', unitId: 'hoankiem' });
    for (const unitId of ['city', 'health']) {
      expect(mayReadRegister(principal, unitId, before)).toBe(false);
      expect(mayKeepRegister(principal, unitId, before)).toBe(false);
    }
    expect(mayReadRegister(ROOM, 'city', before)).toBe(false);
  });

  it('goes by the units of the meeting’s day', () => {
    const principal = holding({ role: 'secretary', unitId: 'hoankiem' });
    expect(mayKeepRegister(principal, 'phuctan', before)).toBe(true);
    expect(mayKeepRegister(principal, 'phuctan', after)).toBe(false);
  });
});

describe('targets and closing', () => {
  it('are for chairs and secretaries of the whole city', () => {
    expect(mayKeepTargets(holding({ role: 'chair', unitId: 'city' }), after)).toBe(true);
    expect(mayKeepTargets(holding({ role: 'secretary', unitId: 'city' }), after)).toBe(true);
    expect(mayKeepTargets(holding({ role: 'administrator', unitId: 'city' }), after)).toBe(false);
    expect(mayKeepTargets(holding({ role: 'chair', unitId: 'health' }), after)).toBe(false);
  });
});

it('the highest units whose figures somebody reads stand for all below', () => {
  const both = holding({ role: 'observer', unitId: 'phuctan' }, { role: 'secretary', unitId: 'hoankiem' });
  expect(registerRoots(both, before)).toEqual(['hoankiem']);
  expect(registerRoots(holding({ role: 'chair', unitId: 'city' }), before)).toEqual(['city']);
  expect(registerRoots(ROOM, before)).toEqual([]);
});
