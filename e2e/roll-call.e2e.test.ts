import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { roomParty } from '#shared/contract/ids.ts';
import { logPage } from '#shared/contract/meeting-log.ts';
import type { RosterEntry } from '#shared/contract/views.ts';
import { enterMeeting, pair, signIn } from './pages/entrance.ts';
import { stageVideo } from './pages/streams.ts';
import { Crowd } from './rooms/crowd.ts';
import { loadFixture } from './rooms/fixture.ts';
import { Operator } from './rooms/operator.ts';
import { Participant as Simulated } from './rooms/participant.ts';
import { simulatedEntry } from './rooms/roll-call.ts';
import { eventually } from './support/eventually.ts';
import { readFirstStart, type FirstStart } from './support/first-start.ts';
import { startGiaoban, type Giaoban } from './support/giaoban.ts';
import { type HttpSession, signInOverHttp } from './support/http-session.ts';
import { SIGNATURES } from './support/media-files.ts';
import { startParticipant, type Participant } from './support/participant.ts';
import { keepPicture } from './support/pictures.ts';
import { readStatements, type StatementLine } from './support/roll-call-sheet.ts';
import { expectGone, expectShown, expectToSee } from './support/seen.ts';
import { partyOf } from './support/session.ts';

const TITLE = 'Giao ban trực tuyến toàn thành phố';
const DESK = { width: 1366, height: 768 };
const ROOM = { width: 1280, height: 720 };
const { red, green, blue } = SIGNATURES;
const SIMULATED = 50;

let giaoban: Giaoban;
let first: FirstStart;
let chair: Participant;
let roomA: Participant;
let roomB: Participant;
let secretary: HttpSession;
/** The secretary's place in the meeting: a line without a browser. */
let desk: Simulated;
let roster: readonly RosterEntry[] = [];
const crowd = new Crowd();
let crowdIds: string[] = [];
let meetingId = '';
let idA = '';
let idB = '';
/** A room that is not there, and rings up. */
let absentId = '';

const part = (testId: string): string => `[data-testid="${testId}"]`;
const click = ({ page }: Participant, testId: string): Promise<void> => page.locator(part(testId)).click();
const type = ({ page }: Participant, testId: string, text: string): Promise<void> =>
  page.locator(part(testId)).fill(text);
const textOf = ({ page }: Participant, testId: string): Promise<string> =>
  page.$eval(part(testId), (element) => element.textContent ?? '');
const nameOf = (roomId: string): string => roster.find((entry) => entry.roomId === roomId)?.name ?? '';
const expectText = (who: Participant, testId: string, wanted: string): Promise<void> =>
  eventually(
    `${testId} is to say ${wanted}`,
    () => textOf(who, testId).catch(() => null),
    (text) => text?.includes(wanted) === true,
  );

const startChair = async (): Promise<Participant> => {
  const browser = await startParticipant(red, DESK);
  await signIn(browser.page, giaoban.url, 'chutich', first.password('chutich'));
  await enterMeeting(browser.page, giaoban.url, TITLE);
  await expectShown(browser.page, part('console'));
  return browser;
};

beforeAll(async () => {
  giaoban = await startGiaoban();
  first = readFirstStart(giaoban.output());
  [roomA, roomB] = await Promise.all([startParticipant(green, ROOM), startParticipant(blue, ROOM)]);
  secretary = await signInOverHttp(giaoban.url, 'thuky', first.password('thuky'));
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await Promise.allSettled(
    [chair, roomA, roomB].map(({ page }, index) => keepPicture(page, `roll-call-failed-${index}`)),
  );
});

afterAll(async () => {
  await crowd.leave();
  desk?.close();
  await Promise.allSettled([chair, roomA, roomB].map((participant) => participant?.close()));
  await giaoban.stop();
});

it('a briefing stands open with two rooms in browsers, fifty simulated ones, and the secretary', async () => {
  const operator = new Operator(giaoban.url, giaoban.dataDir);
  await pair(roomA.page, giaoban.url, first.codes[0]!.code);
  await pair(roomB.page, giaoban.url, first.codes[1]!.code);
  idA = await partyOf(roomA.page, 'room');
  idB = await partyOf(roomB.page, 'room');
  const { meeting, roomIds } = await operator.meeting('sample');
  meetingId = meeting.id;
  const others = roomIds.filter((roomId) => roomId !== idA && roomId !== idB);
  crowdIds = others.slice(0, SIMULATED);
  absentId = others[SIMULATED] ?? '';

  chair = await startChair();
  await click(chair, 'open-meeting');
  await enterMeeting(roomA.page, giaoban.url, TITLE);
  await enterMeeting(roomB.page, giaoban.url, TITLE);
  const routerCapabilities = await operator.routerCapabilities();
  const common = { url: giaoban.url, meetingId, routerCapabilities };
  desk = new Simulated({
    ...common,
    name: 'secretary',
    cookie: secretary.cookie,
    fixture: loadFixture('chair'),
    duties: () => new Set(),
  });
  roster = (await desk.join()).board?.roster ?? [];
  const cookies = await operator.sessions(meetingId, crowdIds.map(roomParty));
  const rooms = [...cookies].map(([party, cookie]) => ({ party, cookie }));
  expect(await crowd.enter({ ...common, dataDir: giaoban.dataDir, rooms, raising: 0 })).toEqual([]);
  await expectText(chair, 'present-count', `${SIMULATED + 2}/`);
});

it('takes the roll: fifty rooms answer, two people do, one of them when it is reminded, and one rings up', async () => {
  await click(chair, 'part-rollCall');
  await click(chair, 'roll-call-start');
  await expectShown(chair.page, part('roll-call-office'));
  await expectShown(roomA.page, part('roll-call'));
  await expectShown(roomB.page, part('roll-call'));
  await keepPicture(roomA.page, 'roll-call-room');
  await expectText(chair, 'roll-call-progress', `${SIMULATED}/${roster.length}`);

  await click(roomA, 'headcount-more');
  await click(roomA, 'headcount-more');
  await click(roomA, 'roll-call-add');
  await type(roomA, 'person-name', 'Nguyễn Thị Hạnh');
  await type(roomA, 'person-office', 'Phó Chủ tịch');
  await type(roomA, 'person-deputises', 'Trần Văn Bình');
  await click(roomA, 'person-done');
  await type(roomA, 'roll-call-note', 'Đủ thành phần');
  await click(roomA, 'roll-call-send');
  await expectText(roomA, 'roll-call-sent', 'Đã gửi');
  await expectText(chair, 'roll-call-progress', `${SIMULATED + 1}/`);

  await click(roomB, 'roll-call-later');
  await click(chair, 'roll-call-remind');
  await expectShown(roomB.page, part('roll-call-reminder'));
  await click(roomB, 'headcount-more');
  await click(roomB, 'roll-call-send');
  await expectText(chair, 'roll-call-progress', `${SIMULATED + 2}/`);

  await desk.live.ask('rollCall.answer', {
    rollCallId: desk.meeting?.rollCall?.rollCallId ?? '',
    roomId: absentId,
    answer: 'absent',
    headcount: 0,
    people: [],
    note: 'Đi chống bão',
  });
  await expectText(chair, 'roll-call-progress', `${SIMULATED + 3}/`);
  await keepPicture(chair.page, 'roll-call-chair');
  await click(chair, 'roll-call-close');
  await click(chair, 'confirm-close-roll-call');
  await expectGone(roomA.page, part('roll-call'));
});

it('sweeps three: the chair answers the first, and is gone in the middle of it', async () => {
  await click(chair, 'part-sweep');
  await chair.page.locator('input[value="chosen"]').click();
  for (const roomId of [idA, idB, crowdIds[0] ?? '']) {
    await chair.page.type(part('sweep-rooms'), nameOf(roomId));
    await chair.page.locator(`[role="option"][value="${roomId}"]`).click();
  }
  await chair.page.keyboard.press('Escape');
  await click(chair, 'sweep-start');
  await expectText(roomB, 'sweep-plate', nameOf(idA));
  await expectToSee(roomB.page, stageVideo(roomParty(idA)), 'green');
  await expectShown(roomA.page, part('speaking'));
  await keepPicture(chair.page, 'sweep-chair');
  await keepPicture(roomB.page, 'sweep-room');
  await chair.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await chair.page.keyboard.press('1');
  await expectText(roomA, 'sweep-plate', nameOf(idB));
  await expectToSee(roomA.page, stageVideo(roomParty(idB)), 'blue');

  const died = Promise.withResolvers<void>();
  chair.browser.once('disconnected', () => died.resolve());
  chair.browser.process()?.kill('SIGKILL');
  await died.promise;
});

it('goes on with the secretary, who has the chair’s rights when the chair’s time of grace is over', async () => {
  const answer = { roomId: idB, answer: 'problem', note: 'Mất điện' } as const;
  await desk.live.ask('sweep.answer', answer);
  await expectText(roomA, 'sweep-plate', nameOf(crowdIds[0] ?? ''));
  // Nothing is changed by it; that it is taken is what tells.
  const act = () => desk.live.ask('mode.set', { mode: 'briefing' });
  await expect(act()).rejects.toThrow('not-permitted');
  await eventually(
    'the secretary is to act for the chair',
    () => act().then(() => true, String),
    (done) => done === true,
    60_000,
  );
});

it('gives the chair back the meeting: the third answer is the chair’s', async () => {
  chair = await startChair();
  await expectShown(chair.page, `${part('console')}[data-standing="chair"]`);
  await expectText(chair, 'sweep-called', nameOf(crowdIds[0] ?? ''));
  await expect(desk.live.ask('mode.set', { mode: 'briefing' })).rejects.toThrow('not-permitted');
  await chair.page.keyboard.press('1');
  await expectShown(chair.page, part('sweep-ended'));
  await expectGone(roomA.page, part('sweep-plate'));
  await keepPicture(chair.page, 'sweep-chair-ended');
  await click(chair, 'end-meeting');
  await click(chair, 'confirm-end');
  await expectShown(chair.page, part('meeting-over'));
});

const lineOf = (lines: readonly StatementLine[], roomId: string): StatementLine | undefined => {
  const { name, groupName } = roster.find((entry) => entry.roomId === roomId) ?? { name: '', groupName: '' };
  return lines.find(({ unit, group }) => unit === name && group === groupName);
};

it('writes a sheet that says exactly what happened', async () => {
  const lines = readStatements(await secretary.get(`/api/meetings/${meetingId}/attendance.xlsx`));
  expect(lineOf(lines, idA)).toMatchObject({
    rollCall: 'có mặt',
    headcount: 3,
    people: 'Nguyễn Thị Hạnh – Phó Chủ tịch',
    deputies: 'Nguyễn Thị Hạnh dự thay Trần Văn Bình',
    remarks: 'Đủ thành phần',
    sweep: 'có mặt, ổn định',
  });
  expect(lineOf(lines, idB)).toMatchObject({
    rollCall: 'có mặt',
    headcount: 2,
    people: '',
    remarks: 'Mất điện',
    sweep: 'có mặt, có sự cố',
  });
  expect(lineOf(lines, absentId)).toMatchObject({ rollCall: 'vắng', remarks: 'Đi chống bão', sweep: '' });
  for (const [place, roomId] of crowdIds.entries()) {
    const { headcount, people } = simulatedEntry(roomId);
    expect(lineOf(lines, roomId)).toMatchObject({
      rollCall: 'có mặt',
      headcount,
      people: people.map(({ name, office }) => `${name} – ${office}`).join('; '),
      deputies: people
        .flatMap(({ name, deputisesFor }) => (deputisesFor === null ? [] : [`${name} dự thay ${deputisesFor}`]))
        .join('; '),
      sweep: place === 0 ? 'có mặt, ổn định' : '',
    });
  }
  expect(lines.filter(({ rollCall }) => rollCall !== '')).toHaveLength(SIMULATED + 3);
  expect(lines.filter(({ sweep }) => sweep !== '')).toHaveLength(3);
});

it('leaves a log that says who acted, and has no name in it', async () => {
  const raw = (await secretary.get(`/api/meetings/${meetingId}/log?topic=roll-call`)).toString();
  const { events } = logPage.parse(JSON.parse(raw));
  const swept = events.flatMap(({ standing, event }) =>
    event.type === 'sweep.answered' ? [[event.payload.roomId, event.payload.answer, standing]] : [],
  );
  expect(swept).toEqual([
    [idA, 'in-order', 'chair'],
    [idB, 'problem', 'secretary'],
    [crowdIds[0], 'in-order', 'chair'],
  ]);
  const answered = events.filter(({ event }) => event.type === 'rollCall.answered');
  expect(answered.filter(({ standing }) => standing === 'room')).toHaveLength(SIMULATED + 2);
  expect(answered.filter(({ standing }) => standing === 'secretary')).toHaveLength(1);
  expect(raw).not.toContain('Hạnh');
});
