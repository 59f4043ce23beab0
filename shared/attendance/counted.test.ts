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
const said = { rollCall: { at: 1, entry }, sweep: null, reply: null };
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

  it('excuses who apologised before, unless the roll call or the secretary says otherwise', () => {
    const given = { reply: 'excused' as const, reason: 'Bão', substitute: null, decision: null };
    const apology = { ...given, at: 0, actor: 'room:r1' as const };
    expect(countedFrom(measured, { rollCall: null, sweep: null, reply: apology }, []).excused).toBe(true);
    expect(countedFrom(measured, { ...said, reply: apology }, []).excused).toBe(false);
    const called = { at: 1, answer: 'in-order' as const, note: '' };
    expect(countedFrom(measured, { rollCall: null, sweep: called, reply: apology }, []).excused).toBe(false);
    const absent = { at: 1, entry: { ...entry, answer: 'absent' as const } };
    expect(countedFrom(measured, { rollCall: absent, sweep: null, reply: apology }, []).excused).toBe(true);
    const unexcused: Correction = { field: 'excused', value: false };
    expect(countedFrom(measured, { rollCall: null, sweep: null, reply: apology }, [unexcused]).excused).toBe(false);
    expect(
      countedFrom(measured, { rollCall: null, sweep: null, reply: { ...apology, reply: 'comes' } }, []).excused,
    ).toBe(false);
  });

  it('excuses an absence, and nothing else', () => {
    expect(counted({ field: 'excused', value: true }).excused).toBe(true);
    expect(counted({ field: 'excused', value: true }, { field: 'attended', value: true }).excused).toBe(false);
  });
});
