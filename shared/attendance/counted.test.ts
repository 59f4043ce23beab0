import { describe, expect, it } from 'vitest';
import type { Correction } from '../contract/corrections.ts';
import type { RecordedEntry } from '../contract/roll-call.ts';
import { countedFrom } from './counted.ts';

const measured = { attended: false, late: true, leftEarly: false };
const entry: RecordedEntry = {
  rollCallId: 'c',
  roomId: 'r1',
  answer: 'present',
  headcount: 7,
  people: [],
  note: '',
};
const said = { rollCall: { at: 1, entry }, sweep: null };
const counted = (...corrections: Correction[]) => countedFrom(measured, said, corrections);

describe('what counts', () => {
  it('is what was measured and said, where nobody has corrected it', () => {
    expect(counted()).toEqual({ ...measured, excused: false, headcount: 7 });
    expect(countedFrom(measured, undefined, []).headcount).toBeNull();
    const absent = { ...said, rollCall: { at: 1, entry: { ...entry, answer: 'absent' as const } } };
    expect(countedFrom(measured, absent, []).headcount).toBeNull();
  });

  it('is the latest correction of each value', () => {
    const late = (value: boolean): Correction => ({ field: 'late', value });
    expect(counted(late(false), { field: 'headcount', value: 9 }, late(true))).toMatchObject({
      late: true,
      headcount: 9,
      attended: false,
    });
  });

  it('is what was measured again when a correction is taken back', () => {
    expect(counted({ field: 'late', value: false }, { field: 'late', value: null }).late).toBe(true);
    expect(counted({ field: 'headcount', value: 9 }, { field: 'headcount', value: null }).headcount).toBe(7);
  });

  it('excuses an absence, and nothing else', () => {
    expect(counted({ field: 'excused', value: true }).excused).toBe(true);
    expect(counted({ field: 'excused', value: true }, { field: 'attended', value: true }).excused).toBe(false);
  });
});
