import { expect, it } from 'vitest';
import { HTTP_PERMISSIONS } from './http.ts';

/** Written by hand: who may call each route. */
const BY_HAND: [route: string, who: string][] = [
  ['GET /healthz', 'anyone'],
  ['GET /api/boot', 'anyone'],
  ['GET /api/session', 'anyone'],
  ['POST /api/session', 'anyone'],
  ['DELETE /api/session', 'anyone'],
  ['POST /api/pairing', 'anyone'],
  ['PUT /api/account/password', 'signed-in'],
  ['POST /api/rooms/:roomId/pairing-codes', 'roles: administrator secretary'],
  ['DELETE /api/rooms/:roomId/devices', 'roles: administrator secretary'],
  ['GET /api/units', 'roles: administrator chair secretary observer'],
  ['GET /api/people', 'roles: chair secretary'],
  ['GET /api/meetings', 'signed-in'],
  ['POST /api/meetings', 'roles: chair secretary'],
  ['GET /api/meetings/:id', 'listed'],
  ['GET /api/meetings/:id/attendance', 'standings: chair deputy secretary technician observer'],
  ['GET /api/meetings/:id/attendance.xlsx', 'standings: chair deputy secretary technician observer'],
  ['GET /api/meetings/:id/attendance.csv', 'standings: chair deputy secretary technician observer'],
  ['POST /api/meetings/:id/attendance/corrections', 'standings: chair deputy secretary'],
  ['GET /api/meetings/:id/log', 'standings: secretary technician'],
  ['GET /api/meetings/:id/log/verification', 'standings: secretary technician'],
  ['GET /api/meetings/:id/log.jsonl', 'standings: secretary technician'],
  ['GET /api/meetings/:id/notes', 'standings: chair deputy secretary'],
  ['GET /api/meetings/:id/mails', 'standings: chair deputy secretary'],
  ['GET /api/meetings/:id/mails/:mailId', 'standings: chair deputy secretary'],
  ['GET /api/meetings/:id/mails.zip', 'standings: chair deputy secretary'],
  ['POST /api/meetings/:id/mails/sendings', 'standings: chair deputy secretary'],
  ['GET /api/administration/accounts', 'roles: administrator'],
  ['POST /api/administration/accounts', 'roles: administrator'],
  ['PUT /api/administration/accounts/:accountId', 'roles: administrator'],
  ['POST /api/administration/accounts/:accountId/password', 'roles: administrator'],
  ['POST /api/administration/accounts/:accountId/lock', 'roles: administrator'],
  ['DELETE /api/administration/accounts/:accountId/lock', 'roles: administrator'],
  ['DELETE /api/administration/accounts/:accountId/sign-in-pause', 'roles: administrator'],
  ['GET /api/administration/devices', 'roles: administrator'],
  ['DELETE /api/administration/devices/:deviceId', 'roles: administrator secretary'],
  ['GET /api/administration/settings', 'roles: administrator'],
  ['PUT /api/administration/settings', 'roles: administrator'],
  ['POST /api/administration/names/blanking', 'roles: administrator'],
  ['GET /api/administration/trust-roots', 'roles: administrator'],
  ['POST /api/administration/trust-roots', 'roles: administrator'],
  ['DELETE /api/administration/trust-roots/:fingerprint', 'roles: administrator'],
  ['GET /api/administration/mail-server', 'roles: administrator'],
  ['PUT /api/administration/mail-server', 'roles: administrator'],
  ['POST /api/administration/mail-server/trials', 'roles: administrator'],
  ['GET /api/administration/audit', 'roles: administrator'],
  ['GET /api/administration/audit.csv', 'roles: administrator'],
  ['GET /api/administration/audit/verification', 'roles: administrator'],
  ['GET /api/administration/units/:unitId', 'roles: administrator'],
  ['POST /api/administration/units', 'roles: administrator'],
  ['POST /api/administration/units/:unitId/changes', 'roles: administrator'],
  ['POST /api/administration/units/:unitId/end', 'roles: administrator'],
  ['DELETE /api/administration/units/:unitId/changes/:day', 'roles: administrator'],
  ['POST /api/administration/unit-import/preview', 'roles: administrator'],
  ['POST /api/administration/unit-import', 'roles: administrator'],
  ['GET /api/administration/unit-import/template.xlsx', 'roles: administrator'],
  ['GET /api/administration/unit-import/template.csv', 'roles: administrator'],
  ['GET /api/administration/rooms', 'roles: administrator'],
  ['POST /api/administration/rooms/:roomId', 'roles: administrator'],
  ['GET /api/operator/meetings/:ref', 'operator'],
  ['POST /api/operator/sessions', 'operator'],
];

it('every route is open to exactly those whom the roles’ descriptions name', () => {
  const table = Object.entries(HTTP_PERMISSIONS).map(([route, caller]) => {
    if (caller.kind === 'roles') return [route, `roles: ${caller.roles.join(' ')}`];
    return [route, caller.kind === 'standings' ? `standings: ${caller.standings.join(' ')}` : caller.kind];
  });
  expect(table).toEqual(BY_HAND);
});
