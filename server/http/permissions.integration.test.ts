import { readFile, stat } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HTTP_PERMISSIONS } from '#shared/permissions/http.ts';
import { hashSecret } from '../identity/secrets.ts';
import { MAIL_CALLS } from '../mail/testing/calls.ts';
import { INDICATOR_CALLS } from '../targets/testing/indicator-calls.ts';
import { FIGURE_CALLS } from '../targets/testing/calls.ts';
import { COVERAGE_CALLS } from '../coverage/testing/calls.ts';
import { PARTICIPATION_CALLS } from '../participation/testing/calls.ts';
import { OUTCOME_CALLS } from '../outcomes/testing/calls.ts';
import { READINESS_CALLS } from '../readiness/testing/calls.ts';
import { SIGNING_CALLS } from '../signing/testing/calls.ts';
import { REPORTING_CALLS } from '../reporting/testing/calls.ts';
import { REGISTER_CALLS } from '../register/testing/calls.ts';
import { TASK_CALLS } from '../tasks/testing/calls.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';
import { MORNING } from '../testing/meetings.ts';
import { roomIdOf } from '../testing/small-city.ts';
import { ADMINISTRATION_CALLS } from './testing/administration-calls.ts';
import { MEETING_DRAFT_CALLS } from './testing/meeting-draft-calls.ts';
import { DRAFT_CALLS } from './testing/draft-calls.ts';
import type { Call } from './testing/call.ts';
import { WRITTEN_CALLS } from '../papers/testing/calls.ts';
import { PAPER_CALLS } from './testing/paper-calls.ts';
import { REGISTER_IMPORT_CALLS } from './testing/register-import-calls.ts';

/** Those who try every route. The meeting is the city's; Hoàn Kiếm and Phúc Tân are invited, Đội Cấn is not. */
const WHO = [
  'nobody',
  'admin',
  'chair',
  'secretary',
  'observer',
  'district',
  'invited',
  'uninvited',
  'operator',
  'districtAdmin',
] as const;
type Who = (typeof WHO)[number];

const convene = {
  secret: false,
  title: 'Giao ban',
  class: 'giao-ban',
  organiserUnitId: 'city',
  wide: true,
  form: 'truc-tuyen',
  startsAt: MORNING,
  endsAt: MORNING + 3_600_000,
  chairId: 'chair-city',
  secretaryId: 'secretary-city',
  deputyId: null,
  invitedUnitIds: ['hoankiem', 'phuctan'],
  place: '',
  requirements: '',
  contact: '',
  agenda: [],
};

const { secret: _secret, ...change } = convene;
const overlaps = {
  meetingId: null,
  organiserUnitId: 'city',
  startsAt: MORNING,
  endsAt: MORNING + 3_600_000,
  chairId: 'chair-city',
  invitedUnitIds: ['hoankiem'],
};

const day = 'day=2026-11-21';
/** By hand: for each route a call, and its status for each of WHO in that order. ID is the meeting. */
const CALLS: Call[] = [
  ['GET /healthz', '/healthz', undefined, [200, 200, 200, 200, 200, 200, 200, 200, 200, 200]],
  ...FIGURE_CALLS,
  ...INDICATOR_CALLS,
  ...COVERAGE_CALLS,
  ...PARTICIPATION_CALLS,
  ...REGISTER_CALLS,
  ...DRAFT_CALLS,
  ...MEETING_DRAFT_CALLS,
  ['GET /api/boot', '/api/boot', undefined, [200, 200, 200, 200, 200, 200, 200, 200, 200, 200]],
  ['GET /api/session', '/api/session', undefined, [200, 200, 200, 200, 200, 200, 200, 200, 200, 200]],
  [
    'POST /api/session',
    '/api/session',
    { username: 'nobody', password: 'x' },
    [401, 401, 401, 401, 401, 401, 401, 401, 401, 401],
  ],
  [
    'POST /api/pairing',
    '/api/pairing',
    { code: '22222222', installationId: 'i'.repeat(16) },
    [403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  ],
  [
    'POST /api/rooms/:roomId/pairing-codes',
    '/api/rooms/room-phuctan/pairing-codes',
    undefined,
    [401, 200, 403, 200, 403, 200, 403, 403, 401, 200],
  ],
  [
    'DELETE /api/rooms/:roomId/devices',
    '/api/rooms/room-quanthanh/devices',
    undefined,
    [401, 200, 403, 200, 403, 403, 403, 403, 401, 403],
  ],
  ['GET /api/units', `/api/units?${day}`, undefined, [401, 200, 200, 200, 200, 200, 403, 403, 401, 200]],
  [
    'GET /api/people',
    '/api/people?role=chair&unitId=city',
    undefined,
    [401, 403, 200, 200, 403, 403, 403, 403, 401, 403],
  ],
  ['GET /api/meetings', `/api/meetings?${day}`, undefined, [401, 200, 200, 200, 200, 200, 200, 200, 401, 200]],
  ['POST /api/meetings', '/api/meetings', convene, [401, 403, 200, 200, 403, 403, 403, 403, 401, 403]],
  ['GET /api/meetings/:id', '/api/meetings/ID', undefined, [401, 200, 200, 200, 200, 404, 200, 403, 401, 404]],
  [
    'GET /api/meetings/:id/convening',
    '/api/meetings/ID/convening',
    undefined,
    [401, 403, 200, 200, 403, 404, 403, 403, 401, 404],
  ],
  [
    'POST /api/meetings/overlaps',
    '/api/meetings/overlaps',
    overlaps,
    [401, 403, 200, 200, 403, 403, 403, 403, 401, 403],
  ],
  ['PUT /api/meetings/:id', '/api/meetings/ID', change, [401, 403, 200, 200, 403, 404, 403, 403, 401, 404]],
  [
    'GET /api/meetings/:id/attendance',
    '/api/meetings/ID/attendance',
    undefined,
    [401, 200, 200, 200, 200, 404, 403, 403, 401, 404],
  ],
  [
    'GET /api/meetings/:id/attendance.xlsx',
    '/api/meetings/ID/attendance.xlsx',
    undefined,
    [401, 200, 200, 200, 200, 404, 403, 403, 401, 404],
  ],
  [
    'GET /api/meetings/:id/attendance.csv',
    '/api/meetings/ID/attendance.csv?locale=en',
    undefined,
    [401, 200, 200, 200, 200, 404, 403, 403, 401, 404],
  ],
  [
    'POST /api/meetings/:id/attendance/corrections',
    '/api/meetings/ID/attendance/corrections',
    { roomId: 'room-phuctan', correction: { field: 'excused', value: true }, reason: 'Đi cơ sở' },
    [401, 403, 200, 200, 403, 404, 403, 403, 401, 404],
  ],
  ['GET /api/meetings/:id/log', '/api/meetings/ID/log', undefined, [401, 200, 403, 200, 403, 404, 403, 403, 401, 404]],
  [
    'GET /api/meetings/:id/log/verification',
    '/api/meetings/ID/log/verification',
    undefined,
    [401, 200, 403, 200, 403, 404, 403, 403, 401, 404],
  ],
  [
    'GET /api/meetings/:id/log.jsonl',
    '/api/meetings/ID/log.jsonl',
    undefined,
    [401, 200, 403, 200, 403, 404, 403, 403, 401, 404],
  ],
  [
    'GET /api/meetings/:id/notes',
    '/api/meetings/ID/notes',
    undefined,
    [401, 403, 200, 200, 403, 404, 403, 403, 401, 404],
  ],
  ['GET /api/invitations', '/api/invitations', undefined, [401, 200, 200, 200, 200, 200, 200, 200, 401, 200]],
  [
    'GET /api/saved-lists',
    '/api/saved-lists?unitId=city',
    undefined,
    [401, 403, 200, 200, 403, 403, 403, 403, 401, 403],
  ],
  // The chair's list has the name that the secretary asks for.
  [
    'POST /api/saved-lists',
    '/api/saved-lists',
    { ownerUnitId: 'city', name: 'Hai phường', unitIds: ['phuctan', 'doican'] },
    [401, 403, 200, 409, 403, 403, 403, 403, 401, 403],
  ],
  [
    'PUT /api/saved-lists/:listId',
    '/api/saved-lists/nobodys',
    { name: 'Một phường', unitIds: ['phuctan'] },
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 403],
  ],
  [
    'DELETE /api/saved-lists/:listId',
    '/api/saved-lists/nobodys',
    undefined,
    [401, 403, 404, 404, 403, 404, 403, 403, 401, 403],
  ],
  [
    'GET /api/meetings/:id/invited',
    '/api/meetings/ID/invited',
    undefined,
    [401, 404, 200, 200, 404, 200, 200, 403, 401, 404],
  ],
  [
    'PUT /api/meetings/:id/invited/attendees',
    '/api/meetings/ID/invited/attendees',
    { roomIds: null, attendees: [{ office: 'Chủ tịch UBND', name: null }] },
    [401, 404, 200, 200, 404, 403, 403, 403, 401, 404],
  ],
  [
    'GET /api/meetings/:id/invited.xlsx',
    '/api/meetings/ID/invited.xlsx',
    undefined,
    [401, 404, 200, 200, 404, 200, 200, 403, 401, 404],
  ],
  [
    'GET /api/meetings/:id/invited.csv',
    '/api/meetings/ID/invited.csv?locale=en',
    undefined,
    [401, 404, 200, 200, 404, 200, 200, 403, 401, 404],
  ],
  [
    'POST /api/meetings/:id/invited/replies',
    '/api/meetings/ID/invited/replies',
    {
      roomId: 'room-phuctan',
      reply: 'comes',
      reason: 'Đi công tác',
      substitute: { office: 'Phó Chủ tịch', name: 'Lê Văn Tám' },
    },
    [401, 404, 200, 200, 404, 200, 200, 403, 401, 404],
  ],
  // Nobody proposes the one of Hoàn Kiếm; those who may decide are told so.
  [
    'POST /api/meetings/:id/invited/decisions',
    '/api/meetings/ID/invited/decisions',
    { proposals: [{ roomId: 'room-hoankiem', repliedAt: 0 }], approved: true, reason: '' },
    [401, 404, 409, 409, 404, 403, 403, 403, 401, 404],
  ],
  ...OUTCOME_CALLS,
  ...PAPER_CALLS,
  ...REGISTER_IMPORT_CALLS,
  ...WRITTEN_CALLS,
  // Afterwards the meeting does not take place. The secretary is late by then, and told so.
  [
    'POST /api/meetings/:id/postponement',
    '/api/meetings/ID/postponement',
    { reason: 'Bão số 5' },
    [401, 403, 200, 409, 403, 404, 403, 403, 401, 404],
  ],
  [
    'POST /api/meetings/:id/cancellation',
    '/api/meetings/ID/cancellation',
    { reason: 'Bão số 5' },
    [401, 403, 200, 409, 403, 404, 403, 403, 401, 404],
  ],
  ...ADMINISTRATION_CALLS,
  [
    'GET /api/operator/meetings/:ref',
    '/api/operator/meetings/ID',
    undefined,
    [403, 403, 403, 403, 403, 403, 403, 403, 200, 403],
  ],
  [
    'POST /api/operator/sessions',
    '/api/operator/sessions',
    { meetingId: 'ID', parties: ['account:chair-city'] },
    [403, 403, 403, 403, 403, 403, 403, 403, 200, 403],
  ],
  ...MAIL_CALLS,
  ...TASK_CALLS,
  ...REPORTING_CALLS,
  ...SIGNING_CALLS,
  ...READINESS_CALLS,
  ['DELETE /api/session', '/api/session', undefined, [200, 200, 200, 200, 200, 200, 200, 200, 200, 200]],
];

let server: SmallServer;
let meetingId: string;
const visitors = new Map<Who, Visitor>();

const person = async (username: string): Promise<Visitor> => {
  const visitor = server.visitor();
  expect((await visitor.signIn(username)).status).toBe(200);
  return visitor;
};
const room = async (unitId: string): Promise<Visitor> => {
  const code = `ROOM${unitId.slice(0, 4).toUpperCase()}`;
  await server.repositories.devices.addCode(hashSecret(code), roomIdOf(unitId), Date.now() + 60_000);
  const visitor = server.visitor();
  expect((await visitor.ask('POST', '/api/pairing', { code, installationId: 'i'.repeat(16) })).status).toBe(200);
  return visitor;
};

beforeAll(async () => {
  server = await startSmallServer();
  const chair = await person('chair-city');
  const answer = await chair.ask('POST', '/api/meetings', convene);
  ({ meetingId } = answer.body as { meetingId: string });
  visitors.set('nobody', server.visitor());
  visitors.set('admin', await person('administrator-city'));
  visitors.set('chair', chair);
  visitors.set('secretary', await person('secretary-city'));
  visitors.set('observer', await person('observer-city'));
  visitors.set('district', await person('secretary-hoankiem'));
  visitors.set('invited', await room('phuctan'));
  visitors.set('uninvited', await room('doican'));
  visitors.set('operator', await operator());
  visitors.set('districtAdmin', await person('administrator-hoankiem'));
});
afterAll(async () => server.stop());

const operator = async (): Promise<Visitor> => {
  const path = `${server.dataDir}/operator.key`;
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const authorization = `Bearer ${(await readFile(path, 'utf8')).trim()}`;
  const visitor = server.visitor();
  return { ...visitor, ask: async (method, path_, body) => visitor.ask(method, path_, body, { authorization }) };
};

describe('the permission table of HTTP holds at the door', () => {
  it('for every route', () => {
    expect(CALLS.map(([route]) => route).toSorted()).toEqual(Object.keys(HTTP_PERMISSIONS).toSorted());
  });

  it.each(CALLS)('%s', async (route, path, body, statuses) => {
    const [method = ''] = route.split(' ');
    const found: [Who, number][] = [];
    for (const who of WHO) {
      const sent: unknown = JSON.parse(JSON.stringify(body ?? null).replaceAll('"ID"', `"${meetingId}"`));
      const answer = await visitors.get(who)?.ask(method, path.replace('ID', meetingId), sent ?? undefined);
      found.push([who, answer?.status ?? 0]);
    }
    expect(found).toEqual(WHO.map((who, index) => [who, statuses[index]]));
  });
});
