import { describe, expect, it } from 'vitest';
import { IMPORT_LIMITS, importMistakeCode } from '../../contract/administration-import.ts';
import type { Unit, UnitLevel } from '../../contract/units.ts';
import { applyChange } from '../change.ts';
import type { UnitHistory } from '../history.ts';
import { foldForSearch } from '../search.ts';
import { COLUMNS, HEADS } from './columns.ts';
import { planImport, type Plan, type PlanInput } from './plan.ts';
import { mistakeFor } from './sentences.ts';

const DAY = '2027-01-01';
const unit = (id: string, parentId: string | null, level: UnitLevel, name: string): Unit => ({
  id,
  code: `c-${id}`,
  name,
  level,
  kind: 'phường',
  parentId,
  validFrom: '2008-08-01',
  validTo: null,
});
const CITY: UnitHistory = [
  unit('city', null, 'city', 'Thành phố Hà Nội'),
  unit('badinh', 'city', 'district', 'Quận Ba Đình'),
  unit('hoankiem', 'city', 'district', 'Quận Hoàn Kiếm'),
  unit('phuctan', 'hoankiem', 'commune', 'Phường Phúc Tân'),
  unit('hangbac', 'hoankiem', 'commune', 'Phường Hàng Bạc'),
  unit('doican', 'badinh', 'commune', 'Phường Đội Cấn'),
  { ...unit('old', 'badinh', 'commune', 'Phường Cũ'), validTo: '2020-03-01' },
  { ...unit('twin1', 'badinh', 'commune', 'Phường Song Sinh'), code: null },
  { ...unit('twin2', 'hoankiem', 'commune', 'Phường Song Sinh'), code: null },
];
const HEAD = COLUMNS.map((column) => HEADS.vi[column]);
const PHUC_TAN = ['c-phuctan', 'Phường Phúc Tân', 'phường', 'Phường', 'c-hoankiem', '', '', '', ''];
const row = (change: Partial<Record<(typeof COLUMNS)[number], string>>): string[] =>
  COLUMNS.map((column, place) => change[column] ?? PHUC_TAN[place] ?? '');

const plan = (rows: string[][], input: Partial<PlanInput> = {}): Plan => {
  let made = 0;
  return planImport({
    sheet: [HEAD, ...rows],
    history: CITY,
    day: DAY,
    rooms: new Map([['phuctan', { id: 'r', unitId: 'phuctan', name: 'Phòng họp', phone: '0901', email: null }]]),
    mayChange: (unitId) => unitId !== 'city',
    mayPlaceUnder: () => true,
    newId: () => `new${(made += 1)}`,
    ...input,
  });
};
const found = (result: Plan) => result.found.map(({ row: at, column, code }) => [at, column, code]);

describe('a file of units', () => {
  it('creates, renames, moves, changes, ends and gives rooms, units above after those below', () => {
    const result = plan([
      ['c-new', 'Xã Mới', 'xã', 'Xã', 'Huyện Mới', 'Hội trường', '0903 000 111', 'xa.moi@hanoi.example', ''],
      ['c-huyen', 'Huyện Mới', 'huyện', 'Huyện', 'Thành phố Hà Nội', '', '', '', ''],
      row({ name: 'Phường Hồng Hà', parent: 'c-badinh', phone: '0904 111 222', email: ' pt@hanoi.example ' }),
      ['c-doican', 'Phường Đội Cấn', 'phường', 'Phường', 'Quận Ba Đình', '', '', '', 'x'],
    ]);
    expect(result.found).toEqual([]);
    const huyen = result.after.units.find(({ code }) => code === 'c-huyen');
    expect(result.after.units.find(({ code }) => code === 'c-new')?.parentId).toBe(huyen?.id);
    expect(result.after.get('phuctan')).toMatchObject({ name: 'Phường Hồng Hà', parentId: 'badinh' });
    expect(result.after.get('doican')).toBeUndefined();
    expect(result.before.get('doican')).toBeDefined();
    expect(result.rooms).toEqual([
      { unitId: 'new2', name: 'Hội trường', phone: '0903 000 111', email: 'xa.moi@hanoi.example' },
      { unitId: 'phuctan', name: null, phone: '0904 111 222', email: 'pt@hanoi.example' },
    ]);
  });

  it('changes nothing the second time, also what it has ended', () => {
    const rows = [
      ['', 'Xã Mới', 'xã', 'Xã', 'c-badinh', '', '', '', ''],
      row({ name: 'Phường Hồng Hà' }),
      ['c-doican', 'Phường Đội Cấn', 'phường', 'Phường', 'Quận Ba Đình', '', '', '', 'x'],
    ];
    const first = plan(rows);
    expect(first.changes).toHaveLength(3);
    const second = plan(rows, { history: first.history });
    expect([second.found, second.changes, second.unchanged]).toEqual([[], [], 3]);
  });

  it('may hold one’s own unit as it is, empty rows, and heads in another order, case and language', () => {
    const city = ['c-city', 'Thành phố Hà Nội', 'phường', 'Thành phố', 'Thành phố Hà Nội', '', '', '', ''];
    expect(plan([city, [], ['', ' ', '', '', '', '', '', '', ''], row({})])).toMatchObject({ found: [], unchanged: 2 });
    const english = planImport({
      sheet: [
        ['UNIT ABOVE', 'level', 'Kind', 'Name', 'Code'],
        ['quận hoàn kiếm', 'commune', 'phường', 'Phường Hồng Hà', 'c-phuctan'],
      ],
      history: CITY,
      day: DAY,
      rooms: new Map(),
      mayChange: () => true,
      mayPlaceUnder: () => true,
      newId: () => 'new',
    });
    expect(english.changes).toMatchObject([{ type: 'revise', unitId: 'phuctan', facts: { name: 'Phường Hồng Hà' } }]);
  });

  it('finds a unit without a code by its name in its place, and may give it one', () => {
    const result = plan([['c-twin', 'Phường Song Sinh', 'phường', 'Phường', 'c-badinh', '', '', '', '']]);
    expect(result.changes).toMatchObject([{ type: 'revise', unitId: 'twin1', facts: { code: 'c-twin' } }]);
  });
});

describe('a mistake', () => {
  const planned = applyChange(CITY, { type: 'revise', unitId: 'phuctan', from: '2028-01-01', facts: { name: 'Sau' } });
  /** By hand: files, and the row, column and code of each of their mistakes. */
  const CASES: [string, string[][], expected: [number | null, string | null, string][], Partial<PlanInput>?][] = [
    ['an empty file', [], [[null, null, 'file-empty']]],
    ['too many rows', Array.from({ length: IMPORT_LIMITS.rows + 1 }, () => row({})), [[null, null, 'too-many-rows']]],
    [
      'heads',
      [],
      [
        [1, null, 'column-unknown'],
        [1, 'name', 'column-twice'],
        [1, 'level', 'column-missing'],
        [1, 'parent', 'column-missing'],
      ],
      { sheet: [['Tên đơn vị', 'Ghi chú', 'Loại đơn vị', 'ten don vi'], row({})] },
    ],
    [
      'several in one row',
      [row({ name: '', level: 'làng', phone: 'xin gọi', ends: 'mai' })],
      [
        [2, 'name', 'missing'],
        [2, 'phone', 'bad-phone'],
        [2, 'level', 'unknown-level'],
        [2, 'ends', 'unknown-word'],
      ],
    ],
    ['what is too long', [row({ kind: 'x'.repeat(61) })], [[2, 'kind', 'too-long']]],
    ['what cannot be printed', [row({ name: 'Phường\u202E Tân' })], [[2, 'name', 'not-printable']]],
    ...['phuctan', 'Phúc Tân <pt@hanoi.example>', 'pt@hanoi.example; a@b.example', 'phúctân@hanoi.example'].map(
      (email): [string, string[][], [number, string, string][]] => [
        `an address such as ${email}`,
        [row({ email })],
        [[2, 'email', 'bad-email']],
      ],
    ),
    ['a code with spaces', [row({ code: 'c phuc tan' })], [[2, 'code', 'bad-code']]],
    ['the same unit twice', [row({}), row({})], [[3, 'code', 'row-twice']]],
    [
      'the same new unit twice',
      [row({ code: '', name: 'Xã Mới' }), row({ code: '', name: 'XÃ MỚI' })],
      [
        [2, 'name', 'name-taken'],
        [3, 'name', 'name-taken'],
      ],
    ],
    ['an end of nobody', [row({ code: 'c-nowhere', ends: 'x' })], [[2, 'code', 'unknown-unit']]],
    ['an unknown unit above', [row({ parent: 'Quận Tây Hồ' })], [[2, 'parent', 'unknown-parent']]],
    ['a unit above that is two', [row({ parent: 'phường song sinh' })], [[2, 'parent', 'ambiguous-parent']]],
    [
      'a place that another administers',
      [row({ parent: 'c-badinh' })],
      [[2, 'parent', 'parent-not-managed']],
      { mayPlaceUnder: (unitId) => unitId === 'hoankiem' },
    ],
    [
      'a unit that another administers',
      [row({ code: 'c-doican', parent: 'c-badinh', name: 'Phường Mới' })],
      [[2, null, 'not-managed']],
      { mayChange: () => false },
    ],
    [
      'units under each other',
      [row({ code: 'c-hoankiem', name: 'Quận Hoàn Kiếm', level: 'Quận', parent: 'c-phuctan' })],
      [[2, 'parent', 'under-itself']],
    ],
    ['a name that a sibling has', [row({ name: 'phường hàng bạc' })], [[2, 'name', 'name-taken']]],
    [
      'an end above others',
      [row({ code: 'c-badinh', name: 'Quận Ba Đình', level: 'Quận', parent: 'c-city', ends: 'x' })],
      [[2, 'ends', 'has-children']],
    ],
    [
      'an end before what is planned',
      [row({ ends: 'x' })],
      [[2, 'ends', 'has-later-changes']],
      { history: 'history' in planned ? planned.history : [] },
    ],
    ['an end on the first day', [row({ ends: 'x' })], [[2, 'ends', 'not-of-day']], { day: '2008-08-01' }],
    [
      'one in a row of which others speak is told once',
      [
        ['c-huyen', 'Huyện Mới', '', 'Huyện', 'c-city', '', '', '', ''],
        row({ code: 'c-x1', name: 'Xã Một', parent: 'c-huyen' }),
        row({ code: 'c-x2', name: 'Xã Hai', parent: 'huyện mới' }),
      ],
      [[2, 'kind', 'missing']],
    ],
  ];
  it.each(CASES)('%s', (_what, rows, expected, input) => {
    const result = plan(rows, input);
    expect(found(result)).toEqual(expected);
    expect([result.changes, result.rooms]).toEqual([[], []]);
  });

  it('anywhere keeps the whole file from doing anything, and all are told', () => {
    const result = plan([row({ name: 'Phường Hồng Hà' }), row({ code: 'c-hangbac', name: '' }), row({ code: 'a b' })]);
    expect(found(result)).toEqual([
      [3, 'name', 'missing'],
      [4, 'code', 'bad-code'],
    ]);
    expect(result.changes).toEqual([]);
  });

  it('of every kind has a sentence in both languages that says what to do', () => {
    for (const code of importMistakeCode.options) {
      const [vi, en] = (['vi', 'en'] as const).map((locale) =>
        mistakeFor({ row: 2, column: 'name', code, about: 'Xã A' }, locale),
      );
      expect([vi?.column, en?.column]).toEqual(['Tên đơn vị', 'Name']);
      for (const sentence of [vi?.message ?? '', en?.message ?? '']) expect(sentence).toMatch(/^.{10,}[^.]\.$/u);
      expect(foldForSearch(vi?.message ?? '')).not.toBe(vi?.message.toLowerCase());
      expect(vi?.message).not.toBe(en?.message);
    }
  });
});
