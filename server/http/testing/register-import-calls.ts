import type { Call } from './call.ts';

/** Meetings from a file: what is sent here is none, and those who keep a register are told so. */
export const REGISTER_IMPORT_CALLS: Call[] = [
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
