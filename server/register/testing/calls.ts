import type { Call } from '../../http/testing/call.ts';

const entry = {
  secret: false,
  organiserUnitId: 'city',
  class: 'giao-ban',
  day: '2026-03-10',
  state: 'held',
  title: 'Giao ban',
  wide: true,
  form: 'truc-tuyen',
  remoteOnline: false,
  startTime: null,
  minutes: null,
  reached: { by: 'levels', levels: ['district'], sites: 30 },
  sitesConnected: null,
  platform: '',
  evidence: '',
};
const counted = { organiserUnitId: 'city', class: 'giao-ban', wide: true, form: 'truc-tiep', remoteOnline: false };

/** Who may read and keep the register. By hand. */
export const REGISTER_CALLS: Call[] = [
  ['GET /api/register', '/api/register', undefined, [401, 200, 200, 200, 200, 200, 403, 403, 401, 200]],
  ['GET /api/register/:lineId', '/api/register/none', undefined, [401, 404, 404, 404, 404, 404, 403, 403, 401, 404]],
  ['POST /api/register', '/api/register', entry, [401, 403, 200, 200, 403, 403, 403, 403, 401, 403]],
  ['PUT /api/register/:lineId', '/api/register/none', entry, [401, 403, 404, 404, 403, 403, 403, 403, 401, 403]],
  [
    'POST /api/register/:lineId/removal',
    '/api/register/none/removal',
    { reason: 'Nhập nhầm' },
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 403],
  ],
  [
    'POST /api/register/:lineId/classification',
    '/api/register/none/classification',
    { ...counted, reason: 'Ghi nhầm' },
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 403],
  ],
  [
    'POST /api/register/:lineId/settlement',
    '/api/register/none/settlement',
    { became: 'not-held', platform: '', sitesConnected: null, reason: 'Chủ trì bận' },
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 403],
  ],
];
