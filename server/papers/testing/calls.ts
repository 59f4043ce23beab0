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

/** Papers that are written here: an invitation is read by those whom it invites, too. */
export const WRITTEN_CALLS: Call[] = [
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
