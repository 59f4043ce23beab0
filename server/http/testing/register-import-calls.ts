import type { Call } from './call.ts';

const papers = { unitId: 'city', day: '2024-03-31', papers: 1, signed: 1, keptOff: 0 };
const report = { unitId: 'city', name: 'Báo cáo', dueDay: '2024-03-31', madeDay: null, shared: false, secret: false };

/**
 * What is written into the registers beside the meetings, closing, and meetings from a file: what is sent here is none, and those
 * who keep a register are told so.
 */
export const REGISTER_IMPORT_CALLS: Call[] = [
  [
    'GET /api/paper-counts',
    '/api/paper-counts?period=2026',
    undefined,
    [401, 200, 200, 200, 200, 200, 403, 403, 401, 200],
  ],
  ['POST /api/paper-counts', '/api/paper-counts', papers, [401, 403, 200, 200, 403, 403, 403, 403, 401, 403]],
  [
    'PUT /api/paper-counts/:lineId',
    '/api/paper-counts/nowhere',
    { facts: papers, reason: 'x' },
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 403],
  ],
  [
    'POST /api/paper-counts/:lineId/removal',
    '/api/paper-counts/nowhere/removal',
    { reason: 'x' },
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 403],
  ],
  [
    'GET /api/periodic-reports',
    '/api/periodic-reports?period=2026-Q1',
    undefined,
    [401, 200, 200, 200, 200, 200, 403, 403, 401, 200],
  ],
  ['POST /api/periodic-reports', '/api/periodic-reports', report, [401, 403, 200, 200, 403, 403, 403, 403, 401, 403]],
  [
    'PUT /api/periodic-reports/:lineId',
    '/api/periodic-reports/nowhere',
    { facts: report, reason: 'x' },
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 403],
  ],
  [
    'POST /api/periodic-reports/:lineId/removal',
    '/api/periodic-reports/nowhere/removal',
    { reason: 'x' },
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 403],
  ],
  ['GET /api/closings', '/api/closings?year=2026', undefined, [401, 200, 200, 200, 200, 200, 403, 403, 401, 200]],
  ['GET /api/closings/:period', '/api/closings/2026-01', undefined, [401, 200, 200, 200, 200, 200, 403, 403, 401, 200]],
  // A year that is not over is closed by nobody; those who may not at all are told that.
  ['POST /api/closings', '/api/closings', { period: '2090' }, [401, 403, 409, 409, 403, 403, 403, 403, 401, 403]],
  [
    'POST /api/register/import/preview',
    '/api/register/import/preview',
    {},
    [401, 403, 400, 400, 403, 400, 403, 403, 401, 403],
  ],
  [
    'POST /api/register/import',
    '/api/register/import?fingerprint=x&take=all&fileName=a.csv',
    {},
    [401, 403, 400, 400, 403, 400, 403, 403, 401, 403],
  ],
  [
    'GET /api/register/import/template.xlsx',
    '/api/register/import/template.xlsx',
    undefined,
    [401, 403, 200, 200, 403, 200, 403, 403, 401, 403],
  ],
  [
    'GET /api/register/import/template.csv',
    '/api/register/import/template.csv?locale=en',
    undefined,
    [401, 403, 200, 200, 403, 200, 403, 403, 401, 403],
  ],
];
