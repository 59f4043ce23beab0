import { describe, expect, it } from 'vitest';
import { reminderOn, stateOn } from './state.ts';
import { daysOf, periodsOf } from '../periods/periods.ts';
import { countTasks, totalOf } from './table.ts';

describe('a task on a day', () => {
  it.each([
    ['2026-11-20', null, '2026-11-15', 'open'],
    ['2026-11-20', null, '2026-11-16', 'open'],
    ['2026-11-20', null, '2026-11-17', 'due-soon'],
    ['2026-11-20', null, '2026-11-20', 'due-soon'],
    ['2026-11-20', null, '2026-11-21', 'late'],
    ['2026-11-20', '2026-11-25', '2026-11-26', 'done'],
    [null, null, '2030-01-01', 'open'],
    ['2026-03-01', null, '2026-02-26', 'due-soon'],
  ])('due %s, done %s: on %s it is %s', (dueDay, doneDay, day, state) => {
    expect(stateOn({ dueDay, doneDay }, day)).toBe(state);
  });

  it('calls for a reminder the day before, and when it is late', () => {
    const days = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-30'];
    const open = { dueDay: '2026-11-20', doneDay: null };
    expect(days.map((day) => reminderOn(open, day))).toEqual([null, 'day-before', null, 'late', 'late']);
    expect(days.map((day) => reminderOn({ ...open, doneDay: '2026-11-18' }, day))).toEqual(days.map(() => null));
    expect(reminderOn({ dueDay: null, doneDay: null }, '2026-11-19')).toBeNull();
  });
});

describe('the table of a period', () => {
  it('has the days of a month and of a quarter', () => {
    expect(daysOf('2026-02')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(daysOf('2028-02').to).toBe('2028-02-29');
    expect(daysOf('2026-12').to).toBe('2026-12-31');
    expect(daysOf('2026-Q1')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
    expect(daysOf('2026-Q4')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(periodsOf('2026-09-30')).toEqual({ month: '2026-09', quarter: '2026-Q3' });
  });

  it('counts each task once, where it stands', () => {
    const task = (leadUnitId: string, givenDay: string, dueDay: string | null, doneDay: string | null) => ({
      leadUnitId,
      givenDay,
      dueDay,
      doneDay,
    });
    const counted = countTasks(
      [
        task('a', '2026-11-01', '2026-11-10', '2026-11-10'),
        task('a', '2026-11-02', '2026-11-10', '2026-11-11'),
        task('a', '2026-11-30', '2026-12-10', null),
        task('a', '2026-11-30', null, null),
        task('b', '2026-11-03', '2026-11-29', null),
        task('b', '2026-10-31', '2026-11-29', null),
        task('b', '2026-12-01', '2026-12-29', null),
        task('b', '2026-11-04', null, '2026-11-20'),
      ],
      daysOf('2026-11'),
      '2026-11-30',
    );
    expect(Object.fromEntries(counted)).toEqual({
      a: { given: 4, doneInTime: 1, doneLate: 1, open: 2, late: 0 },
      b: { given: 2, doneInTime: 1, doneLate: 0, open: 0, late: 1 },
    });
    expect(totalOf(counted.values())).toEqual({ given: 6, doneInTime: 2, doneLate: 1, open: 2, late: 1 });
  });
});
