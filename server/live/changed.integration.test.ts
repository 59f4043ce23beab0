import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { roomParty } from '#shared/contract/ids.ts';
import { briefing, room } from './testing/people.ts';
import { type World, createWorld } from './testing/world.ts';

const M = 'briefing';
const [A, B] = [roomParty('r1'), roomParty('r2')];
let world: World;

beforeEach(async () => {
  world = await createWorld();
  await world.convene(briefing(M, ['r1', 'r2'], Date.now()));
});
afterEach(async () => world.close());

test('a waiting room that is invited no longer loses its seat and is told why; one that stays invited keeps it', async () => {
  const gone = await world.attend(room('r1'), M);
  const stays = await world.attend(room('r2'), M);
  const { peerId } = world.media.peerOf(M, B);
  await world.change(briefing(M, ['r2', 'r3'], Date.now() + 86_400_000));

  await vi.waitFor(() => expect(gone.socket.connected).toBe(false));
  expect(gone.pushes('connection.ended')).toMatchObject([{ code: 'not-invited' }]);
  expect(world.live.isPresent(M, A)).toBe(false);
  expect([...world.state(M).attendees.keys()]).toEqual([B]);

  expect(world.live.isPresent(M, B)).toBe(true);
  expect(world.media.peerOf(M, B).peerId).toBe(peerId);
  await stays.do('transport.restartIce', { meetingId: M, direction: 'receive' });
  expect(stays.pushes('connection.ended')).toEqual([]);
  expect(stays.pushes('standing.changed')).toEqual([]);
  // The list of those invited is the one that the door goes by from now on.
  await world.attend(room('r3'), M);
});

test('who waits when the meeting is postponed hears it, and why', async () => {
  const waiting = await world.attend(room('r1'), M);
  await world.live.submit(M, { type: 'meeting.postpone', payload: { reason: 'Bão số 5' } }, 'system');
  await vi.waitFor(() =>
    expect(waiting.pushes('view.meeting').at(-1)).toMatchObject({ phase: 'postponed', calledOffReason: 'Bão số 5' }),
  );
});
