import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { meetingOutcomes } from '#shared/contract/meeting-outcomes.ts';
import { logPage } from '#shared/contract/meeting-log.ts';
import type { EventOf, MeetingEventType, RecordedEvent } from '#shared/contract/events.ts';
import { enterMeeting, pair, signIn } from '../pages/entrance.ts';
import { Operator } from '../rooms/operator.ts';
import { eventually } from '../support/eventually.ts';
import { readFirstStart, type FirstStart } from '../support/first-start.ts';
import { startGiaoban, type Giaoban } from '../support/giaoban.ts';
import { type HttpSession, signInOverHttp } from '../support/http-session.ts';
import { SIGNATURES } from '../support/media-files.ts';
import { startParticipant, type Participant } from '../support/participant.ts';
import { keepPicture } from '../support/pictures.ts';
import { expectGone, expectShown } from '../support/seen.ts';
import { partyOf } from '../support/session.ts';

const TITLE = 'Giao ban trực tuyến toàn thành phố';
const DESK = { width: 1366, height: 768 };
const ROOM = { width: 1280, height: 720 };
const { red, green, blue } = SIGNATURES;

let giaoban: Giaoban;
let first: FirstStart;
let chair: Participant;
let roomA: Participant;
let roomB: Participant;
let secretary: HttpSession;
let meetingId = '';
let idA = '';
let idB = '';

const part = (testId: string): string => `[data-testid="${testId}"]`;
const click = ({ page }: Participant, testId: string): Promise<void> => page.locator(part(testId)).click();
const type = ({ page }: Participant, testId: string, text: string): Promise<void> =>
  page.locator(part(testId)).fill(text);
const expectText = ({ page }: Participant, testId: string, wanted: string): Promise<void> =>
  eventually(
    `${testId} is to say ${wanted}`,
    () => page.$$eval(part(testId), (found) => found.map((element) => element.textContent ?? '').join('\n')),
    (text) => text.includes(wanted),
  );
const choose = ({ page }: Participant, choiceId: string): Promise<void> =>
  page.locator(`${part('vote-choice')}[data-choice="${choiceId}"]`).click();

const askForVote = async (question: string, secret: boolean): Promise<void> => {
  await type(chair, 'vote-question', question);
  if (secret) await chair.page.locator(`${part('vote-form')} input[value="secret"] + label`).click();
  await chair.page.locator(`${part('vote-form')} input[value="present"] + label`).click();
  await click(chair, 'vote-open');
};

beforeAll(async () => {
  giaoban = await startGiaoban();
  first = readFirstStart(giaoban.output());
  [chair, roomA, roomB] = await Promise.all([
    startParticipant(red, DESK),
    startParticipant(green, ROOM),
    startParticipant(blue, ROOM),
  ]);
  secretary = await signInOverHttp(giaoban.url, 'thuky', first.password('thuky'));
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await Promise.allSettled([chair, roomA, roomB].map(({ page }, index) => keepPicture(page, `during-failed-${index}`)));
});

afterAll(async () => {
  await Promise.allSettled([chair, roomA, roomB].map((participant) => participant?.close()));
  await giaoban?.stop();
});

it('goes into the first item of the agenda, which the rooms see', async () => {
  meetingId = (await new Operator(giaoban.url, giaoban.dataDir).meeting('sample')).meeting.id;
  await signIn(chair.page, giaoban.url, 'chutich', first.password('chutich'));
  await pair(roomA.page, giaoban.url, first.codes[0]!.code);
  await pair(roomB.page, giaoban.url, first.codes[1]!.code);
  idA = await partyOf(roomA.page, 'room');
  idB = await partyOf(roomB.page, 'room');
  await enterMeeting(chair.page, giaoban.url, TITLE);
  await click(chair, 'open-meeting');
  await enterMeeting(roomA.page, giaoban.url, TITLE);
  await enterMeeting(roomB.page, giaoban.url, TITLE);
  await expectText(chair, 'present-count', '2/');
  await click(chair, 'next-item');
  await expectText(chair, 'running-item', 'Mục 1/');
  await expectText(roomA, 'room-item', 'Mục 1/');
});

it('puts a question to the vote: a room that drops its line comes back to it and votes', async () => {
  await click(chair, 'part-vote');
  await askForVote('Thông qua kế hoạch phòng, chống lụt bão?', false);
  await choose(roomA, 'for');
  await expectText(chair, 'vote-progress', '1/2');
  await expectText(chair, 'vote-silent', first.codes[1]!.room);
  await roomB.page.setOfflineMode(true);
  await expectShown(roomB.page, part('outage'));
  await roomB.page.setOfflineMode(false);
  await expectGone(roomB.page, part('outage'), 60_000);
  await keepPicture(roomB.page, 'vote-room');
  await choose(roomB, 'against');
  await expectText(roomB, 'own-vote', 'Đã chọn: Không tán thành');
  await expectText(chair, 'vote-progress', '2/2');
  await keepPicture(chair.page, 'vote-chair');
  await click(chair, 'vote-close');
  await click(chair, 'vote-show');
  await expectText(roomA, 'vote-result', 'Tán thành1');
  await click(chair, 'vote-show');
});

it('votes in secret: the office learns how many, and only then for what', async () => {
  await click(chair, 'vote-again');
  await askForVote('Giới thiệu nhân sự?', true);
  await choose(roomA, 'for');
  await choose(roomA, 'for');
  await expectText(chair, 'vote-progress', '1/2');
  await expectGone(chair.page, part('vote-silent'));
  await choose(roomB, 'for');
  await choose(roomB, 'for');
  await expectText(roomB, 'own-vote', 'Đã bỏ phiếu kín');
  await expectText(chair, 'vote-progress', '2/2');
  await click(chair, 'vote-close');
  await expectText(chair, 'vote-result', 'Tán thành2');
});

it('is written down: a note at the item, a comment of a room, a conclusion and its task', async () => {
  await click(chair, 'pane-notes');
  await type(chair, 'note-input', 'Các quận báo cáo tiến độ');
  await chair.page.keyboard.press('Enter');
  await expectText(chair, 'note', 'Các quận báo cáo tiến độ');
  await expectText(chair, 'note-item', 'Mục 1');

  await click(roomA, 'write-text');
  await click(roomA, 'write-comment');
  await type(roomA, 'comment-text', 'Đề nghị bổ sung kinh phí');
  await click(roomA, 'comment-send');
  await expectText(roomA, 'comment-sent', 'Đã gửi');
  await click(chair, 'pane-comments');
  await expectText(chair, 'comment', 'Đề nghị bổ sung kinh phí');

  await click(chair, 'pane-outcomes');
  await type(chair, 'new-conclusion', 'Giao Sở Y tế rà soát');
  await click(chair, 'write-conclusion');
  await expectShown(chair.page, part('conclusion'));
  await click(chair, 'task-of-conclusion');
  await chair.page.locator(part('task-lead')).click();
  await chair.page.type(part('task-lead'), 'so y te');
  await chair.page.keyboard.press('ArrowDown');
  await chair.page.keyboard.press('Enter');
  await chair.page.locator(part('task-due')).fill('01/12/2026');
  await click(chair, 'task-save');
  await expectText(chair, 'task', 'Sở Y tế');
  await keepPicture(chair.page, 'outcomes-chair');
  await click(chair, 'end-meeting');
  await click(chair, 'confirm-end');
  await expectShown(chair.page, part('meeting-over'));
});

const eventsOf = async (): Promise<RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  let after: number | null = 0;
  while (after !== null) {
    const page: ReturnType<typeof logPage.parse> = logPage.parse(
      JSON.parse((await secretary.get(`/api/meetings/${meetingId}/log?after=${after}`)).toString()),
    );
    events.push(...page.events);
    after = page.next;
  }
  return events;
};
const isOf =
  <T extends MeetingEventType>(wanted: T) =>
  (event: RecordedEvent['event']): event is EventOf<T> =>
    event.type === wanted;

it('stands in the log, which knows nobody’s secret vote', async () => {
  const events = (await eventsOf()).map(({ event }) => event);
  const itemId = events.find(isOf('agenda.itemStarted'))?.payload.itemId;
  const [open, secret] = events.filter(isOf('vote.opened')).map(({ payload }) => payload);
  const casts = events.filter(isOf('vote.cast')).map(({ payload }) => payload);
  expect(casts).toEqual([
    { voteId: open?.voteId, roomId: idA, choiceId: 'for' },
    { voteId: open?.voteId, roomId: idB, choiceId: 'against' },
    { voteId: secret?.voteId, roomId: idA, choiceId: null },
    { voteId: secret?.voteId, roomId: idB, choiceId: null },
  ]);
  expect(events.filter(isOf('note.written')).at(-1)?.payload).toMatchObject({
    itemId,
    text: 'Các quận báo cáo tiến độ',
  });
  expect(events.find(isOf('comment.sent'))?.payload).toMatchObject({ itemId, roomId: idA });
  const conclusion = events.find(isOf('conclusion.written'))?.payload;
  expect(conclusion).toMatchObject({ itemId, text: 'Giao Sở Y tế rà soát' });
  expect(events.find(isOf('task.set'))?.payload).toMatchObject({
    conclusionId: conclusion?.conclusionId,
    dueDay: '2026-12-01',
  });
});

it('lies on the meeting’s desk, with who spoke', async () => {
  const raw = (await secretary.get(`/api/meetings/${meetingId}/outcomes`)).toString();
  const { conclusions, tasks, votes, mayEdit } = meetingOutcomes.parse(JSON.parse(raw));
  expect(mayEdit).toBe(true);
  expect(conclusions).toMatchObject([{ speakerName: 'Chủ tịch UBND Thành phố Hà Nội' }]);
  expect(tasks).toMatchObject([{ lead: { name: 'Sở Y tế' } }]);
  expect(votes.map(({ cast, answers }) => [cast, answers?.length ?? null])).toEqual([
    [2, 2],
    [2, null],
  ]);
  await chair.page.goto(`${giaoban.url}/meetings/${meetingId}/outcomes`);
  await expectText(chair, 'conclusion', 'Giao Sở Y tế rà soát');
  await click(chair, 'vote-answers');
  await keepPicture(chair.page, 'outcomes-desk');
});
