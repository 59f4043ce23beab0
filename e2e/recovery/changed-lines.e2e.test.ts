import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { stageVideo } from '../pages/streams.ts';
import { eventually } from '../support/eventually.ts';
import { startBriefingOnLines, type BriefingOnLines, type RoomOnLine } from '../support/lines.ts';
import { whyNoNetworks } from '../support/netns.ts';
import { peerConnections, type PeerConnectionFacts } from '../support/peer-connections.ts';
import { keepPicture } from '../support/pictures.ts';
import { expectShown, expectToSee } from '../support/seen.ts';

const missing = whyNoNetworks();
/** By then a room's media go over TCP where UDP is blocked. */
const TCP_WITHIN_MS = 10_000;

let briefing: BriefingOnLines;
let room: RoomOnLine;

const seesChair = async (timeout?: number): Promise<void> =>
  expectToSee(room.page, stageVideo(briefing.chairParty), 'red', timeout);
const isSeen = async (timeout?: number): Promise<void> =>
  expectToSee(briefing.chair.page, stageVideo(room.party), 'green', timeout);

const all = async (
  what: string,
  check: (facts: PeerConnectionFacts) => boolean,
  timeout?: number,
): Promise<PeerConnectionFacts[]> => {
  await eventually(
    what,
    () => peerConnections(room.page),
    (connections) => connections.length === 2 && connections.every((each) => each.state === 'connected' && check(each)),
    timeout,
  );
  return peerConnections(room.page);
};
const facts = (name: 'number' | 'fragment' | 'address', connections: PeerConnectionFacts[]): unknown[] =>
  connections.map((each) => each[name]);

describe.skipIf(missing !== null)(`a room whose line changes${missing ? ` (not here: ${missing})` : ''}`, () => {
  beforeAll(async () => {
    briefing = await startBriefingOnLines(['vi']);
    room = briefing.rooms[0]!;
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    const everyone = [briefing.chair, ...briefing.rooms];
    await Promise.all(everyone.map(({ page }, index) => keepPicture(page, `failed-change-${index}`)));
  });
  afterAll(async () => briefing.close());

  it('speaks: it sees the chair, and the chair sees it', async () => {
    await briefing.open();
    await room.enter();
    await room.page.locator('[data-testid="raise-hand"]').click();
    await briefing.chair.page.locator('[data-testid="queue-item"] [data-testid="give-floor"]').click();
    await expectShown(room.page, '[data-testid="speaking"]');
    await Promise.all([seesChair(), isSeen()]);
    await all('media are to go over UDP', ({ protocol }) => protocol === 'udp');
  });

  it('gets another address: ICE is restarted on the same transports, pictures are back, presence has no gap', async () => {
    const before = await peerConnections(room.page);
    const logged = briefing.log().length;
    await room.line.changeAddress();
    const after = await all('media are to go from the new address', ({ address }) => address !== before[0]?.address);
    await Promise.all([seesChair(), isSeen()]);
    expect(facts('number', after)).toEqual(facts('number', before));
    for (const [index, { fragment }] of after.entries()) expect(fragment).not.toBe(before[index]?.fragment);
    await expectShown(room.page, '[data-testid="speaking"]');
    expect(briefing.log().slice(logged)).toEqual([]);
  });

  it('cannot send UDP any more: within 10 s pictures come and go over TCP, on the same transports', async () => {
    const before = await peerConnections(room.page);
    await room.line.blockUdp();
    const blocked = Date.now();
    const after = await all('media are to go over TCP', ({ protocol }) => protocol === 'tcp', TCP_WITHIN_MS);
    const left = (): number => TCP_WITHIN_MS - (Date.now() - blocked);
    await Promise.all([seesChair(left()), isSeen()]);
    expect(facts('number', after)).toEqual(facts('number', before));
  });

  it('comes in where UDP was never possible: within 10 s it sees the chair over TCP', async () => {
    await room.enter();
    await seesChair(TCP_WITHIN_MS);
    const connections = await peerConnections(room.page);
    expect(connections.map(({ protocol }) => protocol)).toContain('tcp');
    expect(connections.map(({ protocol }) => protocol)).not.toContain('udp');
  });
});
