import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit, UnitLevel } from '../contract/units.ts';
import { foldForSearch } from './search.ts';
import { treeOn } from './tree.ts';

const unit = (id: string, parentId: string | null, level: UnitLevel = 'commune', dates: Partial<Unit> = {}): Unit => ({
  id,
  code: null,
  name: id,
  level,
  kind: 'phường',
  parentId,
  validFrom: '2008-08-01',
  validTo: null,
  ...dates,
});

const units = [
  unit('hanoi', null, 'city'),
  unit('education', 'hanoi', 'department'),
  unit('hoankiem', 'hanoi', 'district'),
  unit('phuctan', 'hoankiem'),
  unit('hangbac', 'hoankiem', 'commune', { validTo: '2025-07-01' }),
  unit('group7', 'phuctan'),
  unit('newward', 'hanoi', 'commune', { validFrom: '2025-07-01' }),
];
const ids = (found: readonly Unit[]): string[] => found.map(({ id }) => id);

describe('the tree of units', () => {
  const tree = treeOn(units, '2019-05-01');

  it('answers for any depth', () => {
    expect(ids(tree.roots)).toEqual(['hanoi']);
    expect(ids(tree.children('hanoi'))).toEqual(['education', 'hoankiem']);
    expect(ids(tree.ancestors('group7'))).toEqual(['phuctan', 'hoankiem', 'hanoi']);
    expect(ids(tree.subtree('hoankiem'))).toEqual(['hoankiem', 'phuctan', 'hangbac', 'group7']);
    expect(tree.children('group7')).toEqual([]);
  });

  it('groups a unit under the one above, and the root under itself', () => {
    expect(['group7', 'phuctan', 'hoankiem', 'education', 'hanoi'].map((id) => tree.groupOf(id)?.id)).toEqual([
      'phuctan',
      'hoankiem',
      'hanoi',
      'hanoi',
      'hanoi',
    ]);
  });

  it('covers a unit itself and all below it, nothing beside or above', () => {
    expect(tree.covers('hanoi', 'group7')).toBe(true);
    expect(tree.covers('phuctan', 'phuctan')).toBe(true);
    expect(tree.covers('phuctan', 'hoankiem')).toBe(false);
    expect(tree.covers('education', 'phuctan')).toBe(false);
    expect(tree.covers('hanoi', 'nowhere')).toBe(false);
    expect(tree.covers('nowhere', 'nowhere')).toBe(false);
  });

  it('holds what exists on the day: from the first day, and not on the day it is abolished', () => {
    expect(treeOn(units, '2008-07-31').units).toEqual([]);
    expect(treeOn(units, '2008-08-01').get('hanoi')?.id).toBe('hanoi');
    expect(treeOn(units, '2025-06-30').get('hangbac')?.id).toBe('hangbac');
    expect(treeOn(units, '2025-07-01').get('hangbac')).toBeUndefined();
    expect(treeOn(units, '2025-07-01').get('newward')?.id).toBe('newward');
    expect(tree.get('newward')).toBeUndefined();
  });

  it('makes a root of a unit whose parent does not exist that day', () => {
    const later = treeOn([unit('a', 'gone'), unit('gone', null, 'district', { validTo: '2020-01-01' })], '2021-01-01');
    expect(ids(later.roots)).toEqual(['a']);
    expect(later.groupOf('a')?.id).toBe('a');
  });

  it('knows nothing of a unit that is not there', () => {
    expect(tree.get('nowhere')).toBeUndefined();
    expect(tree.groupOf('nowhere')).toBeUndefined();
    expect([tree.children('nowhere'), tree.ancestors('nowhere'), tree.subtree('nowhere')]).toEqual([[], [], []]);
  });

  it('ends on units that are wrongly above each other', () => {
    const circle = treeOn([unit('a', 'b'), unit('b', 'a'), unit('c', 'b')], '2019-05-01');
    expect(ids(circle.ancestors('c'))).toEqual(['b', 'a']);
    expect(ids(circle.ancestors('a'))).toEqual(['b']);
    expect(ids(circle.subtree('a'))).toEqual(['a', 'b', 'c']);
    expect(circle.covers('c', 'a')).toBe(false);
  });

  it('agrees with itself: a unit covers exactly its subtree, and is among the ancestors of what is below', () => {
    const forest = fc
      .array(fc.nat(), { minLength: 1, maxLength: 40 })
      .map((picks) => picks.map((pick, i) => unit(`u${i}`, i === 0 || pick % 7 === 0 ? null : `u${pick % i}`)));
    fc.assert(
      fc.property(forest, (all) => {
        const random = treeOn(all, '2019-05-01');
        for (const above of all) {
          const covered = all.filter(({ id }) => random.covers(above.id, id)).map(({ id }) => id);
          expect(ids(random.subtree(above.id)).toSorted()).toEqual(covered.toSorted());
          for (const below of covered) {
            const path = below === above.id ? [above.id] : ids(random.ancestors(below));
            expect(path).toContain(above.id);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('searching', () => {
  it.each([
    ['Phúc Tân', 'phuc tan'],
    ['ĐỐNG ĐA', 'dong da'],
    ['Phường  Ô Chợ   Dừa ', 'phuong o cho dua'],
    ['Quận Hoàn Kiếm'.normalize('NFD'), 'quan hoan kiem'],
  ])('finds %s by %s', (name, typed) => {
    expect(foldForSearch(name)).toBe(typed);
    expect(foldForSearch(typed)).toBe(typed);
  });
});
