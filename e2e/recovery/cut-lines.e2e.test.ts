import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AttendanceReport } from '#shared/contract/attendance.ts';
import { DEFAULT_SETTINGS, type Settings } from '#shared/contract/settings.ts';
import { stageVideo } from '../pages/streams.ts';
import { eventually } from '../support/eventually.ts';
import { readFirstStart } from '../support/first-start.ts';
import { signInOverHttp } from '../support/http-session.ts';
import { PHONE, startBriefingOnLines, type BriefingOnLines, type RoomOnLine } from '../support/lines.ts';
import { whyNoNetworks } from '../support/netns.ts';
import { keepPicture } from '../support/pictures.ts';
import { expectGone, expectShown, expectToSee } from '../support/seen.ts';

const missing = whyNoNetworks();
/** How long before a cut a room was last heard of: the server pings every 5 s, and asks a message or two of time. */
const LAST_HEARD_MS = 6_000;
/** Longer than usual: a line that is cut for 20 s is lost for both sides, and the room is back in time on a slow machine too. */
const GRACE_MS = 45_000;
/** More than a line's own silence before anybody notices, and the attempts to come back. */
const PATIENCE_MS = 60_000;

let briefing: BriefingOnLines;
let speaker: RoomOnLine;
let second: RoomOnLine;
let third: RoomOnLine;
let cut: { from: number; to: number };

const seesChair = async ({ page }: RoomOnLine): Promise<void> =>
  expectToSee(page, stageVideo(briefing.chairParty), 'red', PATIENCE_MS);
/** What the screen says of the place in the queue; nothing where there is none. */
const placeOf = async ({ page }: RoomOnLine): Promise<string> =>
  page.evaluate(() => document.querySelector('[data-testid="hand-place"]')?.textContent ?? '');
const raiseHand = async (room: RoomOnLine): Promise<void> => {
  await room.page.locator('[data-testid="raise-hand"]').click();
  await eventually(
    'the hand is to be in the queue',
    () => placeOf(room),
    (place) => place !== '',
  );
};

/** What a room's screen says while its line is down, and that it says so no longer when it is back. */
const saysSo = async ({ page }: RoomOnLine, wanted: readonly (string | RegExp)[]): Promise<void> => {
  await eventually(
    'the screen is to say that the line is down',
    () => page.evaluate(() => document.querySelector('[data-testid="outage"]')?.textContent ?? ''),
    (said) => wanted.every((part) => (typeof part === 'string' ? said.includes(part) : part.test(said))),
  );
  await keepPicture(page, `cut-${wanted[0]}`);
  await expectGone(page, '[data-testid="outage"]', 90_000 + PATIENCE_MS);
};

/** An administrator changes the time of grace. */
const setGrace = async (graceMs: number): Promise<void> => {
  const { url, output } = briefing.giaoban;
  const { cookie } = await signInOverHttp(url, 'quantri', readFirstStart(output()).password('quantri'));
  const body: Settings = { ...DEFAULT_SETTINGS, attendance: { ...DEFAULT_SETTINGS.attendance, graceMs } };
  const answer = await fetch(`${url}/api/administration/settings`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(200);
};

const attendanceOf = ({ rows }: AttendanceReport, { roomId }: RoomOnLine) => {
  const row = rows.find((each) => each.roomId === roomId);
  if (!row) throw new Error('the room is not on the sheet');
  return row;
};

/** Both that were cut see and are seen, one speaks still and one waits still, and nobody has left by the log. */
const expectBackInPlace = async (before: { log: number; place: string }): Promise<void> => {
  await Promise.all([
    seesChair(speaker),
    seesChair(second),
    expectToSee(briefing.chair.page, stageVideo(speaker.party), 'green', PATIENCE_MS),
  ]);
  await expectShown(speaker.page, '[data-testid="speaking"]');
  expect(await placeOf(second)).toBe(before.place);
  const logged = briefing.log().slice(before.log);
  expect(logged.filter(({ type }) => ['party.left', 'floor.ended', 'hand.lowered'].includes(type))).toEqual([]);
};

describe.skipIf(missing !== null)(`rooms whose network is cut${missing ? ` (not here: ${missing})` : ''}`, () => {
  beforeAll(async () => {
    briefing = await startBriefingOnLines(['vi', 'en', 'vi']);
    [speaker, second, third] = [briefing.rooms[0]!, briefing.rooms[1]!, briefing.rooms[2]!];
    await setGrace(GRACE_MS);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    const everyone = [briefing.chair, ...briefing.rooms];
    await Promise.all(everyone.map(({ page }, index) => keepPicture(page, `failed-cut-${index}`)));
  });
  afterAll(async () => briefing.close());

  it('are in the meeting: one speaks, two wait', async () => {
    await briefing.open();
    for (const room of briefing.rooms) await room.enter();
    await Promise.all(briefing.rooms.map(seesChair));
    await raiseHand(speaker);
    await briefing.chair.page.locator('[aria-labelledby="time-limit-label"] input[value="600"] + label').click();
    await briefing.chair.page.locator('[data-testid="queue-item"] [data-testid="give-floor"]').click();
    await expectShown(speaker.page, '[data-testid="speaking"]');
    await expectToSee(briefing.chair.page, stageVideo(speaker.party), 'green');
    await raiseHand(second);
    await raiseHand(third);
  });

  it('for 5 s: pictures come back in both directions, floor and place are kept', async () => {
    const before = { log: briefing.log().length, place: await placeOf(second) };
    await Promise.all([speaker.line.cutFor(5), second.line.cutFor(5)]);
    await expectBackInPlace(before);
  });

  it('for 20 s, within the time of grace: the screen says so, they are back without a click, floor and place are kept; for 90 s, beyond it: back without a click as well, the place is lost', async () => {
    const before = { log: briefing.log().length, place: await placeOf(second) };
    const shortly = async (): Promise<void> => {
      await Promise.all([
        speaker.line.cutFor(20),
        second.line.cutFor(20),
        saysSo(speaker, ['Mất kết nối với máy chủ', 'tự kết nối lại', /đã \d:\d\d/, PHONE]),
        saysSo(second, ['The connection to the server is lost', 'reconnects by itself', /for \d:\d\d/, PHONE]),
      ]);
      await expectBackInPlace(before);
    };
    [cut] = await Promise.all([third.line.cutFor(90), saysSo(third, ['Mất kết nối với máy chủ', PHONE]), shortly()]);
    await seesChair(third);
    expect(await placeOf(third)).toBe('');
    const lost = briefing.log().filter(({ type }) => type === 'party.left');
    expect(lost.map(({ payload }) => payload)).toEqual([{ party: third.party, reason: 'lost' }]);
  });

  it('stand on the sheet as present without a gap, or until life was last seen and from coming back', async () => {
    await briefing.end();
    const sheet = await briefing.attendance();
    for (const room of [speaker, second]) {
      expect(attendanceOf(sheet, room)).toMatchObject({ disconnections: 0, intervals: [{}] });
    }
    const { disconnections, intervals } = attendanceOf(sheet, third);
    expect(disconnections).toBe(1);
    expect(intervals).toHaveLength(2);
    const [before, after] = [intervals[0]!, intervals[1]!];
    expect(before.to).toBeGreaterThan(cut.from - LAST_HEARD_MS);
    expect(before.to).toBeLessThanOrEqual(cut.from + 1000);
    expect(after.from).toBeGreaterThanOrEqual(cut.to);
    expect(after.from - before.to).toBeGreaterThan(GRACE_MS);
  });
});
