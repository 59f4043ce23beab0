import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { accountParty, roomParty } from '#shared/contract/ids.ts';
import { rtpParametersOf } from './testing/media-samples.ts';
import { briefing, person, room } from './testing/people.ts';
import { turnableClock } from './testing/turned-clock.ts';
import { type World, createWorld } from './testing/world.ts';

const M = 'briefing';
const meetingId = M;
let world: World;

/** Time goes on as always, and a test may turn it on. */
beforeEach(async () => {
  turnableClock();
  world = await createWorld();
  await world.convene(briefing(M, ['r1', 'r2', 'r3'], Date.now()));
});
afterEach(async () => {
  await world.close();
  vi.useRealTimers();
});

const produce = (source: 'camera' | 'microphone' | 'screen') => ({
  meetingId,
  source,
  rtpParameters: rtpParametersOf(source),
});

test('a briefing from the first to the last moment', async () => {
  const chair = await world.attend(person('chair'), M);
  const secretary = await world.attend(person('secretary'), M);
  const a = await world.attend(room('r1'), M);
  const b = await world.attend(room('r2'), M);

  // The chair's streams stand ready in the lobby, and nobody sees them yet.
  await chair.do('producer.create', produce('camera'));
  await chair.do('producer.create', produce('microphone'));
  await vi.waitFor(() => expect(a.pushes('media.consumers').flatMap(({ added }) => added)).toHaveLength(2));
  const chairMedia = world.media.peerOf(M, accountParty('chair'));
  expect(chairMedia.producers.get('camera')?.paused).toBe(true);

  await chair.do('meeting.open', { meetingId });
  await vi.waitFor(() =>
    expect(b.pushes('view.meeting').at(-1)).toMatchObject({ phase: 'open', host: { present: true } }),
  );
  await vi.waitFor(() =>
    expect([...chairMedia.producers.values()].map(({ paused }) => paused)).toEqual([false, false]),
  );

  // A room asks to speak: it alone hears its place, the board hears the queue.
  await a.do('hand.raise', { meetingId });
  await vi.waitFor(() => expect(a.pushes('view.self').at(-1)?.handPlace).toBe(1));
  await vi.waitFor(() => expect(secretary.pushes('view.board').at(-1)?.queue).toEqual(['r1']));
  expect(b.pushes('view.self')).toEqual([]);

  // On deck: it sends, paused, and everybody's consumers are made.
  await chair.do('deck.set', { meetingId, roomId: 'r1' });
  await vi.waitFor(() => expect(a.pushes('view.self').at(-1)?.onDeck).toBe(true));
  await a.do('producer.create', produce('camera'));
  await a.do('producer.create', produce('microphone'));
  const speakerMedia = world.media.peerOf(M, roomParty('r1'));
  const receivedFromA = () =>
    b
      .pushes('media.consumers')
      .flatMap(({ added }) => added)
      .filter(({ party }) => party === roomParty('r1'))
      .map(({ source }) => source);
  await vi.waitFor(() => expect(receivedFromA()).toEqual(['camera', 'microphone']));
  expect([...speakerMedia.producers.values()].map(({ paused }) => paused)).toEqual([true, true]);

  // The floor is one resume, without another round of consumers.
  const before = world.media.calls.length;
  await chair.do('floor.give', { meetingId, roomId: 'r1', limitSeconds: 60 });
  await vi.waitFor(() =>
    expect([...speakerMedia.producers.values()].map(({ paused }) => paused)).toEqual([false, false]),
  );
  await vi.waitFor(() =>
    expect(b.pushes('view.meeting').at(-1)?.speaker).toMatchObject({ roomId: 'r1', muted: false }),
  );
  expect(world.media.calls.slice(before).map(({ name }) => name)).toEqual(['setPaused', 'setPaused']);
  expect(a.pushes('view.self').at(-1)).toMatchObject({ speaking: true, onDeck: false, handPlace: null });

  // A line of the secretary stands beside who speaks.
  await secretary.do('note.write', { meetingId, noteId: 'n1', text: 'Đề nghị bổ sung kinh phí' });
  await vi.waitFor(() =>
    expect(chair.pushes('view.board').flatMap(({ notes }) => notes)).toEqual([
      expect.objectContaining({ noteId: 'n1', author: 'Người account:secretary', speakerName: 'Phòng r1' }),
    ]),
  );

  // Its time runs out by the server's clock.
  const endsAt = b.pushes('view.meeting').at(-1)?.speaker?.endsAt ?? 0;
  await vi.advanceTimersByTimeAsync(endsAt - Date.now());
  await vi.waitFor(() => expect(b.pushes('view.meeting').at(-1)?.speaker).toBeNull());
  const ended = world.log.events(M).find(({ event }) => event.type === 'floor.ended');
  expect(ended).toMatchObject({ actor: 'system', event: { payload: { roomId: 'r1', reason: 'time' } } });
  expect(ended?.at).toBeGreaterThanOrEqual(endsAt);
  await vi.waitFor(() =>
    expect([...speakerMedia.producers.values()].map(({ paused }) => paused)).toEqual([true, true]),
  );

  // The floor is given to a room that did not ask, and taken back.
  await chair.do('floor.give', { meetingId, roomId: 'r2', limitSeconds: null });
  await vi.waitFor(() => expect(b.pushes('view.self').at(-1)?.speaking).toBe(true));
  await b.do('producer.create', produce('microphone'));
  expect(world.media.peerOf(M, roomParty('r2')).producers.get('microphone')?.paused).toBe(false);
  await chair.do('floor.take', { meetingId });
  await vi.waitFor(() => expect(b.pushes('view.self').at(-1)?.speaking).toBe(false));

  await chair.do('meeting.end', { meetingId });
  await vi.waitFor(() => expect(a.pushes('view.meeting').at(-1)?.phase).toBe('ended'));
  expect(a.socket.connected).toBe(true);
  await vi.waitFor(() => expect(world.media.meetings.size).toBe(0));
  expect(world.live.openMeetings()).toBe(0);
});
