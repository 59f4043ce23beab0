import { describe, expect, it } from 'vitest';
import { registerMistakeCode } from '../../contract/register-import.ts';
import type { Unit, UnitLevel } from '../../contract/units.ts';
import type { UnitHistory } from '../../org/history.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import { COLUMNS, HEADS } from './columns.ts';
import { type KnownLine, type Plan, planImport, type PlanInput } from './plan.ts';
import { mistakeFor } from './sentences.ts';

const unit = (id: string, level: UnitLevel, name: string, changes: Partial<Unit> = {}): Unit => ({
  id,
  code: `c-${id}`,
  name,
  level,
  kind: 'phường',
  parentId: level === 'city' ? null : 'city',
  validFrom: '2008-08-01',
  validTo: null,
  ...changes,
});
const UNITS: UnitHistory = [
  unit('city', 'city', 'Thành phố Hà Nội'),
  unit('noivu', 'department', 'Sở Nội vụ'),
  unit('badinh', 'district', 'Quận Ba Đình', { validTo: '2025-07-01' }),
  unit('hoankiem', 'district', 'Quận Hoàn Kiếm', { validTo: '2025-07-01' }),
  unit('twin1', 'commune', 'Phường Song Sinh', { parentId: 'badinh', validTo: '2025-07-01' }),
  unit('twin2', 'commune', 'Phường Song Sinh', { parentId: 'hoankiem', validTo: '2025-07-01' }),
  unit('doican', 'commune', 'Phường Đội Cấn', { parentId: 'badinh' }),
];

const RIGHT = {
  day: '21/11/2024',
  starts: '08:30',
  minutes: '120',
  title: 'Giao ban tháng 11',
  organiser: 'Thành phố Hà Nội',
  class: 'Giao ban',
  wide: 'có',
  form: 'Trực tuyến',
  remoteOnline: '',
  secret: '',
  reach: 'Quận, huyện, thị xã; xã',
  sites: '584',
  connected: '580',
  invited: '',
  platform: 'VNPT Meeting',
  evidence: 'GM-12/2024',
};
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;
const HEAD = COLUMNS.map((column) => HEADS.vi[column]);
const cells = (change: Row = {}): string[] => COLUMNS.map((column) => ({ ...RIGHT, ...change })[column]);
const SECRET: Row = Object.fromEntries(COLUMNS.map((column) => [column, '']));
const secretRow = (change: Row = {}): string[] =>
  cells({ ...SECRET, day: '05/03/2024', organiser: 'c-city', class: 'chuyên đề', secret: 'x', ...change });

const plan = (rows: string[][], input: Partial<PlanInput> = {}): Plan =>
  planImport({
    sheet: [HEAD, ...rows],
    history: UNITS,
    bounds: { first: '2008-08-01', last: '2027-11-22' },
    mayKeep: (unitId) => unitId !== 'noivu',
    known: [],
    hash: (text) => text,
    ...input,
  });
const found = (result: Plan) => result.found.map(({ row, column, code }) => [row, column, code]);

describe('a file of meetings', () => {
  it('says what the register is to have, with the units as they were on the day', () => {
    const [first, second, third] = plan([
      cells({ invited: 'c-badinh; Phường Đội Cấn', sites: '', reach: '' }),
      cells({ day: '2024-11-22', form: 'kết hợp', remoteOnline: 'có', organiser: 'UBND quan ba dinh', starts: '14h' }),
      secretRow(),
    ]).added;
    expect(first).toMatchObject({
      day: '2024-11-21',
      startsAt: Date.UTC(2024, 10, 21, 1, 30),
      endsAt: Date.UTC(2024, 10, 21, 3, 30),
      organiserUnitId: 'city',
      class: 'giao-ban',
      wide: true,
      form: 'truc-tuyen',
      remoteOnline: false,
      reach: ['district', 'commune'],
      sites: 2,
      sitesConnected: 580,
      invitedUnitIds: ['badinh', 'doican'],
    });
    expect(second).toMatchObject({ organiserUnitId: 'badinh', remoteOnline: true, reach: ['district', 'commune'] });
    expect(third).toMatchObject({
      secret: true,
      title: null,
      form: null,
      reach: [],
      platform: '',
      organiserUnitId: 'city',
    });
  });

  it('may have its columns in another order and language, without those that may be empty, and empty rows', () => {
    const sheet: Sheet = [
      ['FORM', 'Wide', 'class', 'Organiser', 'Meeting', 'Day'],
      [],
      ['hybrid', 'no', 'Training, rollout', 'C-CITY', 'Tập huấn', '1/2/2024'],
      ['in person', '', 'tổng kết', 'Thành phố Hà Nội', 'Tổng kết', '1.2.2024'],
    ];
    const result = plan([], { sheet });
    expect(found(result)).toEqual([[3, 'organiser', 'unknown-organiser']]);
    expect(result.added).toMatchObject([
      { row: 4, class: 'so-ket-tong-ket', form: 'truc-tiep', startsAt: null, endsAt: null, sites: null },
    ]);
  });

  it('adds nothing that the register has, however the row is written', () => {
    const [line] = plan([cells()]).added;
    const again = [cells({ day: '2024-11-21', title: ' GIAO BAN tháng  11', form: 'TRUC TUYEN', organiser: 'c-city' })];
    const imported = (change: Partial<KnownLine>): Partial<PlanInput> => ({
      known: line === undefined ? [] : [{ ...line, ...change }],
    });
    expect(plan(again, imported({}))).toMatchObject({ added: [], known: 1, found: [] });
    // Convened here or entered by hand: no row of a file stands behind it.
    expect(plan(again, imported({ importKey: null, startsAt: null }))).toMatchObject({ added: [], known: 1 });
    expect(plan(again, imported({ importKey: null, startsAt: 0 }))).toMatchObject({ added: [{ row: 2 }], known: 0 });
    // Changed in the register since it was read in: the same file adds nothing again.
    expect(plan(again, imported({ wide: false }))).toMatchObject({ added: [], known: 1, found: [] });
    expect(plan([cells({ wide: 'không' })], imported({}))).toMatchObject({
      added: [],
      known: 0,
      found: [{ code: 'differs' }],
    });
  });
});

/** By hand: what stands in a row, and the column and code of each of its mistakes. */
const ROWS: [change: string[], mistakes: [string | null, string][]][] = [
  [cells({ day: '' }), [['day', 'missing']]],
  [cells({ day: 'hôm qua' }), [['day', 'bad-day']]],
  [cells({ day: '31/02/2024' }), [['day', 'impossible-day']]],
  [cells({ day: '21/11/1924' }), [['day', 'day-too-early']]],
  [cells({ day: '21/11/2204' }), [['day', 'day-too-late']]],
  [cells({ starts: '25:00' }), [['starts', 'bad-time']]],
  [cells({ minutes: 'cả buổi' }), [['minutes', 'bad-minutes']]],
  [cells({ minutes: '0' }), [['minutes', 'bad-minutes']]],
  [cells({ title: '' }), [['title', 'missing']]],
  [cells({ title: 'x'.repeat(301) }), [['title', 'too-long']]],
  [cells({ title: 'Giao\u202E ban' }), [['title', 'not-printable']]],
  [cells({ organiser: 'Sở Vũ trụ' }), [['organiser', 'unknown-organiser']]],
  [cells({ organiser: 'phường song sinh' }), [['organiser', 'ambiguous-organiser']]],
  [cells({ organiser: 'Quận Ba Đình', day: '21/11/2026' }), [['organiser', 'organiser-not-of-day']]],
  [cells({ organiser: 'Sở Nội vụ' }), [['organiser', 'not-kept']]],
  [cells({ class: 'liên hoan' }), [['class', 'unknown-class']]],
  [cells({ form: 'qua thư' }), [['form', 'unknown-form']]],
  [cells({ wide: 'có lẽ' }), [['wide', 'bad-yes-no']]],
  [cells({ reach: 'xã; thôn' }), [['reach', 'unknown-level']]],
  [cells({ sites: 'nhiều' }), [['sites', 'bad-count']]],
  [cells({ connected: '585' }), [['connected', 'connected-above-sites']]],
  [cells({ form: 'trực tiếp', remoteOnline: 'x' }), [['remoteOnline', 'remote-in-person']]],
  [cells({ invited: 'c-city; Sở Vũ trụ' }), [['invited', 'unknown-invited']]],
  [cells({ invited: 'Phường Song Sinh' }), [['invited', 'ambiguous-invited']]],
  [cells({ invited: 'Quận Ba Đình', day: '21/11/2026' }), [['invited', 'invited-not-of-day']]],
  [
    secretRow({ title: 'Kế hoạch A', invited: 'c-city' }),
    [
      ['title', 'secret-content'],
      ['invited', 'secret-content'],
    ],
  ],
  [
    cells({ day: '', class: 'x', sites: '-1' }),
    [
      ['day', 'missing'],
      ['class', 'unknown-class'],
      ['sites', 'bad-count'],
    ],
  ],
];

describe('mistakes', () => {
  const rows = [...ROWS.map(([row]) => row), cells(), cells({ title: 'GIAO BAN THÁNG 11' }), cells({ title: 'Khác' })];
  const known: KnownLine = { ...plan([cells()]).added[0]!, wide: false, title: 'khác', importKey: null };
  const result = plan(rows, { known: [known] });

  it('in a file are all told at once, each with row and column, and the good rows are known', () => {
    const last = ROWS.length + 2;
    expect(found(result)).toEqual([
      ...ROWS.flatMap(([, mistakes], at) => mistakes.map((mistake) => [at + 2, ...mistake])),
      [last + 1, null, 'row-twice'],
      [last + 2, null, 'differs'],
    ]);
    expect(result.added.map(({ row }) => row)).toEqual([last]);
    expect(new Set(result.found.map(({ code }) => code)).size).toBeGreaterThanOrEqual(22);
  });

  it('in the head leave nothing that could be read', () => {
    const sheet = [['Ngày', 'Tên cuộc họp', 'ten cuoc hop', 'Thời tiết', 'Loại', 'Hình thức', 'Diện rộng'], cells()];
    const answer = plan([], { sheet });
    expect(found(answer)).toEqual([
      [1, 'title', 'column-twice'],
      [1, null, 'column-unknown'],
      [1, 'organiser', 'column-missing'],
    ]);
    expect(answer).toMatchObject({ unusable: true, added: [] });
    expect(found(plan([], { sheet: [] }))).toEqual([[null, null, 'file-empty']]);
    expect(found(plan(Array.from({ length: 10_001 }, () => [''])))).toEqual([[null, null, 'too-many-rows']]);
  });

  it('have a sentence in both languages that names what was written and what to do', () => {
    for (const code of registerMistakeCode.options) {
      for (const locale of ['vi', 'en'] as const) {
        const { message } = mistakeFor({ row: 2, column: 'day', code, about: 'X' }, locale);
        expect(message, `${code} ${locale}`).toMatch(/^.{20,}\.$/u);
      }
    }
    expect(mistakeFor(result.found[2]!, 'vi')).toEqual({
      row: 4,
      column: 'Ngày',
      code: 'impossible-day',
      message: 'Không có ngày “31/02/2024” trong lịch. Hãy kiểm tra ngày và tháng.',
    });
  });
});
