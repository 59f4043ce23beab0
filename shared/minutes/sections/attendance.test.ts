import { describe, expect, it } from 'vitest';
import type { AttendanceReport, AttendanceRow } from '../../contract/attendance.ts';
import { totalsOf } from '../../attendance/totals.ts';
import { briefing } from '../../testing/briefing.ts';
import { sourceOf, textOf } from '../../testing/minutes.ts';
import { annexes } from './annexes.ts';
import { attendance } from './attendance.ts';

const { report } = sourceOf(briefing('r1'));
const sample = report.rows[0]!;

type Change = Partial<Omit<AttendanceRow, 'counted'>> & { counted?: Partial<AttendanceRow['counted']> };

const row = (roomId: string, { counted, ...change }: Change): AttendanceRow => ({
  ...sample,
  roomId,
  unitName: `Xã ${roomId}`,
  ...change,
  counted: { attended: true, late: false, leftEarly: false, excused: false, headcount: null, ...counted },
});

const rows = (many: number, groupName: string, change: Change = {}): AttendanceRow[] =>
  Array.from({ length: many }, (_, index) => row(`${groupName} ${index + 1}`, { groupName, ...change }));

const reportOf = (all: AttendanceRow[]): AttendanceReport => ({ ...report, rows: all, totals: totalsOf(all) });
const linesOf = (made: { blocks: Parameters<typeof textOf>[0] } | undefined) => textOf(made?.blocks ?? []).split('\n');

const substitute = {
  at: 1,
  answer: 'present' as const,
  headcount: 2,
  people: [
    { name: 'Lê Văn Sơn', office: 'Phó Chủ tịch', deputisesFor: { name: 'Đỗ Thị Hoa' } },
    { name: 'Vũ An', office: '', deputisesFor: null },
  ],
  note: '',
};

describe('attendance in the minutes', () => {
  it('names few units in the body, with their people and what is to be said of them', () => {
    const few = reportOf([
      row('A', { rollCall: substitute, counted: { headcount: 2, late: true } }),
      row('B', { invited: false }),
      row('C', {
        counted: { attended: false, excused: true },
        reply: { state: 'excused', reason: 'Đi chống lũ', substitute: null },
      }),
      row('D', { reply: { state: 'approved', reason: 'Ốm', substitute: { name: null, office: 'Văn phòng' } } }),
    ]);
    expect(linesOf(attendance(few))).toEqual([
      'Thành phần tham dự:',
      'Được mời 3 điểm cầu; có mặt 2; vắng có lý do 1; vắng không lý do 0; đến muộn 1; tổng số người dự 2.',
      'Có mặt (3):',
      'Xã A: Lê Văn Sơn, Phó Chủ tịch (dự thay Đỗ Thị Hoa); Vũ An (đến muộn)',
      'Xã B (ngoài thành phần mời)',
      'Xã D: (đã xóa tên), Văn phòng (người dự thay)',
      'Vắng có lý do (1):',
      'Xã C: Đi chống lũ',
    ]);
    expect(annexes(few)).toEqual([]);
  });

  it('sets many present into an annex by district, and names absent units and substitutes in the body', () => {
    const many = reportOf([
      ...rows(20, 'Huyện Ba Vì'),
      ...rows(1, 'Quận Ba Đình', { rollCall: substitute, level: 'department' }),
      ...rows(2, 'Huyện Ba Vì', { counted: { attended: false } }),
    ]);
    expect(linesOf(attendance(many))).toEqual([
      'Thành phần tham dự:',
      'Được mời 23 điểm cầu; có mặt 21; vắng có lý do 0; vắng không lý do 2.',
      'Cấp | Được mời | Có mặt | Vắng có lý do | Vắng không lý do | Số người',
      'Sở, ban, ngành | 1 | 1 | 0 | 0 | 0',
      'Xã, phường, thị trấn | 22 | 20 | 0 | 2 | 0',
      'Tổng cộng | 23 | 21 | 0 | 2 | 0',
      'Có mặt (21): danh sách tại Phụ lục kèm theo.',
      'Người dự thay (1):',
      'Xã Quận Ba Đình 1: Lê Văn Sơn, Phó Chủ tịch (dự thay Đỗ Thị Hoa)',
      'Vắng không lý do (2):',
      'Xã Huyện Ba Vì 1',
      'Xã Huyện Ba Vì 2',
    ]);
    const [annex, ...others] = annexes(many);
    expect(others).toEqual([]);
    expect(annex).toMatchObject({ key: 'annex-present', annex: 'Danh sách đơn vị có mặt', mend: 'attendance' });
    const lines = linesOf(annex);
    expect(lines[1]).toBe('Huyện Ba Vì: có mặt 20/22; vắng không lý do 2');
    expect(lines.slice(21, 24)).toEqual([
      '20 | Xã Huyện Ba Vì 20 |  | ',
      'Quận Ba Đình: có mặt 1/1',
      '21 | Xã Quận Ba Đình 1 | Lê Văn Sơn, Phó Chủ tịch (dự thay Đỗ Thị Hoa); Vũ An | ',
    ]);
  });

  it('numbers two annexes, as the body refers to them', () => {
    const away = reportOf([
      ...rows(16, 'Ba Vì'),
      ...rows(16, 'Sóc Sơn', { counted: { attended: false, excused: true } }),
    ]);
    const text = linesOf(attendance(away));
    expect(text).toContain('Có mặt (16): danh sách tại Phụ lục I kèm theo.');
    expect(text).toContain('Vắng có lý do (16): danh sách tại Phụ lục II kèm theo.');
    const [present, absent] = annexes(away);
    expect([present?.annex, absent?.annex]).toEqual(['Danh sách đơn vị có mặt', 'Danh sách đơn vị vắng mặt']);
    expect(linesOf(absent)[2]).toBe('1 | Xã Sóc Sơn 1 |  | vắng có lý do');
  });
});
