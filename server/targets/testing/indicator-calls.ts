import type { Call } from '../../http/testing/call.ts';

const READERS = [401, 200, 200, 200, 200, 200, 403, 403, 401, 200];
/** Chairs and secretaries of the whole city. */
const KEEPERS = (done: number) => [401, 403, done, done, 403, 403, 403, 403, 401, 403];

const counted = { counts: { population: 'papers' }, period: 'month', excludedUnitIds: [] };
const facts = {
  ...counted,
  name: { vi: 'Văn bản', en: '' },
  terms: [{ from: '2026-01-01', to: null, target: 1, source: '' }],
};
const one = '/api/targets/indicators/nowhere';

/** Who may read indicators and who may lay them down. By hand. */
export const INDICATOR_CALLS: Call[] = [
  ['GET /api/targets/indicators', '/api/targets/indicators', undefined, READERS],
  ['POST /api/targets/indicators', '/api/targets/indicators', { facts }, KEEPERS(200)],
  ['PUT /api/targets/indicators/:indicatorId', one, { facts, reason: 'Sửa' }, KEEPERS(404)],
  ['POST /api/targets/indicators/:indicatorId/removal', `${one}/removal`, { reason: 'Thừa' }, KEEPERS(404)],
  ['POST /api/targets/indicator-order', '/api/targets/indicator-order', { indicatorIds: [] }, KEEPERS(400)],
  ['POST /api/targets/indicator-preview', '/api/targets/indicator-preview', counted, KEEPERS(200)],
];
