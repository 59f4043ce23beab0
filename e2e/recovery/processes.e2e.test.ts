import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { roomOf, type PartyId } from '#shared/contract/ids.ts';
import { openRollCall } from '#shared/meeting/roll-calls.ts';
import { stageVideo } from '../pages/streams.ts';
import { eventually } from '../support/eventually.ts';
import { startGiaoban, type Giaoban } from '../support/giaoban.ts';
import { expectAllPresent, outagesIn } from '../support/kept-log.ts';
import { keepPicture } from '../support/pictures.ts';
import { childrenOf, mediaNodeOf } from '../support/processes.ts';
import { expectRising, expectShown, expectToSee } from '../support/seen.ts';
import { simulateRooms, type Simulated } from '../support/simulated.ts';
import { giveFloor, openBriefing, type OpenBriefing, type Present } from './open-briefing.ts';

const SIMULATED = 10;
const OUTAGE_MS = 5000;

let giaoban: Giaoban;
let briefing: OpenBriefing;
let simulated: Simulated;
let speaker: Present;
let waiting: Present;
let everyone: readonly PartyId[];

beforeAll(async () => {
  giaoban = await startGiaoban();
  briefing = await openBriefing(giaoban, 2);
  [speaker, waiting] = [briefing.rooms[0]!, briefing.rooms[1]!];
  simulated = await simulateRooms(giaoban, briefing.meetingId, SIMULATED);
  everyone = [briefing.chair.party, speaker.party, waiting.party, ...simulated.parties];
  await expectAllPresent(briefing.log, everyone);
  await giveFloor(briefing, speaker);
  for (const [{ page }, video, colour] of pictures()) await expectToSee(page, video, colour);
  await waiting.page.locator('[data-testid="raise-hand"]').click();
  await expectShown(waiting.page, '[data-testid="hand-place"]');
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await Promise.all(
    [briefing.chair, speaker, waiting].map(({ page }, index) => keepPicture(page, `recovery-failed-${index}`)),
  );
});

afterAll(async () => {
  await simulated?.crowd.leave();
  await briefing?.close();
  await giaoban?.stop();
});

/** The pictures that the browsers show: the chair to the rooms, the speaker to the others. */
const pictures = (): [Present, string, string][] => [
  [speaker, stageVideo(briefing.chair.party), 'red'],
  [waiting, stageVideo(briefing.chair.party), 'red'],
  [waiting, stageVideo(speaker.party), 'green'],
  [briefing.chair, stageVideo(speaker.party), 'green'],
];

/** A second of frames more in every browser, and packets more in every simulated room. */
const expectAllRising = async (): Promise<void> => {
  const before = new Map((await simulated.crowd.count()).map(({ party, packets }) => [party, packets]));
  await Promise.all(pictures().map(([{ page }, video]) => expectRising(page, video, 15)));
  await eventually(
    'every simulated room is to receive more',
    async () => (await simulated.crowd.count()).filter(({ party, packets }) => packets < (before.get(party) ?? 0) + 50),
    (behind) => behind.length === 0,
  );
};

/** How many outages stand in the log. */
const outagesSoFar = async (): Promise<number> => outagesIn(await briefing.log.events());

/** Everybody is there by the log, and sees and receives. */
const expectAllBack = async (outages: number): Promise<void> => {
  await eventually('the outage is to stand in the log', outagesSoFar, (count) => count === outages, 60_000);
  await expectAllPresent(briefing.log, everyone);
  for (const [{ page }, video, colour] of pictures()) await expectToSee(page, video, colour);
  await eventually(
    'every simulated room is to receive',
    async () => (await simulated.crowd.count()).filter(({ receiving }) => !receiving).map(({ arrivals }) => arrivals),
    (deaf) => deaf.length === 0,
  );
};

/** Nobody has lost a moment by the sheet, and the outages stand in it. */
const expectNothingLost = async (outages: number): Promise<void> => {
  const report = await briefing.report();
  expect(report.outages).toHaveLength(outages);
  const rooms = new Set(everyone.flatMap((party) => roomOf(party) ?? []));
  const rows = report.rows.filter(({ roomId }) => rooms.has(roomId));
  expect(rows).toHaveLength(SIMULATED + 2);
  for (const { intervals, disconnections, late, leftEarly } of rows) {
    expect([intervals.length, disconnections, late, leftEarly]).toEqual([1, 0, false, false]);
  }
  expect(await briefing.log.verify()).toBeUndefined();
};

/** The whole meeting but who is there: who speaks and until when, who waits, what is asked. It must be the same afterwards. */
const course = async () => {
  const { seq: _seq, attendees: _attendees, traces: _traces, ...rest } = await briefing.log.state();
  return rest;
};

/** Which rooms have answered the roll call that is open, and until when it is. */
const rollCall = async () => {
  const open = openRollCall(await briefing.log.state());
  return open && { deadlineAt: open.deadlineAt, answered: [...open.answers.keys()].toSorted() };
};

const answered = (who: readonly PartyId[]): Promise<void> => {
  const rooms = who.flatMap((party) => roomOf(party) ?? []).toSorted();
  return eventually('these are to have answered the roll', rollCall, (open) => open?.answered.join() === rooms.join());
};

/** Simulated rooms answer by themselves, the room that speaks with its form. The chair waits for ten minutes. */
const takeTheRoll = async (): Promise<void> => {
  const { page } = briefing.chair;
  await page.locator('[data-testid="part-rollCall"]').click();
  await page.locator('[aria-labelledby="roll-call-minutes"] input[value="10"] + label').click();
  await page.locator('[data-testid="roll-call-start"]').click();
  await speaker.page.locator('[data-testid="roll-call-send"]').click();
  await answered([speaker.party, ...simulated.parties]);
};

describe('a meeting goes on', () => {
  it('when its server is killed and started again: frames all the while, then everything as it was', async () => {
    await takeTheRoll();
    const [before, asked] = [await course(), await rollCall()];
    expect(before).toMatchObject({
      phase: 'open',
      floor: { roomId: roomOf(speaker.party) },
      queue: [roomOf(waiting.party)],
    });
    const outages = await outagesSoFar();
    await giaoban.kill();
    const killedAt = Date.now();
    await expectAllRising();
    await eventually(
      'the outage is to last',
      async () => Date.now() - killedAt,
      (lasted) => lasted >= OUTAGE_MS,
    );
    await expectAllRising();
    await expect(fetch(giaoban.url)).rejects.toThrow('fetch failed');

    await giaoban.restart();
    await expectAllBack(outages + 1);
    expect(await course()).toEqual(before);
    await expectShown(speaker.page, '[data-testid="speaking"]');
    await expectShown(waiting.page, '[data-testid="hand-place"]');
    for (const { page } of [briefing.chair, speaker, waiting]) await expectShown(page, '[data-testid="countdown"]');
    await expectNothingLost(outages + 1);
    const outage = (await briefing.report()).outages.at(-1);
    expect(outage?.from).toBeLessThanOrEqual(killedAt);
    expect(outage?.to).toBeGreaterThanOrEqual(killedAt + OUTAGE_MS);

    await waiting.page.locator('[data-testid="roll-call-send"]').click();
    await answered([speaker.party, waiting.party, ...simulated.parties]);
    expect((await rollCall())?.deadlineAt).toBe(asked?.deadlineAt);
  });

  it('when a media worker is killed: picture and sound are back in every room', async () => {
    const [before, outages] = [await course(), await outagesSoFar()];
    const workers = childrenOf(mediaNodeOf(giaoban.dataDir));
    process.kill(workers[0]!, 'SIGKILL');
    await expectAllBack(outages + 1);
    expect(await course()).toEqual(before);
    await expectNothingLost(outages + 1);
  });

  it('when the media node is killed: picture and sound are back in every room', async () => {
    const [before, outages] = [await course(), await outagesSoFar()];
    const node = mediaNodeOf(giaoban.dataDir);
    process.kill(node, 'SIGKILL');
    await expectAllBack(outages + 1);
    expect(mediaNodeOf(giaoban.dataDir)).not.toBe(node);
    expect(await course()).toEqual(before);
    await expectNothingLost(outages + 1);
  });
});
