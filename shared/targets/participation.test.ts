import { expect, it } from 'vitest';
import {
  attendanceRate,
  DEFAULT_PARTICIPATION_RULES,
  disconnectionRate,
  hasPoorLine,
  isRepeatedlyAbsent,
  NOTHING,
  punctuality,
  totalOf,
  unexcused,
} from './participation.ts';

const rules = DEFAULT_PARTICIPATION_RULES;
const sums = { ...NOTHING, invited: 10, attended: 6, late: 3, excused: 1, disconnections: 12 };

it('rates are of what they are counted in', () => {
  expect([attendanceRate(sums), punctuality(sums), unexcused(sums), disconnectionRate(sums)]).toEqual([0.6, 0.5, 3, 2]);
  expect([attendanceRate(NOTHING), punctuality(NOTHING), unexcused(NOTHING)]).toEqual([null, null, 0]);
});

it.each([
  ['three of ten', { invited: 10, attended: 7 }, true],
  ['two of two: too few to say', { invited: 2, attended: 0 }, false],
  ['three of sixteen: too small a share', { invited: 16, attended: 13 }, false],
  ['all with leave', { invited: 10, attended: 5, excused: 5 }, false],
])('repeatedly absent: %s', (_name, facts, expected) => {
  expect(isRepeatedlyAbsent({ ...NOTHING, ...facts }, rules)).toBe(expected);
});

it('a line is poor by the meetings attended, not by those missed', () => {
  expect(hasPoorLine(sums, rules)).toBe(true);
  expect(hasPoorLine({ ...sums, attended: 7 }, rules)).toBe(false);
  expect(hasPoorLine(NOTHING, rules)).toBe(false);
});

it('what several did adds up', () => {
  expect(totalOf([sums, sums])).toEqual({
    ...NOTHING,
    invited: 20,
    attended: 12,
    late: 6,
    excused: 2,
    disconnections: 24,
  });
});
