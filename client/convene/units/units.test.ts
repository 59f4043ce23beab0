import { describe, expect, it } from 'vitest';
import { treeOn } from '#shared/org/tree.ts';
import { units } from '../../testing/samples.ts';
import { invitableUnits } from './invitable.ts';
import { searchNodes, unitNodes, type UnitNode } from './nodes.ts';
import { visibleRows } from './rows.ts';
import { chosenOf, countOf, toggled } from './selection.ts';
import { stepOf } from './tree-keys.ts';

const tree = treeOn(units, '2026-11-21');
const words = { ownRoom: (name: string) => `${name} (phòng)`, level: (level: string) => `Cấp ${level}` };
const all = new Set(units.map(({ id }) => id));
const nodes = unitNodes(tree, all, words);
const outline = (lines: readonly UnitNode[]): unknown[] =>
  lines.map(({ label, children }) => (children.length === 0 ? label : [label, ...outline(children)]));

describe('the lines of the picker', () => {
  it('group communes under their district, and departments by their level', () => {
    expect(outline(nodes)).toEqual([
      'Thành phố Hà Nội (phòng)',
      ['Cấp department', 'Sở Nội vụ', 'Sở Tài chính'],
      ['Quận Hoàn Kiếm', 'Quận Hoàn Kiếm (phòng)', 'Phường Phúc Tân', 'Phường Hàng Bạc'],
      ['Huyện Ba Vì', 'Huyện Ba Vì (phòng)', 'Xã Tản Đà'],
    ]);
  });

  it('are the communes themselves for a district, which sees nothing above', () => {
    const own = unitNodes(tree, new Set(['hoankiem', 'phuctan', 'hangbac']), words);
    expect(outline(own)).toEqual(['Quận Hoàn Kiếm (phòng)', 'Phường Phúc Tân', 'Phường Hàng Bạc']);
  });

  it('leave out what cannot be invited', () => {
    expect(outline(unitNodes(tree, new Set(['phuctan', 'tandan']), words))).toEqual([
      ['Quận Hoàn Kiếm', 'Phường Phúc Tân'],
      ['Huyện Ba Vì', 'Xã Tản Đà'],
    ]);
  });

  it('are found without accents, with the group that they stand in', () => {
    expect(outline(searchNodes(nodes, 'phuc tan'))).toEqual([['Quận Hoàn Kiếm', 'Phường Phúc Tân']]);
    expect(searchNodes(nodes, 'phuc tan')[0]?.unitIds).toEqual(['phuctan']);
    expect(outline(searchNodes(nodes, 'HUYEN BA VI'))).toEqual([['Huyện Ba Vì', 'Huyện Ba Vì (phòng)', 'Xã Tản Đà']]);
    expect(searchNodes(nodes, 'zzz')).toEqual([]);
    expect(searchNodes(nodes, '  ')).toBe(nodes);
  });
});

describe('choosing', () => {
  const group = ['hoankiem', 'phuctan', 'hangbac'];

  it('tells all, some and none apart', () => {
    expect(chosenOf(group, new Set())).toBe('none');
    expect(chosenOf(group, new Set(['phuctan', 'bavi']))).toBe('some');
    expect(chosenOf(group, new Set(group))).toBe('all');
    expect(countOf(group, new Set(['phuctan', 'bavi']))).toBe(1);
  });

  it('completes a group that is chosen in part, and empties one that is chosen whole', () => {
    expect(toggled(group, ['phuctan', 'bavi'])).toEqual(['phuctan', 'bavi', 'hoankiem', 'hangbac']);
    expect(toggled(group, ['phuctan', 'bavi', 'hoankiem', 'hangbac'])).toEqual(['bavi']);
  });
});

describe('the keys', () => {
  const rows = visibleRows(nodes, (key) => key === 'group:hoankiem');
  const at = (label: string) => rows.findIndex(({ node }) => node.label === label);

  it('walk over the visible lines', () => {
    expect(rows.map(({ node, level }) => `${level} ${node.label}`)).toEqual([
      '1 Thành phố Hà Nội (phòng)',
      '1 Cấp department',
      '1 Quận Hoàn Kiếm',
      '2 Quận Hoàn Kiếm (phòng)',
      '2 Phường Phúc Tân',
      '2 Phường Hàng Bạc',
      '1 Huyện Ba Vì',
    ]);
    expect(stepOf('ArrowDown', rows, 0)).toEqual({ kind: 'go', to: 1 });
    expect(stepOf('ArrowUp', rows, 0)).toEqual({ kind: 'go', to: 0 });
    expect(stepOf('End', rows, 0)).toEqual({ kind: 'go', to: 6 });
  });

  it('open, shut and leave a group', () => {
    expect(stepOf('ArrowRight', rows, at('Huyện Ba Vì'))).toMatchObject({ kind: 'expand', expanded: true });
    expect(stepOf('ArrowLeft', rows, at('Quận Hoàn Kiếm'))).toMatchObject({ kind: 'expand', expanded: false });
    expect(stepOf('ArrowRight', rows, at('Quận Hoàn Kiếm'))).toEqual({ kind: 'go', to: at('Quận Hoàn Kiếm') + 1 });
    expect(stepOf('ArrowLeft', rows, at('Phường Hàng Bạc'))).toEqual({ kind: 'go', to: at('Quận Hoàn Kiếm') });
  });

  it('choose, and leave other keys to the browser', () => {
    expect(stepOf(' ', rows, 4)).toMatchObject({ kind: 'toggle', row: { node: { key: 'phuctan' } } });
    expect(stepOf('a', rows, 4)).toBeNull();
    expect(stepOf('Tab', rows, 4)).toBeNull();
  });
});

describe('the units that may be invited', () => {
  it('lie under the convener’s unit', () => {
    const ids = invitableUnits(
      tree,
      { accountId: 'a', grants: [{ role: 'secretary', unitId: 'hoankiem' }] },
      'hoankiem',
    ).map(({ id }) => id);
    expect(ids).toEqual(['hoankiem', 'phuctan', 'hangbac']);
  });

  it('are all for a department, which has nothing of its own below', () => {
    const department = { accountId: 'a', grants: [{ role: 'chair' as const, unitId: 'noivu' }] };
    expect(invitableUnits(tree, department, 'noivu')).toHaveLength(units.length);
    expect(invitableUnits(tree, department, 'hoankiem')).toEqual([]);
  });
});
