import type { Call } from '../../http/testing/call.ts';

const none = '0'.repeat(64);

/** Who may do what with papers that are signed, and with the authorities that are trusted. By hand. */
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
  // There is no such paper, and those who may send a signed one are told so.
  [
    'POST /api/meetings/:id/signing/:hash/signed',
    `/api/meetings/ID/signing/${none}/signed`,
    {},
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 404],
  ],
  [
    'POST /api/meetings/:id/signing/:hash/seal',
    `/api/meetings/ID/signing/${none}/seal`,
    {},
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 404],
  ],
  [
    'GET /api/administration/seals',
    '/api/administration/seals',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 200],
  ],
  // What is sent here is no seal: those who may send one are told so, others that the unit is not theirs.
  [
    'POST /api/administration/seals',
    '/api/administration/seals',
    { unitId: 'city', p12: 'AAAA', password: '' },
    [401, 400, 403, 403, 403, 403, 403, 403, 401, 403],
  ],
  [
    'DELETE /api/administration/seals/:unitId',
    '/api/administration/seals/city',
    undefined,
    [401, 404, 403, 403, 403, 403, 403, 403, 401, 403],
  ],
  [
    'GET /api/administration/trust-roots',
    '/api/administration/trust-roots',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 200],
  ],
  // What is sent here is no certificate: those who may send one are told so.
  [
    'POST /api/administration/trust-roots',
    '/api/administration/trust-roots',
    { pem: 'none' },
    [401, 400, 403, 403, 403, 403, 403, 403, 401, 403],
  ],
  [
    'DELETE /api/administration/trust-roots/:fingerprint',
    `/api/administration/trust-roots/${none}`,
    undefined,
    [401, 404, 403, 403, 403, 403, 403, 403, 401, 403],
  ],
];
