import type { Call } from '../../http/testing/call.ts';

const none = '0'.repeat(64);

/** Who may do what with papers that are signed. By hand. */
export const SIGNING_CALLS: Call[] = [
  [
    'GET /api/meetings/:id/signing',
    '/api/meetings/ID/signing',
    undefined,
    [401, 200, 200, 200, 200, 404, 403, 403, 401, 404],
  ],
  [
    'GET /api/meetings/:id/signing/:hash/issued',
    `/api/meetings/ID/signing/${none}/issued`,
    undefined,
    [401, 404, 404, 404, 404, 404, 403, 403, 401, 404],
  ],
  [
    'GET /api/meetings/:id/signing/:hash/signed',
    `/api/meetings/ID/signing/${none}/signed`,
    undefined,
    [401, 404, 404, 404, 404, 404, 403, 403, 401, 404],
  ],
  // What is sent here is no file: those who may send one are told so.
  [
    'POST /api/meetings/:id/signing/:hash/signed',
    `/api/meetings/ID/signing/${none}/signed`,
    {},
    [401, 403, 400, 400, 403, 404, 403, 403, 401, 404],
  ],
];
