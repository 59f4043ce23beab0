import type { Role } from '../contract/accounts.ts';
import type { Standing } from '../contract/meetings.ts';
import { CHAIRS_OFFICE } from './live.ts';

/** Who may call a route. */
export type Caller =
  | { kind: 'anyone' }
  /** A person or a room device. */
  | { kind: 'signed-in' }
  /** A room's own device. */
  | { kind: 'room' }
  /** A person holding one of the roles, over any unit; the handler judges the scope. */
  | { kind: 'roles'; roles: readonly Role[] }
  /** Who may see the meeting in lists (`mayList`). */
  | { kind: 'listed' }
  /** Who has one of the standings in the meeting. */
  | { kind: 'standings'; standings: readonly Standing[] }
  /** Another system, by its token; sessions of people and rooms count for nothing. */
  | { kind: 'token' }
  /** Who holds the operator's key. */
  | { kind: 'operator' };

const anyone: Caller = { kind: 'anyone' };
const signedIn: Caller = { kind: 'signed-in' };
const ownRoom: Caller = { kind: 'room' };
const operator: Caller = { kind: 'operator' };
const token: Caller = { kind: 'token' };
const conveners: Caller = { kind: 'roles', roles: ['chair', 'secretary'] };
const pairers: Caller = { kind: 'roles', roles: ['administrator', 'secretary'] };
const administrators: Caller = { kind: 'roles', roles: ['administrator'] };
/** Who may decide what leaves the house; whether for the whole city, the handler judges. */
const keepers: Caller = { kind: 'roles', roles: ['administrator', 'chair', 'secretary'] };
/** Everybody with an account; the handler judges which tasks they see. */
const officials: Caller = { kind: 'roles', roles: ['administrator', 'chair', 'secretary', 'observer'] };
const readers: Caller = { kind: 'standings', standings: [...CHAIRS_OFFICE, 'technician', 'observer'] };

/** Invitations and what was issued are read by those who are invited, too. */
const invited: Caller = { kind: 'standings', standings: [...CHAIRS_OFFICE, 'technician', 'observer', 'room'] };
/** Those who write what the meeting leaves behind. */
const office: Caller = { kind: 'standings', standings: CHAIRS_OFFICE };

/** The log holds everything that was said and done: it is for those who answer for it. */
const logReaders: Caller = { kind: 'standings', standings: ['secretary', 'technician'] };

/** The permission table of HTTP, by method and path. */
export const HTTP_PERMISSIONS = {
  'GET /healthz': anyone,
  'GET /api/boot': anyone,
  'GET /api/session': anyone,
  'POST /api/session': anyone,
  'DELETE /api/session': anyone,
  'POST /api/pairing': anyone,
  'PUT /api/account/password': signedIn,
  'POST /api/rooms/:roomId/pairing-codes': pairers,
  'DELETE /api/rooms/:roomId/devices': pairers,
  'GET /api/units': { kind: 'roles', roles: ['administrator', 'chair', 'secretary', 'observer'] },
  // Whose figures, the scope of each judges.
  'GET /api/figures/board': officials,
  'GET /api/figures/effect': conveners,
  'GET /api/figures/:indicatorId/members': officials,
  'GET /api/targets/indicators': officials,
  'POST /api/targets/indicators': conveners,
  'PUT /api/targets/indicators/:indicatorId': conveners,
  'POST /api/targets/indicators/:indicatorId/removal': conveners,
  'POST /api/targets/indicator-order': conveners,
  'POST /api/targets/indicator-preview': conveners,
  'GET /api/coverage': officials,
  'GET /api/coverage/day': officials,
  'GET /api/coverage/acceptances': conveners,
  'POST /api/coverage/acceptances': conveners,
  'DELETE /api/coverage/acceptances/:acceptanceId': conveners,
  'GET /api/targets/units': officials,
  'GET /api/targets/participation': officials,
  'GET /api/targets/participation/:unitId': officials,
  'GET /api/people': conveners,
  'GET /api/work-calendar': officials,
  'GET /api/meetings': signedIn,
  'POST /api/meetings': conveners,
  'POST /api/meeting-series': conveners,
  'GET /api/meetings/:id/series': { kind: 'listed' },
  'GET /api/meeting-drafts': conveners,
  'POST /api/meeting-drafts': conveners,
  'GET /api/meeting-drafts/:draftId': conveners,
  'PUT /api/meeting-drafts/:draftId': conveners,
  'DELETE /api/meeting-drafts/:draftId': conveners,
  'POST /api/meeting-drafts/:draftId/convening': conveners,
  'POST /api/meetings/overlaps': conveners,
  'GET /api/meetings/:id': { kind: 'listed' },
  // Who of them may rearrange it, the handler judges: chairs of the organising unit need no standing in it.
  'GET /api/meetings/:id/convening': { kind: 'listed' },
  'PUT /api/meetings/:id': { kind: 'listed' },
  'POST /api/meetings/:id/postponement': { kind: 'listed' },
  'POST /api/meetings/:id/cancellation': { kind: 'listed' },
  'GET /api/meetings/:id/attendance': readers,
  'GET /api/meetings/:id/attendance.xlsx': readers,
  'GET /api/meetings/:id/attendance.csv': readers,
  'POST /api/meetings/:id/attendance/corrections': { kind: 'standings', standings: CHAIRS_OFFICE },
  'GET /api/meetings/:id/attendance.pdf': readers,
  'GET /api/meetings/:id/speaking.xlsx': readers,
  'GET /api/meetings/:id/speaking.csv': readers,
  'GET /api/meetings/:id/speaking.pdf': readers,
  'GET /api/meetings/:id/votes.xlsx': readers,
  'GET /api/meetings/:id/votes.csv': readers,
  'GET /api/meetings/:id/votes.pdf': readers,
  'GET /api/meetings/:id/archive.zip': { kind: 'standings', standings: [...CHAIRS_OFFICE, 'technician'] },
  'GET /api/meetings/:id/invitation.pdf': invited,
  'GET /api/meetings/:id/invitation.docx': invited,
  'GET /api/meetings/:id/invitation/number': readers,
  'POST /api/meetings/:id/invitation/number': { kind: 'standings', standings: CHAIRS_OFFICE },
  'GET /api/meetings/:id/log': logReaders,
  'GET /api/meetings/:id/log/verification': logReaders,
  'GET /api/meetings/:id/log.jsonl': logReaders,
  'GET /api/meetings/:id/notes': { kind: 'standings', standings: CHAIRS_OFFICE },
  'GET /api/meetings/:id/outcomes': readers,
  'PUT /api/meetings/:id/conclusions/:conclusionId': office,
  'DELETE /api/meetings/:id/conclusions/:conclusionId': office,
  'PUT /api/meetings/:id/tasks/:taskId': office,
  'DELETE /api/meetings/:id/tasks/:taskId': office,
  'GET /api/meetings/:id/mails': { kind: 'standings', standings: CHAIRS_OFFICE },
  'GET /api/meetings/:id/calendar.ics': { kind: 'listed' },
  'GET /api/meetings/:id/mails/:mailId': { kind: 'standings', standings: CHAIRS_OFFICE },
  'GET /api/meetings/:id/mails.zip': { kind: 'standings', standings: CHAIRS_OFFICE },
  'POST /api/meetings/:id/mails/sendings': { kind: 'standings', standings: CHAIRS_OFFICE },
  // Whose invitations they are, the scope of each judges: a room's own, those of units in one's care, a meeting's own office.
  'GET /api/invitations': signedIn,
  'GET /api/saved-lists': conveners,
  'POST /api/saved-lists': conveners,
  'PUT /api/saved-lists/:listId': conveners,
  'DELETE /api/saved-lists/:listId': conveners,
  'GET /api/meetings/:id/invited': signedIn,
  'PUT /api/meetings/:id/invited/attendees': signedIn,
  'GET /api/meetings/:id/invited.xlsx': signedIn,
  'GET /api/meetings/:id/invited.csv': signedIn,
  'POST /api/meetings/:id/invited/reminders': signedIn,
  'POST /api/meetings/:id/invited/replies': signedIn,
  'POST /api/meetings/:id/invited/decisions': signedIn,
  'GET /api/meetings/:id/papers': { kind: 'listed' },
  // Who may bring and withdraw papers, the desk judges: those who prepare the meeting need no standing in it.
  'POST /api/meetings/:id/papers': { kind: 'listed' },
  'POST /api/meetings/:id/papers/:paperId/versions': { kind: 'listed' },
  'POST /api/meetings/:id/unsent-papers': { kind: 'listed' },
  'POST /api/meetings/:id/papers/:paperId/withdrawal': { kind: 'listed' },
  'GET /api/meetings/:id/papers/:paperId/openings': { kind: 'listed' },
  'GET /api/meetings/:id/papers/:paperId/versions/:version/file': { kind: 'listed' },
  'GET /api/meetings/:id/signing': readers,
  'GET /api/meetings/:id/signing/:hash/issued': readers,
  'GET /api/meetings/:id/signing/:hash/signed': readers,
  'POST /api/meetings/:id/signing/:hash/signed': { kind: 'standings', standings: CHAIRS_OFFICE },
  'POST /api/meetings/:id/signing/:hash/seal': { kind: 'standings', standings: CHAIRS_OFFICE },
  // Which lines somebody reads and keeps, the organiser of each judges.
  'GET /api/register': officials,
  'GET /api/register/:lineId': officials,
  'POST /api/register': conveners,
  'PUT /api/register/:lineId': conveners,
  'POST /api/register/:lineId/removal': conveners,
  'POST /api/register/:lineId/classification': conveners,
  'POST /api/register/:lineId/settlement': conveners,
  'GET /api/tasks': officials,
  'GET /api/tasks/late': officials,
  'POST /api/tasks/:meetingId/:taskId/report': conveners,
  'POST /api/tasks/:meetingId/:taskId/reopening': conveners,
  'POST /api/tasks/reminders': conveners,
  'GET /api/tasks/table': officials,
  'GET /api/tasks/table.xlsx': officials,
  'GET /api/tasks/table.csv': officials,
  'GET /api/meetings/:id/drafts/:kind': office,
  'PUT /api/meetings/:id/drafts/:kind': office,
  'GET /api/meetings/:id/drafts/:kind/versions/:seq': office,
  'GET /api/meetings/:id/drafts/:kind/preview/:format': office,
  'POST /api/meetings/:id/drafts/:kind/issue': office,
  'POST /api/meetings/:id/drafts/:kind/reopen': office,
  'GET /api/meetings/:id/issued': invited,
  'GET /api/meetings/:id/issued/:kind/:version/:format': invited,
  'GET /api/administration/accounts': administrators,
  'POST /api/administration/accounts': administrators,
  'PUT /api/administration/accounts/:accountId': administrators,
  'POST /api/administration/accounts/:accountId/password': administrators,
  'POST /api/administration/accounts/:accountId/lock': administrators,
  'DELETE /api/administration/accounts/:accountId/lock': administrators,
  'DELETE /api/administration/accounts/:accountId/sign-in-pause': administrators,
  'GET /api/administration/devices': administrators,
  'DELETE /api/administration/devices/:deviceId': pairers,
  'GET /api/administration/settings': administrators,
  'PUT /api/administration/settings': administrators,
  'POST /api/administration/names/blanking': administrators,
  'PUT /api/administration/work-calendar/:day': administrators,
  'GET /api/administration/seals': administrators,
  'POST /api/administration/seals': administrators,
  'DELETE /api/administration/seals/:unitId': administrators,
  'GET /api/administration/trust-roots': administrators,
  'POST /api/administration/trust-roots': administrators,
  'DELETE /api/administration/trust-roots/:fingerprint': administrators,
  'GET /api/administration/mail-server': administrators,
  'PUT /api/administration/mail-server': administrators,
  'POST /api/administration/mail-server/trials': administrators,
  'GET /api/administration/audit': administrators,
  'GET /api/administration/audit.csv': administrators,
  'GET /api/administration/audit/verification': administrators,
  'GET /api/administration/units/:unitId': administrators,
  'POST /api/administration/units': administrators,
  'POST /api/administration/units/:unitId/changes': administrators,
  'POST /api/administration/units/:unitId/end': administrators,
  'GET /api/administration/units/:unitId/issuer': administrators,
  'PUT /api/administration/units/:unitId/issuer': administrators,
  'DELETE /api/administration/units/:unitId/issuer': administrators,
  'DELETE /api/administration/units/:unitId/changes/:day': administrators,
  'POST /api/administration/unit-import/preview': administrators,
  'POST /api/administration/unit-import': administrators,
  'GET /api/administration/unit-import/template.xlsx': administrators,
  'GET /api/administration/unit-import/template.csv': administrators,
  'GET /api/administration/rooms': administrators,
  'POST /api/administration/rooms/:roomId': administrators,
  'GET /api/access-tokens': keepers,
  'POST /api/access-tokens': keepers,
  'DELETE /api/access-tokens/:tokenId': keepers,
  // Of which units somebody reads, the desks judge; who sets and sends, too.
  'GET /api/reports': officials,
  'POST /api/reports': keepers,
  'PUT /api/report-settings/:kind': keepers,
  'POST /api/reports/:runId/sendings': keepers,
  'GET /api/reports/:runId/:format': officials,
  'GET /api/exports/figures/:format': officials,
  'GET /api/exports/register/:format': officials,
  'GET /api/exports/participation/:format': officials,
  'GET /api/exports/quantities/:format': officials,
  'GET /api/v1/openapi.json': anyone,
  'GET /api/v1/access': token,
  'GET /api/v1/indicators': token,
  'GET /api/v1/figures': token,
  'GET /api/v1/meetings': token,
  'GET /api/v1/participation': token,
  'GET /api/v1/coverage': token,
  'GET /api/paper-counts': officials,
  'POST /api/paper-counts': conveners,
  'PUT /api/paper-counts/:lineId': conveners,
  'POST /api/paper-counts/:lineId/removal': conveners,
  'GET /api/periodic-reports': officials,
  'POST /api/periodic-reports': conveners,
  'PUT /api/periodic-reports/:lineId': conveners,
  'POST /api/periodic-reports/:lineId/removal': conveners,
  'GET /api/closings': officials,
  'GET /api/closings/:period': officials,
  'POST /api/closings': conveners,
  // Whose meetings somebody enters is judged row by row.
  'POST /api/register/import/preview': conveners,
  'POST /api/register/import': conveners,
  'GET /api/register/import/template.xlsx': conveners,
  'GET /api/register/import/template.csv': conveners,
  // Of which rooms, the scope of the register says.
  'GET /api/rooms': officials,
  'PUT /api/rooms/:roomId/keeping': { kind: 'roles', roles: ['administrator', 'chair', 'secretary'] },
  'GET /api/meetings/:id/readiness': { kind: 'standings', standings: [...CHAIRS_OFFICE, 'technician'] },
  'POST /api/connection-checks': ownRoom,
  'POST /api/connection-checks/lines/:protocol': ownRoom,
  'POST /api/connection-checks/lines/:protocol/stream': ownRoom,
  'GET /api/connection-checks/download': ownRoom,
  'POST /api/connection-checks/upload': ownRoom,
  'POST /api/connection-checks/result': ownRoom,
  'GET /api/operator/meetings/:ref': operator,
  'POST /api/operator/sessions': operator,
} as const satisfies Record<string, Caller>;
export type HttpRoute = keyof typeof HTTP_PERMISSIONS;
