import type { Call } from './call.ts';

/** Meetings from a file: what is sent here is none, and those who keep a register are told so. */
export const REGISTER_IMPORT_CALLS: Call[] = [
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
