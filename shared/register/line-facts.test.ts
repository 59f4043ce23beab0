import { describe, expect, it } from 'vitest';
import { changedFields, type LineFacts, needsReason, toldChanges, withoutContent } from './line-facts.ts';

const facts: LineFacts = {
  organiserUnitId: 'city',
  class: 'giao-ban',
  wide: true,
  form: 'truc-tuyen',
  remoteOnline: false,
  secret: false,
  day: '2026-03-10',
  state: 'held',
  startsAt: 1,
  endsAt: 2,
  reach: ['commune'],
  sites: 2,
  sitesConnected: null,
  title: 'Giao ban quý I',
  unitIds: ['a', 'b'],
  platform: 'Zoom',
  evidence: 'Biên bản 12',
};
const named = (unitId: string): string => `tên ${unitId}`;

describe('changes of a line', () => {
  it('are what differs, units in whatever order', () => {
    expect(changedFields(facts, { ...facts, unitIds: ['b', 'a'] })).toEqual([]);
    expect(changedFields(facts, { ...facts, wide: false, title: 'Sơ kết' })).toEqual(['wide', 'title']);
  });

  it('need a reason where figures change by them, not where something unknown is added or content is put right', () => {
    for (const change of [{ wide: false }, { day: '2026-03-11' }, { state: 'called-off' }, { sites: 3 }] as const) {
      expect(needsReason(facts, { ...facts, ...change })).toBe(true);
    }
    for (const change of [{ sitesConnected: 2 }, { title: 'Sơ kết' }, { evidence: '' }]) {
      expect(needsReason(facts, { ...facts, ...change })).toBe(false);
    }
  });

  it('tell what figures depend on, and of content only that it changed', () => {
    const after = { ...facts, organiserUnitId: 'health', title: 'Sơ kết', sites: 5 };
    expect(toldChanges(facts, after, named)).toEqual([
      { field: 'organiserUnitId', from: 'tên city', to: 'tên health' },
      { field: 'sites', from: '2', to: '5' },
      { field: 'title', from: null, to: null },
    ]);
  });

  it('tell nothing of the size of a meeting that turns out to be secret', () => {
    const after: LineFacts = { ...facts, secret: true, reach: [], sites: null, title: null };
    expect(toldChanges(facts, after, named)).toEqual([
      { field: 'secret', from: 'false', to: 'true' },
      { field: 'reach', from: null, to: null },
      { field: 'sites', from: null, to: null },
      { field: 'title', from: null, to: null },
    ]);
    expect(withoutContent(toldChanges(facts, after, named)).map(({ field }) => field)).toEqual(['secret']);
  });
});
