import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { health } from '#shared/contract/health.ts';
import { roomOf } from '#shared/contract/ids.ts';
import { refusalFor } from '#shared/errors/catalogue.ts';
import { stageVideo } from '../pages/streams.ts';
import { eventually } from '../support/eventually.ts';
import { startGiaoban, type Giaoban } from '../support/giaoban.ts';
import { expectAllPresent } from '../support/kept-log.ts';
import { keepPicture } from '../support/pictures.ts';
import { expectGone, expectRising, expectShown, expectToSee } from '../support/seen.ts';
import { statusOf } from '../support/session.ts';
import { simulateRooms, type Simulated } from '../support/simulated.ts';
import { mayMount, mountSmallDisk, type SmallDisk } from '../support/small-disk.ts';
import { openBriefing, type OpenBriefing, type Present } from './open-briefing.ts';

/** Enough for a city and a briefing, and quickly filled. */
const MEGABYTES = 32;
const SENTENCE = refusalFor('store-unavailable', 'vi').message;

let disk: SmallDisk;
let giaoban: Giaoban;
let briefing: OpenBriefing;
let room: Present;
let simulated: Simulated;

const reasons = async (): Promise<string[]> => {
  const answer: unknown = await (await fetch(`${giaoban.url}/healthz`)).json();
  return health.parse(answer).reasons;
};

const expectReasons = (...wanted: string[]): Promise<void> =>
  eventually('the health is to say why', reasons, (said) => said.join() === wanted.join());

/** A page says in Vietnamese what is the matter and what to do. */
const expectRefusal = ({ page }: Present): Promise<void> =>
  eventually(
    'the refusal is to be shown',
    () => page.evaluate(() => document.body.innerText),
    (text) => text.includes(SENTENCE),
  );

/** The room is asked whether it is sure. */
const yieldFloor = async (): Promise<void> => {
  for (const _press of ['once', 'again']) await room.page.locator('[data-testid="yield"]').click();
};

/** What was written is whole: the database, and the chain of the log. */
const expectWhole = async (): Promise<void> => {
  const database = new Database(join(giaoban.dataDir, 'giaoban.db'), { readonly: true });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
  expect(await briefing.log.verify()).toBeUndefined();
};

const types = async (from = 0): Promise<string[]> =>
  (await briefing.log.events()).slice(from).map(({ event }) => event.type);

describe.skipIf(!mayMount)('while nothing can be written (needs root, to mount a small disk)', () => {
  beforeAll(async () => {
    disk = mountSmallDisk(MEGABYTES);
    giaoban = await startGiaoban([], { DATA_DIR: disk.folder });
    briefing = await openBriefing(giaoban, 1);
    room = briefing.rooms[0]!;
    simulated = await simulateRooms(giaoban, briefing.meetingId, 1);
    await expectAllPresent(briefing.log, [briefing.chair.party, room.party, ...simulated.parties]);
    await room.page.locator('[data-testid="raise-hand"]').click();
    await expectShown(briefing.chair.page, '[data-testid="queue-item"]');
  });

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await Promise.all([briefing.chair, room].map(({ page }, index) => keepPicture(page, `store-failed-${index}`)));
  });

  afterAll(async () => {
    await briefing?.close();
    await giaoban?.stop();
    disk?.remove();
  });

  it('because the disk is full: media goes on, commands are refused with a sentence, and all goes on by itself', async () => {
    const before = (await types()).length;
    disk.fill();
    await briefing.chair.page.locator('[data-testid="queue-item"] [data-testid="give-floor"]').click();
    await expectRefusal(briefing.chair);
    await expectReasons('disk-full');
    expect(giaoban.output()).toContain('make room there, and the server goes on by itself');
    await simulated.crowd.leave();
    await expectRising(room.page, stageVideo(briefing.chair.party), 30);
    expect(await room.page.$('[data-testid="speaking"]')).toBeNull();
    expect(await types(before)).toEqual([]);
    await expectWhole();
    // Papers only read.
    expect(await statusOf(briefing.chair.page, `/api/meetings/${briefing.meetingId}/attendance.xlsx`)).toBe(200);

    disk.free();
    await expectReasons();
    await eventually(
      'who left meanwhile is to have left by the log',
      () => types(before),
      (told) => told.join() === 'presence.ended,party.left',
    );
    await briefing.chair.page.locator('[data-testid="queue-item"] [data-testid="give-floor"]').click();
    await expectShown(room.page, '[data-testid="speaking"]');
    await expectToSee(briefing.chair.page, stageVideo(room.party), 'green');
    await expectWhole();
  });

  it('because another program holds the database: the same', async () => {
    const before = (await types()).length;
    const other = new Database(join(giaoban.dataDir, 'giaoban.db'));
    other.exec('BEGIN EXCLUSIVE');
    await yieldFloor();
    await expectRefusal(room);
    await expectReasons('database-locked');
    await expectRising(briefing.chair.page, stageVideo(room.party), 30);
    expect((await briefing.log.state()).floor?.roomId).toBe(roomOf(room.party));
    expect(giaoban.output()).toContain('another program holds the database');

    other.exec('ROLLBACK');
    other.close();
    await expectReasons();
    expect(await types(before)).toEqual([]);
    await yieldFloor();
    await expectGone(room.page, '[data-testid="speaking"]');
    expect(await types(before)).toEqual(['floor.ended']);
    await expectWhole();
  });
});
