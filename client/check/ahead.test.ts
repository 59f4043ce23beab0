import { expect, it } from 'vitest';
import type { MeetingSummary } from '#shared/contract/meetings.ts';
import { meeting as sample } from '../testing/samples.ts';
import { checkDue } from './ahead.ts';

const MINUTE = 60_000;
const START = 1_800_000_000_000;
const meeting = sample({ startsAt: START, form: 'truc-tuyen', phase: 'convened' });
const at = (minutesAhead: number, change: Partial<MeetingSummary> = {}, checked: string[] = []) =>
  checkDue([{ ...meeting, ...change }], new Set(checked), 'device', START - minutesAhead * MINUTE)?.id;

it('a device checks its connection ahead of a meeting, once', () => {
  expect([at(31), at(22), at(3), at(2)]).toEqual([undefined, meeting.id, meeting.id, undefined]);
  expect(at(20, {}, [meeting.id])).toBeUndefined();
});

it('not ahead of one in person, nor of one that has begun or is called off', () => {
  expect(at(20, { form: 'truc-tiep' })).toBeUndefined();
  expect(at(20, { phase: 'open' })).toBeUndefined();
  expect(at(20, { phase: 'cancelled' })).toBeUndefined();
  expect(at(20, { form: 'chay-thu' })).toBe(meeting.id);
});

it('the rooms of a meeting do not all check at the same moment', () => {
  const due = (minutesAhead: number) =>
    Array.from({ length: 584 }, (_, at_) =>
      checkDue([meeting], new Set(), `device-${at_}`, START - minutesAhead * MINUTE),
    ).filter(Boolean).length;
  expect(due(29)).toBeGreaterThan(20);
  expect(due(29)).toBeLessThan(300);
  expect(due(22)).toBe(584);
});
