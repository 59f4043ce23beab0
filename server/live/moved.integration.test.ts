import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { roomParty } from '#shared/contract/ids.ts';
import { rtpParametersOf } from './testing/media-samples.ts';
import { briefing, person, room } from './testing/people.ts';
import { type World, createWorld } from './testing/world.ts';

const M = 'briefing';
const A = roomParty('r1');
const PC = { locale: 'vi', installationId: 'installation-number-1' };
let world: World;

beforeEach(async () => {
  world = await createWorld();
  await world.convene(briefing(M, ['r1', 'r2'], Date.now()));
});
afterEach(async () => world.close());

const types = (): string[] => world.log.events(M).map(({ event }) => event.type);
const receiveOf = (party: typeof A): string => `receive ${world.media.peerOf(M, party).peerId}`;

/** A room that speaks, whose line is dead without anybody having noticed. */
const speakingRoom = async () => {
  const chair = await world.attend(person('chair'), M);
  await chair.do('meeting.open', { meetingId: M });
  const before = await world.attend(room('r1'), M, PC);
  world.receiving(M, A, true);
  await chair.do('floor.give', { meetingId: M, roomId: 'r1', limitSeconds: null });
  await before.do('producer.create', { meetingId: M, source: 'camera', rtpParameters: rtpParametersOf('camera') });
  await vi.waitFor(() => expect(world.media.meetings.get(M)?.stage).toHaveLength(1));
  return { chair, before };
};

test('a page that comes by another connection goes on with its media: nothing is made anew, presence has no gap', async () => {
  const { before } = await speakingRoom();
  const { peerId, producers } = world.media.peerOf(M, A);
  const after = await world.connect(room('r1'), PC);
  const { media, self } = await after.join(M, receiveOf(A));
  expect(media?.receive.id).toBe(`receive ${peerId}`);
  expect(self.speaking).toBe(true);
  expect(world.media.peerOf(M, A).producers).toBe(producers);
  expect(world.media.meetings.get(M)?.stage).toMatchObject([{ peerId, source: 'camera' }]);
  expect(types()).not.toContain('presence.ended');
  await vi.waitFor(() => expect(before.socket.connected).toBe(false));
  expect(world.media.peerOf(M, A).peerId).toBe(peerId);

  const { iceParameters } = await after.do('transport.restartIce', { meetingId: M, direction: 'receive' });
  expect(iceParameters.usernameFragment).not.toBe(media?.receive.iceParameters.usernameFragment);
  await after.do('producer.close', { meetingId: M, source: 'camera' });
  await vi.waitFor(() => expect(world.media.meetings.get(M)?.stage).toEqual([]));
});

test('it is told of the streams that have come while it was away', async () => {
  const { chair } = await speakingRoom();
  const keep = receiveOf(A);
  await chair.do('producer.create', { meetingId: M, source: 'camera', rtpParameters: rtpParametersOf('camera') });
  await vi.waitFor(() => expect(world.media.meetings.get(M)?.stage).toHaveLength(2));
  const after = await world.connect(room('r1'), PC);
  expect((await after.join(M, keep)).media?.consumers).toMatchObject([{ party: 'account:chair' }]);
});

test('who names the transport of another, or one that is gone, gets new ones', async () => {
  await speakingRoom();
  const { peerId } = world.media.peerOf(M, A);
  const thief = await world.connect(room('r2'));
  const { media } = await thief.join(M, `receive ${peerId}`);
  expect(media?.receive.id).toBe(`receive ${world.media.peerOf(M, roomParty('r2')).peerId}`);
  expect(world.media.peerOf(M, A).peerId).toBe(peerId);

  const again = await world.connect(room('r1'), PC);
  expect((await again.join(M, 'receive nothing')).media?.receive.id).not.toBe(`receive ${peerId}`);
  expect(world.media.calls).toContainEqual({ name: 'detach', args: [peerId] });
});

test('a line that was noticed to be dead is made anew', async () => {
  const { before } = await speakingRoom();
  const { peerId } = world.media.peerOf(M, A);
  before.socket.disconnect();
  await vi.waitFor(() => expect(types()).toContain('presence.ended'));
  const after = await world.connect(room('r1'), PC);
  expect((await after.join(M, `receive ${peerId}`)).media?.receive.id).not.toBe(`receive ${peerId}`);
});
