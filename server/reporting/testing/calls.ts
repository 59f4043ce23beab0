import type { Call } from '../../http/testing/call.ts';

/** Everybody who holds a role; each is given what lies under it. */
const READERS = [401, 200, 200, 200, 200, 200, 403, 403, 401, 200];

/** Who may do what with that which leaves the house. Sessions open nothing of the read API. By hand. */
export const REPORTING_CALLS: Call[] = [
  // Rooms have no part in it; a district's administrator reads what concerns the district, which is nothing yet.
  ['GET /api/reports', '/api/reports', undefined, [401, 200, 200, 200, 200, 200, 403, 403, 401, 200]],
  ['POST /api/reports', '/api/reports', { period: '2099-01' }, [401, 409, 409, 409, 403, 403, 403, 403, 401, 403]],
  [
    'PUT /api/report-settings/:kind',
    '/api/report-settings/quarter',
    { on: false, daysAfter: 10, unitIds: ['city'], formats: ['pdf'] },
    [401, 200, 200, 200, 403, 403, 403, 403, 401, 403],
  ],
  [
    'POST /api/reports/:runId/sendings',
    '/api/reports/nowhere/sendings',
    undefined,
    [401, 404, 404, 404, 403, 403, 403, 403, 401, 403],
  ],
  [
    'GET /api/reports/:runId/:format',
    '/api/reports/nowhere/pdf',
    undefined,
    [401, 404, 404, 404, 404, 404, 403, 403, 401, 404],
  ],
  [
    'GET /api/exports/figures/:format',
    '/api/exports/figures/csv?period=2026-10&unitId=city',
    undefined,
    [401, 200, 200, 200, 200, 404, 403, 403, 401, 404],
  ],
  ['GET /api/exports/register/:format', '/api/exports/register/csv', undefined, READERS],
  [
    'GET /api/exports/participation/:format',
    '/api/exports/participation/csv?from=2026-01&to=2026-12&level=commune',
    undefined,
    READERS,
  ],
  ['GET /api/exports/quantities/:format', '/api/exports/quantities/csv?year=2026', undefined, READERS],
  ['GET /api/access-tokens', '/api/access-tokens', undefined, [401, 200, 200, 200, 403, 403, 403, 403, 401, 403]],
  [
    'POST /api/access-tokens',
    '/api/access-tokens',
    { name: 'Cổng báo cáo', unitId: 'city', lastDay: '2020-01-01' },
    [401, 400, 400, 400, 403, 403, 403, 403, 401, 403],
  ],
  [
    'DELETE /api/access-tokens/:tokenId',
    '/api/access-tokens/nowhere',
    undefined,
    [401, 404, 404, 404, 403, 403, 403, 403, 401, 403],
  ],
  ['GET /api/v1/openapi.json', '/api/v1/openapi.json', undefined, [200, 200, 200, 200, 200, 200, 200, 200, 200, 200]],
  ['GET /api/v1/access', '/api/v1/access', undefined, [401, 401, 401, 401, 401, 401, 401, 401, 401, 401]],
  ['GET /api/v1/indicators', '/api/v1/indicators', undefined, [401, 401, 401, 401, 401, 401, 401, 401, 401, 401]],
  [
    'GET /api/v1/figures',
    '/api/v1/figures?period=2026-10',
    undefined,
    [401, 401, 401, 401, 401, 401, 401, 401, 401, 401],
  ],
  [
    'GET /api/v1/meetings',
    '/api/v1/meetings?from=2026-10-01&to=2026-10-31',
    undefined,
    [401, 401, 401, 401, 401, 401, 401, 401, 401, 401],
  ],
  [
    'GET /api/v1/participation',
    '/api/v1/participation?from=2026-10&to=2026-10',
    undefined,
    [401, 401, 401, 401, 401, 401, 401, 401, 401, 401],
  ],
  [
    'GET /api/v1/coverage',
    '/api/v1/coverage?day=2026-10-31',
    undefined,
    [401, 401, 401, 401, 401, 401, 401, 401, 401, 401],
  ],
];
