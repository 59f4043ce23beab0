import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { roomParty } from '#shared/contract/ids.ts';
import type { MeetingEventType } from '#shared/contract/events.ts';
import { DTLS_PARAMETERS, RTP_CAPABILITIES } from './testing/media-samples.ts';
import { briefing, person, room } from './testing/people.ts';
import { turnableClock } from './testing/turned-clock.ts';
import { type World, createWorld } from './testing/world.ts';

const M = 'briefing';
const A = roomParty('r1');
let world: World;

beforeEach(async () => {
  turnableClock();
  world = await createWorld();
  await world.convene(briefing(M, ['r1', 'r2'], Date.now()));
});
afterEach(async () => {
  await world.close();
  vi.useRealTimers();
});

/** What the log says of the room's coming and going. */
const course = () =>
  world.log.events(M).flatMap(({ event }) => {
    const told: MeetingEventType[] = ['party.joined', 'party.left', 'presence.began', 'presence.ended'];
    return told.includes(event.type) && 'party' in event.payload && event.payload.party === A ? [event] : [];
  });
const courseTypes = () => course().map(({ type }) => type);

test('presence begins with the receiving transport, not with the joining', async () => {
  const client = await world.connect(room('r1'));
  await client.join(M);
  expect(courseTypes()).toEqual(['party.joined']);
  expect(world.state(M).attendees.get(A)?.presentSince).toBeNull();
  world.receiving(M, A, true);
  await vi.waitFor(() => expect(courseTypes()).toEqual(['party.joined', 'presence.began']));
});

test('a sending transport says nothing about presence', async () => {
  const client = await world.connect(room('r1'));
  await client.join(M);
  const { peerId } = world.media.peerOf(M, A);
  world.media.facts().onTransport({ meetingId: M, peerId, direction: 'send', connected: true, at: Date.now() });
  await client.do('transport.connect', { meetingId: M, direction: 'send', dtlsParameters: DTLS_PARAMETERS });
  expect(courseTypes()).toEqual(['party.joined']);
});

test('leaving is at once', async () => {
  const client = await world.attend(room('r1'), M);
  const left = Date.now();
  await client.do('meeting.leave', { meetingId: M });
  expect(courseTypes()).toEqual(['party.joined', 'presence.began', 'presence.ended', 'party.left']);
  expect(course().at(-1)?.payload).toMatchObject({ reason: 'left' });
  const ended = course().find(({ type }) => type === 'presence.ended');
  expect(ended?.type === 'presence.ended' && ended.payload.at - left).toBeLessThan(1000);
  expect(await client.ask('hand.raise', { meetingId: M })).toMatchObject({ error: { code: 'not-in-meeting' } });
});

test('a lost line: presence ends at once, the place is kept for 15 s, then it is gone', async () => {
  const chair = await world.attend(person('chair'), M);
  await chair.do('meeting.open', { meetingId: M });
  const client = await world.attend(room('r1'), M);
  await client.do('hand.raise', { meetingId: M });
  client.socket.disconnect();
  await vi.waitFor(() => expect(courseTypes()).toEqual(['party.joined', 'presence.began', 'presence.ended']));
  await vi.waitFor(() =>
    expect(chair.pushes('view.board').at(-1)?.rows).toEqual([expect.objectContaining({ roomId: 'r1', link: 'lost' })]),
  );
  await vi.advanceTimersByTimeAsync(13_000);
  expect(world.state(M).queue).toEqual(['r1']);

  await vi.advanceTimersByTimeAsync(2_500);
  await vi.waitFor(() => expect(course().at(-1)).toMatchObject({ type: 'party.left', payload: { reason: 'lost' } }));
  expect(world.state(M).queue).toEqual([]);
});

test('who is back in time has kept place and floor', async () => {
  const chair = await world.attend(person('chair'), M);
  await chair.do('meeting.open', { meetingId: M });
  const client = await world.attend(room('r1'), M);
  await chair.do('floor.give', { meetingId: M, roomId: 'r1', limitSeconds: null });
  client.socket.disconnect();
  await vi.waitFor(() => expect(courseTypes()).toContain('presence.ended'));
  await vi.advanceTimersByTimeAsync(10_000);

  const back = await world.connect(room('r1'));
  expect((await back.join(M)).self.speaking).toBe(true);
  world.receiving(M, A, true);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(courseTypes()).toEqual(['party.joined', 'presence.began', 'presence.ended', 'presence.began']);
  expect(world.state(M).floor?.roomId).toBe('r1');
});

test('media that goes down ends presence where it was last alive, and the party stays', async () => {
  const client = await world.attend(room('r1'), M);
  await vi.waitFor(() => expect(courseTypes()).toContain('presence.began'));
  await vi.advanceTimersByTimeAsync(30_000);
  const lastAlive = Date.now() - 9000;
  world.receiving(M, A, false, lastAlive);
  await vi.waitFor(() => expect(course().at(-1)).toMatchObject({ type: 'presence.ended', payload: { at: lastAlive } }));
  expect(world.state(M).attendees.has(A)).toBe(true);

  world.receiving(M, A, true);
  await vi.waitFor(() => expect(course().at(-1)?.type).toBe('presence.began'));
  expect(client.socket.connected).toBe(true);
});

test('facts about a line that has been replaced are of no interest', async () => {
  const client = await world.attend(room('r1'), M);
  const { peerId } = world.media.peerOf(M, A);
  await client.join(M);
  world.receiving(M, A, true);
  await vi.waitFor(() => expect(courseTypes().at(-1)).toBe('presence.began'));
  const logged = course().length;
  world.media.facts().onTransport({ meetingId: M, peerId, direction: 'receive', connected: false, at: Date.now() });
  await client.ask('meeting.join', { meetingId: 'nowhere', rtpCapabilities: RTP_CAPABILITIES });
  expect(course()).toHaveLength(logged);
});

test('a meeting that everybody has left is let go of, and taken up again from its log', async () => {
  const chair = await world.attend(person('chair'), M);
  await chair.do('meeting.open', { meetingId: M });
  expect(world.live.isPresent(M, 'account:chair')).toBe(true);
  expect(world.live.isPresent(M, 'account:secretary')).toBe(false);
  await chair.do('meeting.leave', { meetingId: M });
  expect(world.live.isPresent(M, 'account:chair')).toBe(false);
  expect(world.live.openMeetings()).toBe(1);
  const again = await world.attend(person('chair'), M);
  await again.do('meeting.end', { meetingId: M });
  await again.do('meeting.leave', { meetingId: M });
  expect(world.live.openMeetings()).toBe(0);
  const late = await world.connect(room('r1'));
  expect(await late.ask('meeting.join', { meetingId: M, rtpCapabilities: RTP_CAPABILITIES })).toMatchObject({
    error: { code: 'wrong-phase' },
  });
});
