import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { roomParty } from '#shared/contract/ids.ts';
import { RTP_CAPABILITIES } from './testing/media-samples.ts';
import { briefing, person, room } from './testing/people.ts';
import { type World, createWorld } from './testing/world.ts';

const M = 'briefing';
const OTHER = 'another-briefing';
const PC = { locale: 'vi', installationId: 'installation-number-1' };
const SECOND_PC = { locale: 'en', installationId: 'installation-number-2' };
let world: World;

beforeEach(async () => {
  world = await createWorld();
  await world.convene(briefing(M, ['r1', 'r2'], Date.now()));
  await world.convene(briefing(OTHER, ['r1'], Date.now(), '-2'));
});
afterEach(async () => world.close());

const join = { meetingId: M, rtpCapabilities: RTP_CAPABILITIES };
const types = (meetingId: string): string[] => world.log.events(meetingId).map(({ event }) => event.type);

test('a rebooted PC takes over from itself: place and hand are kept, the old line is told and ended', async () => {
  const chair = await world.attend(person('chair'), M);
  await chair.do('meeting.open', { meetingId: M });
  const before = await world.attend(room('r1'), M, PC);
  await before.do('hand.raise', { meetingId: M });
  const old = world.media.peerOf(M, roomParty('r1')).peerId;

  const after = await world.connect(room('r1'), PC);
  const { self } = await after.join(M);
  expect(self.handPlace).toBe(1);
  await vi.waitFor(() =>
    expect(before.pushes('connection.ended')).toEqual([expect.objectContaining({ code: 'replaced' })]),
  );
  await vi.waitFor(() => expect(before.socket.connected).toBe(false));
  expect(after.socket.connected).toBe(true);
  expect(types(M)).not.toContain('party.left');
  expect(world.media.calls).toContainEqual({ name: 'detach', args: [old] });
  expect(world.media.peerOf(M, roomParty('r1')).peerId).not.toBe(old);
});

test('another PC waits at the door, and both are told', async () => {
  const first = await world.attend(room('r1'), M, PC);
  const logged = world.log.events(M).length;
  for (const [who, auth] of [
    [room('r1'), SECOND_PC],
    [room('r1', 'another-token'), { ...PC, locale: 'en' }],
  ] as const) {
    const second = await world.connect(who, auth);
    const answer = { ok: false, error: { code: 'waiting-in-lobby' } };
    expect(await second.ask('meeting.join', join)).toMatchObject(answer);
    expect(await second.ask('meeting.join', join)).toMatchObject(answer);
    expect(second.socket.connected).toBe(true);
  }
  await vi.waitFor(() =>
    expect(first.pushes('notice').map(({ code }) => code)).toEqual(['second-device', 'second-device']),
  );
  expect(first.socket.connected).toBe(true);
  expect(await first.ask('meeting.leave', { meetingId: M })).toEqual({ ok: true, data: {} });
  expect(
    world.log
      .events(M)
      .slice(logged)
      .map(({ event }) => event.type),
  ).toEqual(['lobby.knocked', 'lobby.knocked', 'presence.ended', 'party.left']);

  const second = await world.connect(room('r1'), SECOND_PC);
  expect((await second.join(M)).self.party).toBe('room:r1');
});

test('another PC may come when the line of the first is dead', async () => {
  const first = await world.attend(room('r1'), M, PC);
  first.socket.disconnect();
  const second = await world.connect(room('r1'), SECOND_PC);
  await vi.waitFor(async () => expect((await second.ask('meeting.join', join)).ok).toBe(true));
});

test('a room that goes to another meeting has left the first', async () => {
  const client = await world.attend(room('r1'), M, PC);
  await client.join(OTHER);
  expect(world.state(M).attendees.has(roomParty('r1'))).toBe(false);
  expect(world.state(OTHER).attendees.has(roomParty('r1'))).toBe(true);

  const otherTab = await world.connect(room('r1'), PC);
  await otherTab.join(M);
  await vi.waitFor(() => expect(client.socket.connected).toBe(false));
  expect(world.state(OTHER).attendees.has(roomParty('r1'))).toBe(false);
  expect(types(OTHER)).toContain('party.left');
});

test('the newest window of a person takes over, in the same meeting only', async () => {
  const observer = person('observer');
  const first = await world.attend(observer, M);
  const elsewhere = await world.attend(observer, OTHER);
  const second = await world.attend(observer, M);
  await vi.waitFor(() => expect(first.pushes('connection.ended')).toHaveLength(1));
  expect([elsewhere.socket.connected, second.socket.connected]).toEqual([true, true]);
  expect(world.state(OTHER).attendees.size).toBe(1);
});

test('entering again on the same line gives a new line to the media, and nothing else', async () => {
  const client = await world.attend(room('r1'), M, PC);
  const first = world.media.peerOf(M, roomParty('r1')).peerId;
  const { media } = await client.join(M);
  expect(media).not.toBeNull();
  expect(world.media.peerOf(M, roomParty('r1')).peerId).not.toBe(first);
  expect(types(M).filter((type) => type.startsWith('party.'))).toEqual(['party.joined']);
});

test('two windows that enter at the same moment: one stays', async () => {
  const clients = await Promise.all([1, 2, 3].map(async () => world.connect(person('chair'))));
  await Promise.all(clients.map(async (client) => client.say('meeting.join', join)));
  await vi.waitFor(() => expect(clients.filter(({ socket }) => socket.connected)).toHaveLength(1));
  expect(world.media.meetings.get(M)?.peers.size).toBe(1);
});

test('who is signed out is put out, with the reason', async () => {
  const chair = await world.attend(person('chair'), M);
  const deputy = await world.attend(person('deputy'), M);
  await world.live.endConnections(({ sessionId }) => sessionId === 'account:chair', 'not-signed-in');
  await vi.waitFor(() =>
    expect(chair.pushes('connection.ended')).toEqual([expect.objectContaining({ code: 'not-signed-in' })]),
  );
  await vi.waitFor(() => expect(chair.socket.connected).toBe(false));
  expect(deputy.socket.connected).toBe(true);
  expect(world.state(M).attendees.has('account:chair')).toBe(false);
});
