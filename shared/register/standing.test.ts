import { describe, expect, it } from 'vitest';
import { standingOf } from './standing.ts';

const END = Date.UTC(2026, 10, 21, 4);
const planned = { state: 'planned', form: 'truc-tuyen', day: '2026-11-21', endsAt: END } as const;

describe('the standing of a line', () => {
  it('is what was said of it, where something was said', () => {
    expect(standingOf({ ...planned, state: 'held' }, 0)).toBe('held');
    expect(standingOf({ ...planned, state: 'called-off' }, END)).toBe('called-off');
  });

  it('is planned until the end has passed', () => {
    for (const form of ['truc-tiep', 'truc-tuyen', 'ket-hop', null] as const) {
      expect(standingOf({ ...planned, form }, END - 1)).toBe('planned');
    }
  });

  it('is held after the end in person and in secret, unsettled over the network', () => {
    expect(standingOf({ ...planned, form: 'truc-tiep' }, END)).toBe('held');
    expect(standingOf({ ...planned, form: null }, END)).toBe('held');
    expect(standingOf({ ...planned, form: 'chay-thu' }, END)).toBe('held');
    expect(standingOf(planned, END)).toBe('unsettled');
    expect(standingOf({ ...planned, form: 'ket-hop' }, END)).toBe('unsettled');
  });

  it('passes with the day in Việt Nam where no end is known', () => {
    const line = { ...planned, form: 'truc-tiep', endsAt: null } as const;
    const midnight = Date.UTC(2026, 10, 21, 17);
    expect(standingOf(line, midnight - 1)).toBe('planned');
    expect(standingOf(line, midnight)).toBe('held');
  });
});
