import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HTTP_PERMISSIONS } from '#shared/permissions/http.ts';
import { hashSecret } from '../identity/secrets.ts';
import { MORNING } from '../testing/meetings.ts';
import { type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';
import { roomIdOf } from '../testing/small-city.ts';

// The other table of permissions tries the city's meeting. This one is Hoàn Kiếm's own: to the neighbours it does not exist, nor
// to those of the city and its departments who hold no office over it.

const OUTSIDE = [
  'chair-badinh',
  'secretary-badinh',
  'chair-city',
  'secretary-city',
  'secretary-health',
  'room of doican',
] as const;
type Outside = (typeof OUTSIDE)[number];
const REPLY = { roomId: 'room-phuctan', reply: 'comes', reason: '', substitute: null };
const DECISION = { proposals: [{ roomId: 'room-phuctan', repliedAt: 0 }], approved: true, reason: '' };
const gone: number[] = [404, 404, 404, 404, 404, 403];

/** By hand: what everybody outside is answered by each route of a meeting, in the order of OUTSIDE. */
const CALLS: [route: string, body: unknown, statuses: number[]][] = [
  ['GET /api/meetings/:id', undefined, gone],
  ['GET /api/meetings/:id/attendance', undefined, gone],
  ['GET /api/meetings/:id/attendance.xlsx', undefined, gone],
  ['GET /api/meetings/:id/attendance.csv', undefined, gone],
  ['POST /api/meetings/:id/attendance/corrections', {}, gone],
  ['GET /api/meetings/:id/log', undefined, gone],
  ['GET /api/meetings/:id/log/verification', undefined, gone],
  ['GET /api/meetings/:id/log.jsonl', undefined, gone],
  ['GET /api/meetings/:id/notes', undefined, gone],
  ['GET /api/meetings/:id/signing', undefined, gone],
  ['GET /api/meetings/:id/signing/:hash/issued', undefined, gone],
  ['GET /api/meetings/:id/signing/:hash/signed', undefined, gone],
  ['POST /api/meetings/:id/signing/:hash/signed', {}, gone],
  ['POST /api/meetings/:id/signing/:hash/seal', {}, gone],
  ['GET /api/meetings/:id/papers', undefined, gone],
  ['POST /api/meetings/:id/papers', {}, gone],
  ['POST /api/meetings/:id/papers/:paperId/versions', {}, gone],
  ['POST /api/meetings/:id/unsent-papers', {}, gone],
  ['POST /api/meetings/:id/papers/:paperId/withdrawal', {}, gone],
  ['GET /api/meetings/:id/papers/:paperId/openings', undefined, gone],
  ['GET /api/meetings/:id/papers/:paperId/versions/:version/file', undefined, gone],
  ['GET /api/meetings/:id/readiness', undefined, gone],
  ['GET /api/meetings/:id/convening', undefined, gone],
  ['PUT /api/meetings/:id', {}, gone],
  ['GET /api/meetings/:id/series', undefined, gone],
  ['POST /api/meetings/:id/postponement', {}, gone],
  ['POST /api/meetings/:id/cancellation', {}, gone],
  ['GET /api/meetings/:id/attendance.pdf', undefined, gone],
  ['GET /api/meetings/:id/speaking.xlsx', undefined, gone],
  ['GET /api/meetings/:id/speaking.csv', undefined, gone],
  ['GET /api/meetings/:id/speaking.pdf', undefined, gone],
  ['GET /api/meetings/:id/votes.xlsx', undefined, gone],
  ['GET /api/meetings/:id/votes.csv', undefined, gone],
  ['GET /api/meetings/:id/votes.pdf', undefined, gone],
  ['GET /api/meetings/:id/archive.zip', undefined, gone],
  ['GET /api/meetings/:id/invitation.pdf', undefined, gone],
  ['GET /api/meetings/:id/invitation.docx', undefined, gone],
  ['GET /api/meetings/:id/invitation/number', undefined, gone],
  ['POST /api/meetings/:id/invitation/number', {}, gone],
  ['GET /api/meetings/:id/outcomes', undefined, gone],
  ['PUT /api/meetings/:id/conclusions/:conclusionId', {}, gone],
  ['DELETE /api/meetings/:id/conclusions/:conclusionId', undefined, gone],
  ['PUT /api/meetings/:id/tasks/:taskId', {}, gone],
  ['DELETE /api/meetings/:id/tasks/:taskId', undefined, gone],
  ['GET /api/meetings/:id/mails', undefined, gone],
  ['POST /api/meetings/:id/invited/reminders', {}, gone],
  ['GET /api/meetings/:id/calendar.ics', undefined, gone],
  ['GET /api/meetings/:id/mails/:mailId', undefined, gone],
  ['GET /api/meetings/:id/mails.zip', undefined, gone],
  ['POST /api/meetings/:id/mails/sendings', {}, gone],
  ['GET /api/meetings/:id/invited', undefined, gone],
  ['PUT /api/meetings/:id/invited/attendees', { roomIds: null, attendees: [] }, gone],
  ['GET /api/meetings/:id/invited.xlsx', undefined, gone],
  ['GET /api/meetings/:id/invited.csv', undefined, gone],
  ['POST /api/meetings/:id/invited/replies', REPLY, gone],
  ['POST /api/meetings/:id/invited/decisions', DECISION, gone],
  ['GET /api/meetings/:id/drafts/:kind', undefined, gone],
  ['PUT /api/meetings/:id/drafts/:kind', {}, gone],
  ['GET /api/meetings/:id/drafts/:kind/versions/:seq', undefined, gone],
  ['GET /api/meetings/:id/drafts/:kind/preview/:format', undefined, gone],
  ['POST /api/meetings/:id/drafts/:kind/issue', {}, gone],
  ['POST /api/meetings/:id/drafts/:kind/reopen', {}, gone],
  ['GET /api/meetings/:id/issued', undefined, gone],
  ['GET /api/meetings/:id/issued/:kind/:version/:format', undefined, gone],
];

let server: SmallServer;
let meetingId: string;
const visitors = new Map<Outside, Visitor>();
beforeAll(async () => {
  server = await startSmallServer();
  const own = server.visitor();
  await own.signIn('secretary-hoankiem');
  const answer = await own.ask('POST', '/api/meetings', {
    secret: false,
    title: 'Giao ban quận',
    class: 'giao-ban',
    organiserUnitId: 'hoankiem',
    wide: false,
    form: 'truc-tuyen',
    startsAt: MORNING,
    endsAt: MORNING + 3_600_000,
    chairId: 'chair-hoankiem',
    secretaryId: 'secretary-hoankiem',
    deputyId: null,
    invitedUnitIds: ['phuctan', 'hangbac'],
    place: '',
    requirements: '',
    contact: '',
    agenda: [],
  });
  ({ meetingId } = answer.body as { meetingId: string });
  for (const who of OUTSIDE) {
    const visitor = server.visitor();
    if (who === 'room of doican') {
      await server.repositories.devices.addCode(hashSecret('ABCDEFGH'), roomIdOf('doican'), Date.now() + 60_000);
      await visitor.ask('POST', '/api/pairing', { code: 'ABCDEFGH', installationId: 'i'.repeat(16) });
    } else await visitor.signIn(who);
    visitors.set(who, visitor);
  }
});
afterAll(async () => server.stop());

describe('a district’s meeting, asked for from outside', () => {
  it('is tried by every route of a meeting', () => {
    const routes = Object.keys(HTTP_PERMISSIONS).filter((route) => route.includes('/meetings/:id'));
    expect(CALLS.map(([route]) => route).toSorted()).toEqual(routes.toSorted());
  });

  it.each(CALLS)('%s', async (route, body, statuses) => {
    const [method = '', path = ''] = route.split(' ');
    const found: [Outside, number][] = [];
    for (const who of OUTSIDE) {
      const answer = await visitors.get(who)?.ask(method, path.replace(':id', meetingId), body);
      expect(JSON.stringify(answer?.body)).not.toContain('Giao ban quận');
      found.push([who, answer?.status ?? 0]);
    }
    expect(found).toEqual(OUTSIDE.map((who, index) => [who, statuses[index]]));
  });

  it('is in nobody’s list', async () => {
    for (const who of OUTSIDE) {
      const answer = await visitors.get(who)?.ask('GET', '/api/meetings?day=2026-11-21');
      expect([who, answer?.status, JSON.stringify(answer?.body).includes(meetingId)]).toEqual([who, 200, false]);
    }
  });
});
