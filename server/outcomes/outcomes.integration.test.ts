import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingOutcomes } from '#shared/contract/meeting-outcomes.ts';
import { taskList } from '#shared/contract/tasks.ts';
import { USUAL_CHOICES } from '#shared/contract/votes.ts';
import { addHeldMeeting, type Happened } from '../testing/held-meeting.ts';
import { type Answer, type SmallServer, startSmallServer, type Visitor } from '../testing/running-server.ts';
import { roomIdOf } from '../testing/small-city.ts';

const roomIds = ['hoankiem', 'phuctan', 'hangbac'].map(roomIdOf);

/** A vote in which Phúc Tân votes for, Hoàn Kiếm against and Hàng Bạc not at all; of a secret one the log knows less. */
const vote = (minute: number, voteId: string, secret: boolean): Happened[] => {
  const cast = (unitId: string, choiceId: string): Happened => [
    minute + 1,
    {
      type: 'vote.cast',
      version: 1,
      payload: { voteId, roomId: roomIdOf(unitId), choiceId: secret ? null : choiceId },
    },
  ];
  const question = secret ? 'Giới thiệu nhân sự?' : 'Thông qua kế hoạch?';
  const choices = [...USUAL_CHOICES];
  const result = { counts: [{ choiceId: 'for', count: 1 }], cast: 2, eligible: 3, quorate: true };
  return [
    [
      minute,
      {
        type: 'vote.opened',
        version: 1,
        payload: { voteId, question, choices, secret, quorum: 2, roomIds, deadlineAt: null },
      },
    ],
    cast('phuctan', 'for'),
    cast('hoankiem', 'against'),
    [minute + 2, { type: 'vote.closed', version: 1, payload: { voteId, reason: 'closed', ...result } }],
  ];
};
const ISSUED: Happened = [
  70,
  { type: 'meeting.closed', version: 1, payload: { version: 1, number: 1, hash: 'a'.repeat(64) } },
];
const COMMENT: Happened = [
  40,
  {
    type: 'comment.sent',
    version: 1,
    payload: { commentId: 'c1', roomId: roomIdOf('hangbac'), itemId: null, text: '<b>Đề nghị</b>' },
  },
];

let server: SmallServer;
let secretary: Visitor;
let observer: Visitor;
beforeAll(async () => {
  server = await startSmallServer();
  await addHeldMeeting(server.repositories, 'held', [...vote(10, 'v1', false), ...vote(20, 'v2', true), COMMENT]);
  await addHeldMeeting(server.repositories, 'closed', [ISSUED]);
  [secretary, observer] = [server.visitor(), server.visitor()];
  await secretary.signIn('secretary-city');
  await observer.signIn('observer-city');
});
afterAll(async () => server.stop());

const CONCLUSIONS = '/api/meetings/held/conclusions';
const TASKS = '/api/meetings/held/tasks';
const task = {
  conclusionId: null,
  text: 'Rà soát hộ nghèo',
  leadUnitId: 'phuctan',
  coordinatingUnitIds: ['health', 'hoankiem'],
  dueDay: '2026-12-01',
};
const codeOf = ({ body }: Answer) => (body as { error: { code: string } }).error.code;
const outcomes = async (who: Visitor) =>
  meetingOutcomes.parse((await who.ask('GET', '/api/meetings/held/outcomes')).body);

describe('what came out of a meeting', () => {
  it('is put right by its office after the end, and read by those who read its papers', async () => {
    const markup = '<img src=x onerror="alert(1)">&nbsp;Thống nhất';
    expect((await secretary.ask('PUT', `${CONCLUSIONS}/k1`, { text: markup, itemId: null })).status).toBe(200);
    expect((await secretary.ask('PUT', `${TASKS}/t1`, { ...task, conclusionId: 'k1' })).status).toBe(200);

    expect(await outcomes(observer)).toMatchObject({
      phase: 'ended',
      day: '2026-11-21',
      mayEdit: false,
      conclusions: [{ conclusionId: 'k1', itemId: null, text: markup, speakerName: null }],
      tasks: [
        {
          taskId: 't1',
          conclusionId: 'k1',
          lead: { id: 'phuctan', name: 'Phường Phúc Tân' },
          coordinating: [{ name: 'Sở Y tế' }, { name: 'Quận Hoàn Kiếm' }],
          dueDay: '2026-12-01',
        },
      ],
      comments: [{ roomName: 'Phường Hàng Bạc', text: '<b>Đề nghị</b>' }],
    });
    expect((await outcomes(secretary)).mayEdit).toBe(true);
  });

  it('goes into the register of tasks, and out of it when it is withdrawn', async () => {
    const listed = async () => {
      const { tasks } = taskList.parse((await secretary.ask('GET', '/api/tasks')).body);
      return tasks.filter(({ meetingId }) => meetingId === 'held').map(({ taskId, lead }) => [taskId, lead.name]);
    };
    await secretary.ask('PUT', `${TASKS}/t2`, { ...task, leadUnitId: 'hangbac', coordinatingUnitIds: [] });
    expect(await listed()).toContainEqual(['t2', 'Phường Hàng Bạc']);
    expect((await secretary.ask('DELETE', `${TASKS}/t2`)).status).toBe(200);
    expect(await listed()).not.toContainEqual(['t2', 'Phường Hàng Bạc']);
    expect((await outcomes(secretary)).tasks.map(({ taskId }) => taskId)).toEqual(['t1']);
  });

  it('is taken back, and is back where it is written again', async () => {
    await secretary.ask('PUT', `${CONCLUSIONS}/k2`, { text: 'Hai' });
    await secretary.ask('DELETE', `${CONCLUSIONS}/k2`);
    expect((await outcomes(secretary)).conclusions).toHaveLength(1);
    await secretary.ask('PUT', `${CONCLUSIONS}/k2`, { text: 'Hai' });
    expect((await outcomes(secretary)).conclusions).toHaveLength(2);
    const unknown = await secretary.ask('DELETE', `${CONCLUSIONS}/k9`);
    expect([unknown.status, codeOf(unknown)]).toEqual([409, 'no-such-line']);
  });

  it('lists votes with their results: of an open one who voted what and who did not, of a secret one counts alone', async () => {
    const { votes } = await outcomes(observer);
    expect(votes).toMatchObject([
      { question: 'Thông qua kế hoạch?', secret: false, cast: 2, eligible: 3, quorum: 2, end: 'closed' },
      { question: 'Giới thiệu nhân sự?', secret: true, cast: 2, counts: [{ choiceId: 'for', count: 1 }] },
    ]);
    expect(votes[0]?.answers?.map(({ name, choiceId }) => [name, choiceId])).toEqual([
      ['Quận Hoàn Kiếm', 'against'],
      ['Phường Phúc Tân', 'for'],
      ['Phường Hàng Bạc', null],
    ]);
    expect(votes[1]?.answers).toBeNull();
  });

  it('stays as it is once the meeting is closed', async () => {
    for (const path of ['conclusions/k1', 'tasks/t1']) {
      const body = path.startsWith('tasks') ? task : { text: 'Muộn' };
      const answer = await secretary.ask('PUT', `/api/meetings/closed/${path}`, body);
      expect([path, answer.status, codeOf(answer)]).toEqual([path, 409, 'paper-issued']);
    }
  });

  it.each([
    ['a conclusion without text', `${CONCLUSIONS}/k3`, { text: '   ' }, 400, 'bad-input'],
    ['a conclusion without end', `${CONCLUSIONS}/k3`, { text: 'x'.repeat(4001) }, 400, 'bad-input'],
    ['more than a conclusion', `${CONCLUSIONS}/k3`, { text: 'Ba', at: 0 }, 400, 'bad-input'],
    ['an item that is not on the agenda', `${CONCLUSIONS}/k3`, { text: 'Ba', itemId: 'a9' }, 409, 'no-agenda-item'],
    ['an id that is a path', `${CONCLUSIONS}/..%2F..%2Fk3`, { text: 'Ba' }, 400, 'bad-input'],
    ['a task without end', `${TASKS}/t3`, { ...task, text: 'x'.repeat(2001) }, 400, 'bad-input'],
    ['a day that does not exist', `${TASKS}/t3`, { ...task, dueDay: '2026-02-30' }, 400, 'bad-input'],
    ['a unit that nobody knows', `${TASKS}/t3`, { ...task, leadUnitId: 'hue' }, 409, 'unit-not-of-day'],
    ['a unit that helps itself', `${TASKS}/t3`, { ...task, coordinatingUnitIds: ['phuctan'] }, 400, 'bad-input'],
    ['units without end', `${TASKS}/t3`, { ...task, coordinatingUnitIds: Array(51).fill('health') }, 400, 'bad-input'],
    ['a task of no conclusion', `${TASKS}/t3`, { ...task, conclusionId: 'k9' }, 409, 'no-such-line'],
  ])('takes no %s', async (_what, path, body, status, code) => {
    const answer = await secretary.ask('PUT', path, body);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
  });
});
