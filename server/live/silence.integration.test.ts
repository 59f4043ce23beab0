import { afterEach, expect, test, vi } from 'vitest';
import { roomParty } from '#shared/contract/ids.ts';
import { briefing, room } from './testing/people.ts';
import { type ThinLine, layThinLine } from './testing/thin-line.ts';
import { type World, createWorld } from './testing/world.ts';

const M = 'briefing';
const A = roomParty('r1');
const PING_MS = 300;
let world: World;
let line: ThinLine;
afterEach(async () => {
  await line.close();
  await world.close();
});

/** A room whose line has gone silent after it was present; resolves when the loss has been noted. */
const presenceOfSilentRoom = async (mediaSeenAfter: number | null) => {
  world = await createWorld({ pingMs: PING_MS });
  await world.convene(briefing(M, ['r1'], Date.now()));
  line = await layThinLine(world.url);
  const client = await world.connect(room('r1'), { locale: 'vi' }, line.url);
  await client.join(M);
  world.receiving(M, A, true);
  await vi.waitFor(() => expect(world.state(M).attendees.get(A)?.presentSince).not.toBeNull());
  line.silence();
  const silentAt = Date.now();
  world.media.lastSeenAt = mediaSeenAfter === null ? null : silentAt + mediaSeenAfter;
  await vi.waitUntil(() => world.state(M).attendees.get(A)?.presentSince === null, { timeout: 10_000 });
  const ended = world.log.events(M).at(-1);
  if (ended?.event.type !== 'presence.ended') throw new Error('presence has not ended');
  return { silentAt, endedAt: ended.event.payload.at, noticedAt: ended.at };
};

test('of a line that goes silent, presence ends with its last packet, not when the silence is noticed', async () => {
  const { silentAt, endedAt, noticedAt } = await presenceOfSilentRoom(null);
  expect(endedAt).toBeLessThanOrEqual(silentAt);
  expect(noticedAt - endedAt).toBeGreaterThanOrEqual(PING_MS);
});

test('what the media plane has seen later counts', async () => {
  const { silentAt, endedAt, noticedAt } = await presenceOfSilentRoom(100);
  expect(endedAt).toBe(silentAt + 100);
  expect(noticedAt).toBeGreaterThan(endedAt);
});
