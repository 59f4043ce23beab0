import dayjs from 'dayjs';
import 'dayjs/locale/vi.js';
import { afterEach, describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  formatClock,
  formatDate,
  formatDay,
  formatMoment,
  formatShare,
  formatTime,
  instantAt,
} from './format.ts';

/** 01:30 UTC on 21 November 2026: half past eight in Hà Nội. */
const MORNING = Date.UTC(2026, 10, 21, 1, 30);

afterEach(() => {
  dayjs.locale('en');
});

describe('moments', () => {
  it('are shown on the clocks of Vietnam', () => {
    expect(formatDate(MORNING)).toBe('21/11/2026');
    expect(formatTime(MORNING)).toBe('08:30');
    expect(formatMoment(MORNING)).toBe('08:30 21/11/2026');
  });

  it('belong to the day of Vietnam, also when it is still the day before elsewhere', () => {
    expect(dayOf(Date.UTC(2026, 10, 20, 17, 0))).toBe('2026-11-21');
    expect(dayOf(Date.UTC(2026, 10, 20, 16, 59))).toBe('2026-11-20');
  });

  it('are found again from day and time', () => {
    expect(instantAt('2026-11-21', '08:30')).toBe(MORNING);
    expect(instantAt('2026-11-21', '08:30:00')).toBe(MORNING);
  });
});

describe('days', () => {
  it('carry their weekday with a capital', () => {
    dayjs.locale('vi');
    expect(formatDay('2026-11-21')).toBe('Thứ Bảy, 21/11/2026');
    expect(formatDay('2026-11-22')).toBe('Chủ nhật, 22/11/2026');
  });

  it('are counted over the ends of months', () => {
    expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });
});

describe('running lengths of time', () => {
  it.each([
    [0, '0:00'],
    [999, '0:00'],
    [160_000, '2:40'],
    [2_530_000, '42:10'],
    [3_600_000 + 130_000, '1:02:10'],
    [-5000, '-0:05'],
  ])('%d ms is %s', (ms, text) => {
    expect(formatClock(ms)).toBe(text);
  });
});

describe('shares', () => {
  it('are cut off, so that 80 % is shown only when it is reached', () => {
    expect(formatShare(0.79999)).toBe('79.9%');
    expect(formatShare(0.8)).toBe('80%');
    expect(formatShare(0.29)).toBe('29%');
    expect(formatShare(6 / 614)).toBe('0.9%');
  });

  it('have a decimal comma in Vietnamese', () => {
    dayjs.locale('vi');
    expect(formatShare(0.952)).toBe('95,2%');
  });
});
