import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttendanceRow } from '../contract/attendance.ts';
import { unitLevel } from '../contract/units.ts';
import { totalsOf } from './totals.ts';

type Row = Pick<AttendanceRow, 'invited' | 'groupName' | 'level' | 'rollCall' | 'sweep' | 'counted'>;

const row: fc.Arbitrary<Row> = fc
  .record({
    invited: fc.boolean(),
    groupName: fc.constantFrom('Quận Ba Đình', 'Huyện Ba Vì'),
    level: fc.constantFrom(...unitLevel.options),
    rollCall: fc.constantFrom<Row['rollCall']>(null, { at: 1, answer: 'present', headcount: 3, people: [], note: '' }),
    sweep: fc.constantFrom<Row['sweep']>(null, { at: 1, answer: 'absent', note: '' }),
    counted: fc.record({
      attended: fc.boolean(),
      late: fc.boolean(),
      leftEarly: fc.boolean(),
      excused: fc.boolean(),
      headcount: fc.option(fc.nat(40)),
    }),
  })
  .map((made) => ({ ...made, counted: { ...made.counted, excused: made.counted.excused && !made.counted.attended } }));

const sum = (lines: readonly object[], column: string): number =>
  lines.reduce((all, line) => all + Number(Object.entries(line).find(([name]) => name === column)?.[1] ?? 0), 0);

describe('the totals', () => {
  it('add up: districts and levels to all, and who attended, was excused and was not to those invited', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const { all, byGroup, byLevel } = totalsOf(rows);
        for (const column of [
          'invited',
          'attended',
          'late',
          'excused',
          'unexcused',
          'answered',
          'headcount',
        ] as const) {
          expect([sum(byGroup, column), sum(byLevel, column)]).toEqual([all[column], all[column]]);
        }
        expect(all.attended + all.excused + all.unexcused).toBe(all.invited);
      }),
    );
  });

  it('count who was called and did not answer as not answered, and guests not at all', () => {
    const counted = { attended: true, late: false, leftEarly: false, excused: false, headcount: 4 };
    const base = { groupName: 'g', level: 'commune', rollCall: null, counted } as const;
    const called = { at: 1, note: '' };
    const { all } = totalsOf([
      { ...base, invited: true, sweep: { ...called, answer: 'absent' } },
      { ...base, invited: true, sweep: { ...called, answer: 'problem' } },
      { ...base, invited: false, sweep: { ...called, answer: 'in-order' } },
    ]);
    expect(all).toMatchObject({ invited: 2, attended: 2, answered: 1, headcount: 8 });
  });
});
