import type { Call } from '../../http/testing/call.ts';

const READERS = [401, 200, 200, 200, 200, 200, 403, 403, 401, 200];
const span = 'from=2026-01&to=2026-12';

/** Who may read what units did in meetings. By hand. */
export const PARTICIPATION_CALLS: Call[] = [
  ['GET /api/targets/units', '/api/targets/units?year=2026', undefined, READERS],
  ['GET /api/targets/participation', `/api/targets/participation?${span}&level=commune`, undefined, READERS],
  ['GET /api/targets/participation/:unitId', `/api/targets/participation/phuctan?${span}`, undefined, READERS],
];
