import { describe, expect, it } from 'vitest';
import type { Grant, Principal, Role } from '../contract/accounts.ts';
import type { Unit, UnitLevel } from '../contract/units.ts';
import { treeOn } from '../org/tree.ts';
import {
  administersAll,
  administeredUnits,
  mayAdminister,
  mayChangeUnit,
  mayConvene,
  mayList,
  mayPair,
  mayReviseUnit,
  standingIn,
} from './scope.ts';
import type { MeetingScope } from './scope.ts';

const unit = (id: string, parentId: string | null, level: UnitLevel): Unit => ({
  id,
  code: null,
  name: id,
  level,
  kind: '',
  parentId,
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
    unit('truclam', 'badinh', 'commune'),
  ],
  '2019-05-01',
);

const account = (accountId: string, ...grants: Grant[]): Principal => ({
  kind: 'account',
  accountId,
  displayName: accountId,
  grants,
});
const holding = (role: Role, unitId: string): Principal => account(`${role}-of-${unitId}`, { role, unitId });
const room = (roomId: string): Principal => ({ kind: 'room', roomId, deviceId: 'd', unitId: 'u', displayName: roomId });

const meetingOf = (organiserUnitId: string): MeetingScope => ({
  organiserUnitId,
  chairId: 'an',
  deputyId: 'binh',
  secretaryId: 'chi',
  invitedRoomIds: new Set(['phuctan-room']),
});

/** By hand: who stands how in the district's meeting and in the city's, and whether it is in their list. */
const STANDINGS: [string, Principal, district: string | null, city: string | null][] = [
  ['the named chair', account('an'), 'chair', 'chair'],
  ['the named deputy', account('binh'), 'deputy', 'deputy'],
  ['the named secretary', account('chi'), 'secretary', 'secretary'],
  ['an invited room', room('phuctan-room'), 'room', 'room'],
  ['another room', room('truclam-room'), null, null],
  ['a secretary of the district', holding('secretary', 'hoankiem'), 'secretary', null],
  ['a secretary of the city', holding('secretary', 'city'), null, 'secretary'],
  ['a secretary of another district', holding('secretary', 'badinh'), null, null],
  ['a chair of the district, not named', holding('chair', 'hoankiem'), 'listed', null],
  ['a chair of the city, not named', holding('chair', 'city'), null, 'listed'],
  ['the city’s observer', holding('observer', 'city'), 'observer', 'observer'],
  ['the district’s observer', holding('observer', 'hoankiem'), 'observer', null],
  ['another district’s observer', holding('observer', 'badinh'), null, null],
  ['the administrator', holding('administrator', 'city'), 'technician', 'technician'],
  ['somebody without a grant', account('dung'), null, null],
];

describe('standing in a meeting', () => {
  it.each(STANDINGS)('of %s', (_who, principal, district, city) => {
    for (const [organiser, expected] of [
      ['hoankiem', district],
      ['city', city],
    ] as const) {
      const meeting = meetingOf(organiser);
      expect(standingIn(principal, meeting, tree)).toBe(expected === 'listed' ? null : expected);
      expect(mayList(principal, meeting, tree)).toBe(expected !== null);
    }
  });

  it('is the strongest of several grants, and being named goes before all', () => {
    const both: Grant[] = [
      { role: 'observer', unitId: 'city' },
      { role: 'secretary', unitId: 'hoankiem' },
    ];
    expect(standingIn(account('x', ...both), meetingOf('hoankiem'), tree)).toBe('secretary');
    expect(standingIn(account('an', ...both), meetingOf('hoankiem'), tree)).toBe('chair');
  });

  it('in a secret meeting, of which no people are kept, is the organising secretaries’ and the observers’', () => {
    const secret = {
      ...meetingOf('city'),
      chairId: null,
      deputyId: null,
      secretaryId: null,
      invitedRoomIds: new Set<string>(),
    };
    expect(standingIn(holding('secretary', 'city'), secret, tree)).toBe('secretary');
    expect(standingIn(holding('secretary', 'hoankiem'), secret, tree)).toBeNull();
    expect(standingIn(room('phuctan-room'), secret, tree)).toBeNull();
  });
});

describe('convening', () => {
  /** By hand: who may convene for which organiser and invite which unit. */
  const cases: [boolean, Role, of: string, organiser: string, invited: string[]][] = [
    [true, 'secretary', 'city', 'city', ['badinh', 'phuctan', 'health']],
    [true, 'chair', 'city', 'city', ['phuctan']],
    [true, 'secretary', 'city', 'hoankiem', ['phuctan']],
    [true, 'secretary', 'hoankiem', 'hoankiem', ['phuctan', 'hoankiem']],
    [false, 'secretary', 'hoankiem', 'hoankiem', ['phuctan', 'truclam']],
    [false, 'secretary', 'hoankiem', 'hoankiem', ['city']],
    [false, 'secretary', 'hoankiem', 'city', ['phuctan']],
    [false, 'secretary', 'hoankiem', 'badinh', ['phuctan']],
    [true, 'secretary', 'health', 'health', ['badinh', 'truclam', 'phuctan', 'city']],
    [false, 'secretary', 'health', 'city', ['badinh']],
    [false, 'secretary', 'health', 'hoankiem', ['phuctan']],
    [false, 'administrator', 'city', 'city', ['phuctan']],
    [false, 'observer', 'city', 'city', ['phuctan']],
    [false, 'secretary', 'city', 'city', ['nowhere']],
    [false, 'secretary', 'nowhere', 'nowhere', []],
  ];
  it.each(cases)('%s: %s of %s for %s, inviting %j', (expected, role, of, organiser, invited) => {
    expect(mayConvene(holding(role, of), organiser, invited, tree)).toBe(expected);
  });

  it('needs one grant that allows all of it', () => {
    const two = account('x', { role: 'secretary', unitId: 'badinh' }, { role: 'chair', unitId: 'hoankiem' });
    expect(mayConvene(two, 'badinh', ['truclam'], tree)).toBe(true);
    expect(mayConvene(two, 'badinh', ['phuctan'], tree)).toBe(false);
  });

  it('is nothing a room does', () => {
    expect(mayConvene(room('phuctan-room'), 'phuctan', [], tree)).toBe(false);
  });
});

/** By hand: who administers a commune of Hoàn Kiếm, the district itself, another commune, and the whole city. */
const ADMINISTERING: [string, Principal, commune: boolean, district: boolean, other: boolean, all: boolean][] = [
  ['the city’s administrator', holding('administrator', 'city'), true, true, true, true],
  ['the district’s administrator', holding('administrator', 'hoankiem'), true, true, false, false],
  ['the commune’s administrator', holding('administrator', 'phuctan'), true, false, false, false],
  ['the city’s secretary', holding('secretary', 'city'), false, false, false, false],
  ['the city’s chair', holding('chair', 'city'), false, false, false, false],
  ['the city’s observer', holding('observer', 'city'), false, false, false, false],
  ['an administrator of nowhere', holding('administrator', 'nowhere'), false, false, false, false],
  ['a room', room('phuctan-room'), false, false, false, false],
];

describe.each(ADMINISTERING)('%s', (_who, principal, commune, district, other, all) => {
  it('administers what lies under the grant', () => {
    expect(mayAdminister(principal, 'phuctan', tree)).toBe(commune);
    expect(mayAdminister(principal, 'hoankiem', tree)).toBe(district);
    expect(mayAdminister(principal, 'truclam', tree)).toBe(other);
    // The own unit itself is changed from above.
    expect(mayChangeUnit(principal, 'phuctan', tree)).toBe(commune && district);
    expect(mayChangeUnit(principal, 'hoankiem', tree)).toBe(all);
    expect(mayChangeUnit(principal, 'city', tree)).toBe(false);
    // Above the top is nobody: it gets its name from its own administrators.
    expect(mayReviseUnit(principal, 'city', tree)).toBe(all);
    expect(mayReviseUnit(principal, 'hoankiem', tree)).toBe(all);
    expect(mayReviseUnit(principal, 'phuctan', tree)).toBe(commune && district);
    expect(administersAll(principal, tree)).toBe(all);
    expect(administeredUnits(principal, tree).includes('truclam')).toBe(other);
  });
});

it('nobody administers the city because a unit above has ended', () => {
  const orphaned = treeOn(
    [
      unit('city', null, 'city'),
      { ...unit('badinh', 'city', 'district'), validTo: '2025-07-01' },
      unit('truclam', 'badinh', 'commune'),
    ],
    '2026-01-01',
  );
  expect(administersAll(holding('administrator', 'truclam'), orphaned)).toBe(false);
  expect(administersAll(holding('administrator', 'city'), orphaned)).toBe(true);
});

/** By hand: whose computers somebody may have paired, in a commune of Hoàn Kiếm and in the city's own room. */
const PAIRING: [string, Principal, commune: boolean, city: boolean][] = [
  ['the city’s administrator', holding('administrator', 'city'), true, true],
  ['the city’s secretary', holding('secretary', 'city'), true, true],
  ['the district’s secretary', holding('secretary', 'hoankiem'), true, false],
  ['another district’s secretary', holding('secretary', 'badinh'), false, false],
  ['the city’s chair', holding('chair', 'city'), false, false],
  ['the city’s observer', holding('observer', 'city'), false, false],
  ['the room itself', room('phuctan-room'), false, false],
];

describe.each(PAIRING)('%s', (_who, principal, commune, city) => {
  it('has computers paired only where the role reaches', () => {
    expect(mayPair(principal, 'phuctan', tree)).toBe(commune);
    expect(mayPair(principal, 'city', tree)).toBe(city);
  });
});
