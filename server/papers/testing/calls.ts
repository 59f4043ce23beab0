import type { Call } from '../../http/testing/call.ts';

const issuer = {
  superior: null,
  name: 'UBND quận Hoàn Kiếm',
  symbol: 'UBND',
  place: 'Hoàn Kiếm',
  authority: [],
  title: 'Chủ tịch',
  signerName: null,
  recipients: ['Lưu: VT'],
};
const ISSUER = '/api/administration/units/hoankiem/issuer';

const TABLES = [
  'attendance.pdf',
  'speaking.xlsx',
  'speaking.csv',
  'speaking.pdf',
  'votes.xlsx',
  'votes.csv',
  'votes.pdf',
] as const;

/** Papers that are written here: an invitation is read by those whom it invites, too. */
export const WRITTEN_CALLS: Call[] = [
  ...TABLES.map((table): Call => [
    `GET /api/meetings/:id/${table}`,
    `/api/meetings/ID/${table}`,
    undefined,
    [401, 200, 200, 200, 200, 404, 403, 403, 401, 404],
  ]),
  [
    'GET /api/meetings/:id/archive.zip',
    '/api/meetings/ID/archive.zip',
    undefined,
    [401, 200, 200, 200, 403, 404, 403, 403, 401, 404],
  ],
  ...(['pdf', 'docx'] as const).map((format): Call => [
    `GET /api/meetings/:id/invitation.${format}`,
    `/api/meetings/ID/invitation.${format}`,
    undefined,
    [401, 200, 200, 200, 200, 404, 200, 403, 401, 404],
  ]),
  [
    'GET /api/meetings/:id/invitation/number',
    '/api/meetings/ID/invitation/number',
    undefined,
    [401, 200, 200, 200, 200, 404, 403, 403, 401, 404],
  ],
  [
    'POST /api/meetings/:id/invitation/number',
    '/api/meetings/ID/invitation/number',
    undefined,
    [401, 403, 200, 200, 403, 404, 403, 403, 401, 404],
  ],
  [
    'GET /api/administration/units/:unitId/issuer',
    ISSUER,
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 200],
  ],
  ['PUT /api/administration/units/:unitId/issuer', ISSUER, issuer, [401, 200, 403, 403, 403, 403, 403, 403, 401, 200]],
  [
    'DELETE /api/administration/units/:unitId/issuer',
    ISSUER,
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 200],
  ],
];
