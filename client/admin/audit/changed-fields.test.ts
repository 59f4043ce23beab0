import { expect, it } from 'vitest';
import { changedFields } from './changed-fields.ts';

it('shows what differs, in words for people', () => {
  const change = {
    before: { displayName: 'An', grants: [{ role: 'chair', unit: 'Quận Hoàn Kiếm' }], lateAfterMs: 600_000, day: null },
    after: { displayName: 'An', grants: [], lateAfterMs: 900_000, day: '2026-11-22' },
  };
  expect(changedFields(change, (role) => role.toUpperCase())).toEqual([
    { field: 'grants', from: 'CHAIR · Quận Hoàn Kiếm', to: null },
    { field: 'lateAfterMs', from: '600 s', to: '900 s' },
    { field: 'day', from: null, to: '22/11/2026' },
  ]);
});
