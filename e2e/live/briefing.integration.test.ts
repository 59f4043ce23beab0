import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { roomParty } from '#shared/contract/ids.ts';
import { type Duties, roomDuties } from '../rooms/duties.ts';
import { loadFixture } from '../rooms/fixture.ts';
import { Operator } from '../rooms/operator.ts';
import { Participant } from '../rooms/participant.ts';
import { type Giaoban, startGiaoban } from '../support/giaoban.ts';

// A real server, its real SFU and real streams: what is given by a live message is what arrives in the rooms.

let giaoban: Giaoban;
let everybody: Participant[] = [];
beforeAll(async () => {
  giaoban = await startGiaoban();
}, 120_000);
afterAll(async () => giaoban.stop());
afterEach(() => {
  for (const participant of everybody) participant.close();
  everybody = [];
});

const soon = { timeout: 20_000 };
/** The chair of these tests sends nothing: whatever arrives anywhere is a room's. */
const silent: Duties = () => new Set();

const enterSample = async () => {
  const operator = new Operator(giaoban.url, giaoban.dataDir);
  const { meeting, host, roomIds } = await operator.meeting('sample');
  const rooms = roomIds.slice(0, 2);
  const sessions = await operator.sessions(meeting.id, [host, ...rooms.map(roomParty)]);
  const routerCapabilities = await operator.routerCapabilities();
  const fixture = loadFixture('room');
  const enter = async (party: string, duties: Duties): Promise<Participant> => {
    const cookie = sessions.get(party) ?? '';
    const participant = new Participant({
      name: party,
      url: giaoban.url,
      meetingId: meeting.id,
      cookie,
      routerCapabilities,
      fixture,
      duties,
    });
    everybody.push(participant);
    await participant.join();
    return participant;
  };
  const [a = '', b = ''] = rooms;
  return {
    chair: await enter(host, silent),
    a: { roomId: a, in: await enter(roomParty(a), roomDuties) },
    b: { roomId: b, in: await enter(roomParty(b), roomDuties) },
  };
};

test('deck, floor, mute and thumbnails decide what arrives where', { timeout: 120_000 }, async () => {
  const { chair, a, b } = await enterSample();
  const links = new Map<string, string>();
  chair.live.on('view.board', ({ rows }) => rows.forEach(({ roomId, link }) => links.set(roomId, link)));
  await chair.live.ask('meeting.open', {});

  // On deck the room's streams are taken up everywhere, and nothing is seen of it yet.
  await chair.live.ask('deck.set', { roomId: a.roomId });
  await vi.waitUntil(() => links.get(b.roomId) === 'present', soon);
  expect([b.in.arrivals.packets, chair.arrivals.packets]).toEqual([0, 0]);

  await chair.live.ask('floor.give', { roomId: a.roomId, limitSeconds: null });
  await vi.waitUntil(() => b.in.arrivals.receiving && chair.arrivals.receiving, soon);
  expect(a.in.arrivals.packets).toBe(0);

  // Muted: the sound stops, the picture goes on.
  await chair.live.ask('room.mute', { roomId: a.roomId });
  await vi.waitUntil(() => !b.in.arrivals.receiving, soon);
  const whileMuted = b.in.arrivals.packets;
  await vi.waitUntil(() => b.in.arrivals.packets > whileMuted + 20, soon);
  expect(b.in.arrivals.receiving).toBe(false);
  await chair.live.ask('room.unmute', { roomId: a.roomId });
  await vi.waitUntil(() => b.in.arrivals.receiving, soon);

  // Handed over without a deck: the rooms change places.
  await chair.live.ask('floor.give', { roomId: b.roomId, limitSeconds: null });
  await vi.waitUntil(() => a.in.arrivals.receiving && !b.in.arrivals.receiving, soon);
  await chair.live.ask('floor.take', {});
  await vi.waitUntil(() => !a.in.arrivals.receiving && !chair.arrivals.receiving, soon);

  // Looked at by the chair, a room is seen by the chair alone.
  const before = { chair: chair.arrivals.keyFrames, a: a.in.arrivals.packets };
  await chair.live.ask('watch.set', { roomIds: [b.roomId] });
  await vi.waitUntil(() => chair.arrivals.keyFrames > before.chair, soon);
  expect(a.in.arrivals.packets).toBe(before.a);

  await chair.live.ask('meeting.end', {});
  await vi.waitUntil(() => a.in.meeting?.phase === 'ended' && b.in.meeting?.phase === 'ended', soon);
});
