import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit, UnitLevel } from '../contract/units.ts';
import { applyChange, type Changed, type UnitChange } from './change.ts';
import { type UnitHistory, versionsOf } from './history.ts';
import { treeOn } from './tree.ts';
import { beginningOn, takeBack } from './undo.ts';
import { violations } from './violations.ts';

const unit = (id: string, parentId: string | null, level: UnitLevel = 'commune'): Unit => ({
  id,
  code: `code-${id}`,
  name: id,
  level,
  kind: 'phường',
  parentId,
  validFrom: '2008-08-01',
  validTo: null,
});

const CITY: UnitHistory = [
  unit('city', null, 'city'),
  unit('badinh', 'city', 'district'),
  unit('hoankiem', 'city', 'district'),
  unit('phuctan', 'hoankiem'),
  unit('hangbac', 'hoankiem'),
];

const after = (changed: Changed): UnitHistory => {
  if ('impossible' in changed) throw new Error(changed.impossible.code);
  return changed.history;
};
const make = (history: UnitHistory, ...changes: UnitChange[]): UnitHistory =>
  changes.reduce((all, change) => after(applyChange(all, change)), history);

const revise = (unitId: string, from: string, facts: Partial<Unit>): UnitChange => ({
  type: 'revise',
  unitId,
  from,
  facts,
});
const nameOn = (history: UnitHistory, unitId: string, day: string) => treeOn(history, day).get(unitId)?.name;
const factsOver = (history: UnitHistory, unitId: string) =>
  versionsOf(history, unitId).map(({ name, parentId, validFrom, validTo }) => [validFrom, validTo, name, parentId]);

describe('a change of a unit', () => {
  it('holds from its day on, and leaves the days before as they were', () => {
    const renamed = make(CITY, revise('phuctan', '2027-01-01', { name: 'Hồng Hà' }));
    expect(nameOn(renamed, 'phuctan', '2026-12-31')).toBe('phuctan');
    expect(nameOn(renamed, 'phuctan', '2027-01-01')).toBe('Hồng Hà');
    expect(factsOver(renamed, 'phuctan')).toEqual([
      ['2008-08-01', '2027-01-01', 'phuctan', 'hoankiem'],
      ['2027-01-01', null, 'Hồng Hà', 'hoankiem'],
    ]);
  });

  it('is carried into what was decided for later, fact by fact', () => {
    const renamed = make(
      CITY,
      revise('phuctan', '2027-06-01', { name: 'Sông Hồng' }),
      revise('phuctan', '2027-01-01', { name: 'Hồng Hà', parentId: 'badinh' }),
    );
    expect(factsOver(renamed, 'phuctan')).toEqual([
      ['2008-08-01', '2027-01-01', 'phuctan', 'hoankiem'],
      ['2027-01-01', '2027-06-01', 'Hồng Hà', 'badinh'],
      ['2027-06-01', null, 'Sông Hồng', 'badinh'],
    ]);
  });

  it('on the first day of a version takes its place', () => {
    const twice = make(
      CITY,
      revise('phuctan', '2027-01-01', { name: 'Hồng Ha' }),
      revise('phuctan', '2027-01-01', { name: 'Hồng Hà' }),
    );
    expect(factsOver(twice, 'phuctan')).toHaveLength(2);
    expect(nameOn(twice, 'phuctan', '2027-01-01')).toBe('Hồng Hà');
  });

  it('that ends it leaves its last day, and nothing from the day itself on', () => {
    const ended = make(CITY, { type: 'end', unitId: 'phuctan', from: '2027-01-01' });
    expect(nameOn(ended, 'phuctan', '2026-12-31')).toBe('phuctan');
    expect(nameOn(ended, 'phuctan', '2027-01-01')).toBeUndefined();
  });

  const ended = make(CITY, { type: 'end', unitId: 'phuctan', from: '2027-01-01' });
  const planned = make(CITY, revise('phuctan', '2027-06-01', { name: 'Hồng Hà' }));
  /** By hand: changes that cannot be made, and why. */
  const IMPOSSIBLE: [string, UnitHistory, UnitChange, code: string][] = [
    ['before its first day', CITY, revise('phuctan', '2008-07-31', { name: 'x' }), 'unit-not-of-day'],
    ['after its end', ended, revise('phuctan', '2027-01-01', { name: 'x' }), 'unit-not-of-day'],
    ['of nobody', CITY, revise('nowhere', '2027-01-01', { name: 'x' }), 'unit-not-of-day'],
    ['to what it is', CITY, revise('phuctan', '2027-01-01', { name: 'phuctan' }), 'unit-unchanged'],
    ['ending on its first day', CITY, { type: 'end', unitId: 'phuctan', from: '2008-08-01' }, 'unit-not-of-day'],
    ['ending what has ended', ended, { type: 'end', unitId: 'phuctan', from: '2027-02-01' }, 'unit-not-of-day'],
    ['ending twice', ended, { type: 'end', unitId: 'phuctan', from: '2027-01-01' }, 'unit-unchanged'],
    [
      'ending before what is planned',
      planned,
      { type: 'end', unitId: 'phuctan', from: '2027-01-01' },
      'unit-has-later-changes',
    ],
  ];
  it.each(IMPOSSIBLE)('%s is refused', (_what, history, change, code) => {
    expect(applyChange(history, change)).toMatchObject({ impossible: { code } });
  });
});

describe('rules between units', () => {
  const create = (unitId: string, parentId: string, facts: Partial<Unit> = {}, from = '2027-01-01'): UnitChange => ({
    type: 'create',
    unitId,
    from,
    facts: { code: null, name: unitId, level: 'commune', kind: 'phường', parentId, ...facts },
  });
  const broken = (...changes: UnitChange[]) =>
    violations(make(CITY, ...changes), new Set(changes.map(({ unitId }) => unitId)));

  /** By hand: what is broken, by which unit, with which names in the way. */
  const CASES: [string, UnitChange[], code: string, unitId: string, names: string[]][] = [
    [
      'a unit does not end while others live under it',
      [{ type: 'end', unitId: 'hoankiem', from: '2027-01-01' }],
      'unit-has-children',
      'hoankiem',
      ['phuctan', 'hangbac'],
    ],
    [
      'a unit does not begin under one that has ended',
      [{ type: 'end', unitId: 'phuctan', from: '2026-12-01' }, create('new', 'phuctan')],
      'unit-parent-missing',
      'new',
      ['phuctan'],
    ],
    [
      'a unit does not move under one that begins later',
      [create('new', 'city'), revise('phuctan', '2026-12-01', { parentId: 'new' })],
      'unit-parent-missing',
      'phuctan',
      ['new'],
    ],
    [
      'a unit does not lie under what lies under it',
      [revise('hoankiem', '2027-01-01', { parentId: 'phuctan' })],
      'unit-under-itself',
      'hoankiem',
      ['hoankiem'],
    ],
    [
      'a unit does not lie under itself',
      [revise('hoankiem', '2027-01-01', { parentId: 'hoankiem' })],
      'unit-under-itself',
      'hoankiem',
      ['hoankiem'],
    ],
    [
      'two under the same unit have not the same name, whatever the capitals',
      [create('new', 'hoankiem', { name: ' HANGBAC' })],
      'unit-name-taken',
      'new',
      ['hangbac'],
    ],
    [
      'no two have the same code on a day',
      [create('new', 'badinh', { code: 'code-hangbac' })],
      'unit-code-taken',
      'new',
      ['hangbac'],
    ],
  ];
  it.each(CASES)('%s', (_rule, changes, code, unitId, names) => {
    expect(broken(...changes)).toEqual([{ code, unitId, names }]);
  });

  it('names and codes are free again after the end, and elsewhere', () => {
    const end: UnitChange = { type: 'end', unitId: 'hangbac', from: '2027-01-01' };
    expect(broken(end, create('new', 'hoankiem', { name: 'hangbac', code: 'code-hangbac' }))).toEqual([]);
    expect(broken(create('other', 'badinh', { name: 'hangbac' }))).toEqual([]);
    expect(broken(end, create('new', 'hoankiem', { name: 'hangbac' }, '2026-12-31'))).toMatchObject([
      { code: 'unit-name-taken' },
      { code: 'unit-name-taken' },
    ]);
  });

  it('children may leave or end on the very day on which the unit ends', () => {
    expect(
      broken(
        revise('phuctan', '2027-01-01', { parentId: 'badinh' }),
        { type: 'end', unitId: 'hangbac', from: '2027-01-01' },
        { type: 'end', unitId: 'hoankiem', from: '2027-01-01' },
      ),
    ).toEqual([]);
  });
});

describe('what was decided', () => {
  it('is taken back as if it had not been: a change, an end, a beginning', () => {
    const planned = make(
      CITY,
      revise('phuctan', '2027-01-01', { name: 'Hồng Hà' }),
      revise('phuctan', '2027-06-01', { parentId: 'badinh' }),
    );
    expect(beginningOn(planned, 'phuctan', '2027-01-01')).toBe('revised');
    expect(factsOver(after(takeBack(planned, 'phuctan', '2027-01-01')), 'phuctan')).toEqual([
      ['2008-08-01', '2027-06-01', 'phuctan', 'hoankiem'],
      ['2027-06-01', null, 'phuctan', 'badinh'],
    ]);
    const ended = make(CITY, { type: 'end', unitId: 'phuctan', from: '2027-01-01' });
    expect(beginningOn(ended, 'phuctan', '2027-01-01')).toBe('ended');
    expect(factsOver(after(takeBack(ended, 'phuctan', '2027-01-01')), 'phuctan')).toEqual(factsOver(CITY, 'phuctan'));
    expect(versionsOf(after(takeBack(CITY, 'phuctan', '2008-08-01')), 'phuctan')).toEqual([]);
    expect(takeBack(CITY, 'phuctan', '2027-01-01')).toMatchObject({ impossible: { code: 'unit-unchanged' } });
  });
});

describe('whatever is tried, in any order', () => {
  const ids = CITY.map(({ id }) => id);
  const days = ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01'] as const;
  const unitId = fc.constantFrom(...ids, 'n1', 'n2');
  const from = fc.constantFrom(...days);
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const parentId = fc.constantFrom(...ids, 'n1', 'n2');
  const anyChange: fc.Arbitrary<UnitChange> = fc.oneof(
    fc
      .record({ name, parentId, unitId: fc.constantFrom('n1', 'n2'), from })
      .map(({ unitId: id, from: day, ...facts }): UnitChange => ({
        type: 'create',
        unitId: id,
        from: day,
        facts: { code: null, level: 'commune', kind: 'xã', ...facts },
      })),
    fc
      .record({ unitId, from, facts: fc.record({ name, parentId }, { requiredKeys: [] }) })
      .map((change): UnitChange => ({ type: 'revise', ...change })),
    fc.record({ unitId, from }).map((change): UnitChange => ({ type: 'end', ...change })),
  );

  const judged = (history: UnitHistory, change: UnitChange): UnitHistory => {
    if (change.type === 'create' && versionsOf(history, change.unitId).length > 0) return history;
    const changed = applyChange(history, change);
    if ('impossible' in changed) return history;
    return violations(changed.history, new Set([change.unitId])).length > 0 ? history : changed.history;
  };

  it('versions follow each other, nobody outlives the unit above, nothing goes round, names are told apart', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 30 }), (changes) => {
        const history = changes.reduce(judged, CITY);
        for (const id of new Set(history.map((version) => version.id))) {
          const versions = versionsOf(history, id);
          expect(versions.slice(1).map(({ validFrom }) => validFrom)).toEqual(
            versions.slice(0, -1).map(({ validTo }) => validTo),
          );
        }
        for (const day of ['2008-08-01', ...days, '2030-01-01']) {
          const tree = treeOn(history, day);
          // The city itself may have come to its end, when nothing was left under it.
          expect(tree.roots.filter(({ id }) => id !== 'city')).toEqual([]);
          expect(tree.subtree('city')).toHaveLength(tree.units.length);
          const names = tree.units.map((one) => `${one.parentId}/${one.name}`);
          expect(new Set(names).size).toBe(names.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a change leaves all days before it as they were', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 12 }), anyChange, (changes, last) => {
        const before = changes.reduce(judged, CITY);
        const now = judged(before, last);
        for (const day of ['2008-08-01', ...days].filter((earlier) => earlier < last.from)) {
          const said = (history: UnitHistory) =>
            treeOn(history, day)
              .units.map(({ id, name: called, parentId: above }) => [id, called, above].join())
              .toSorted();
          expect(said(now)).toEqual(said(before));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what is changed to a new name and place is back after taking it back', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 12 }), unitId, (changes, id) => {
        const before = changes.reduce(judged, CITY);
        const now = applyChange(before, revise(id, '2023-06-01', { name: 'neu' }));
        fc.pre('history' in now);
        expect(factsOver(after(takeBack(after(now), id, '2023-06-01')), id)).toEqual(factsOver(before, id));
      }),
      { numRuns: 200 },
    );
  });
});
