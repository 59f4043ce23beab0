import { DEFAULT_SETTINGS } from '#shared/contract/settings.ts';
import type { Call } from './call.ts';

/** Under Hoàn Kiếm: when its administrator asks, the city's has already made it. */
const newUnit = {
  from: '2090-01-01',
  parentId: 'hoankiem',
  name: 'Phường Mới',
  kind: 'phường',
  level: 'commune',
  code: null,
};

/** Accounts, devices, settings, audit and units: for administrators, each in what is theirs. */
export const ADMINISTRATION_CALLS: Call[] = [
  [
    'GET /api/administration/accounts',
    '/api/administration/accounts',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 200],
  ],
  [
    'POST /api/administration/accounts',
    '/api/administration/accounts',
    { username: 'quansat', displayName: 'Quan sát', grants: [{ role: 'observer', unitId: 'badinh' }] },
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 403],
  ],
  [
    'PUT /api/administration/accounts/:accountId',
    '/api/administration/accounts/chair-badinh',
    { displayName: 'Chủ tịch', grants: [{ role: 'chair', unitId: 'badinh' }] },
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 404],
  ],
  [
    'POST /api/administration/accounts/:accountId/password',
    '/api/administration/accounts/chair-badinh/password',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 404],
  ],
  [
    'POST /api/administration/accounts/:accountId/lock',
    '/api/administration/accounts/chair-badinh/lock',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 404],
  ],
  [
    'DELETE /api/administration/accounts/:accountId/lock',
    '/api/administration/accounts/chair-badinh/lock',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 404],
  ],
  [
    'DELETE /api/administration/accounts/:accountId/sign-in-pause',
    '/api/administration/accounts/chair-badinh/sign-in-pause',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 404],
  ],
  [
    'PUT /api/account/password',
    '/api/account/password',
    { oldPassword: 'wrong', newPassword: 'bon-nam-sau-bay' },
    [401, 400, 400, 400, 400, 400, 403, 403, 401, 400],
  ],
  [
    'GET /api/administration/devices',
    '/api/administration/devices',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 200],
  ],
  [
    'DELETE /api/administration/devices/:deviceId',
    '/api/administration/devices/nowhere',
    undefined,
    [401, 404, 403, 404, 403, 404, 403, 403, 401, 404],
  ],
  [
    'GET /api/administration/settings',
    '/api/administration/settings',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 200],
  ],
  [
    'PUT /api/administration/settings',
    '/api/administration/settings',
    { attendance: { ...DEFAULT_SETTINGS.attendance, lateAfterMs: 900_000 }, retentionDays: 365 },
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 403],
  ],
  ['GET /api/work-calendar', '/api/work-calendar', undefined, [401, 200, 200, 200, 200, 200, 403, 403, 401, 200]],
  [
    'PUT /api/administration/work-calendar/:day',
    '/api/administration/work-calendar/2030-01-01',
    { kind: 'off', name: 'Tết Dương lịch', reason: 'Bộ luật Lao động' },
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 403],
  ],
  [
    'POST /api/administration/names/blanking',
    '/api/administration/names/blanking',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 403],
  ],
  [
    'GET /api/administration/audit',
    '/api/administration/audit',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 200],
  ],
  [
    'GET /api/administration/audit.csv',
    '/api/administration/audit.csv?locale=en',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 200],
  ],
  [
    'GET /api/administration/audit/verification',
    '/api/administration/audit/verification',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 200],
  ],
  [
    'GET /api/administration/units/:unitId',
    '/api/administration/units/doican',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 403],
  ],
  [
    'POST /api/administration/units',
    '/api/administration/units',
    newUnit,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 409],
  ],
  [
    'POST /api/administration/units/:unitId/changes',
    '/api/administration/units/doican/changes',
    { from: '2090-01-01', name: 'Phường Mới' },
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 403],
  ],
  [
    'POST /api/administration/units/:unitId/end',
    '/api/administration/units/doican/end',
    { from: '2091-01-01' },
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 403],
  ],
  [
    'DELETE /api/administration/units/:unitId/changes/:day',
    '/api/administration/units/doican/changes/2091-01-01',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 403],
  ],
  // What is sent here is no file: those who may send one are told so.
  [
    'POST /api/administration/unit-import/preview',
    '/api/administration/unit-import/preview?day=2090-01-01',
    {},
    [401, 400, 403, 403, 403, 403, 403, 403, 401, 400],
  ],
  [
    'POST /api/administration/unit-import',
    '/api/administration/unit-import?day=2090-01-01&fingerprint=x',
    {},
    [401, 400, 403, 403, 403, 403, 403, 403, 401, 400],
  ],
  [
    'GET /api/administration/unit-import/template.xlsx',
    '/api/administration/unit-import/template.xlsx',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 200],
  ],
  [
    'GET /api/administration/unit-import/template.csv',
    '/api/administration/unit-import/template.csv?locale=en',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 200],
  ],
  [
    'GET /api/administration/rooms',
    '/api/administration/rooms',
    undefined,
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 200],
  ],
  [
    'POST /api/administration/rooms/:roomId',
    '/api/administration/rooms/room-doican',
    { name: 'Phòng họp', phone: null, email: null },
    [401, 200, 403, 403, 403, 403, 403, 403, 401, 403],
  ],
];
