import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import type { Actor, Command } from '#shared/contract/commands.ts';
import { accountParty, roomParty } from '#shared/contract/ids.ts';
import { replay } from '#shared/meeting/apply.ts';
import { createMemoryLog } from '../testing/memory-log.ts';
import { briefing } from '../testing/people.ts';
import { type Told, loadActor } from './actor.ts';

const M = 'briefing';
const CHAIR: Actor = { party: accountParty('chair'), standing: 'chair' };
const open: Command = { type: 'meeting.open', payload: {} };
const pause: Command = { type: 'meeting.pause', payload: {} };
const join = (roomId: string): Command => ({
  type: 'party.join',
  payload: { party: roomParty(roomId), standing: 'room', deviceId: null },
});

const convened = async (rooms: readonly string[] = ['r1', 'r2']) => {
  const log = createMemoryLog();
  const time = { now: 1_000_000 };
  const onEvents = vi.fn<() => Promise<void>>(async () => undefined);
  const deps = {
    log,
    register: { onEvents, summary: async () => undefined },
    clock: () => time.now,
    logger: pino({ level: 'silent' }),
  };
  const actor = await loadActor(M, deps);
  const told: Told[] = [];
  actor.tell((change) => told.push(change));
  const { payload } = briefing(M, rooms, time.now);
  await actor.submit({ type: 'convene', payload }, 'system');
  return { actor, log, time, told, deps, onEvents };
};

test('events are stored, then told, in order; the state is what the log tells', async () => {
  const { actor, log, told, onEvents } = await convened();
  const commits = vi.spyOn(log, 'append');
  const outcomes = await Promise.all([
    actor.submit(open, CHAIR),
    actor.submit(pause, CHAIR),
    actor.submit(open, CHAIR),
  ]);
  expect(outcomes).toEqual([{ ok: true }, { ok: true }, { ok: false, code: 'wrong-phase' }]);
  expect(told.flatMap(({ recorded }) => recorded)).toEqual(log.events(M));
  expect(actor.state).toEqual(replay(M, log.events(M)));
  // Those that came in at the same moment share one commit.
  expect(commits).toHaveBeenCalledTimes(1);
  expect(onEvents).toHaveBeenCalledTimes(2);
  for (const { before, after, recorded } of told) expect(after.seq - before.seq).toBe(recorded.length);
});

test('nothing is told of what could not be stored, and nothing has changed', async () => {
  const { actor, log, told } = await convened();
  const before = actor.state;
  log.failure = 'before';
  expect(await actor.submit(open, CHAIR)).toEqual({ ok: false, code: 'internal' });
  expect(actor.state).toBe(before);
  expect(told).toHaveLength(1);
  log.failure = 'none';
  expect(await actor.submit(open, CHAIR)).toEqual({ ok: true });
  expect(actor.state.phase).toBe('open');
});

test('what was stored although its answer was lost is found in the log, and told', async () => {
  const { actor, log, told, onEvents } = await convened();
  log.failure = 'after';
  expect(await actor.submit(open, CHAIR)).toEqual({ ok: false, code: 'internal' });
  expect(actor.state.phase).toBe('open');
  expect(told.flatMap(({ recorded }) => recorded)).toEqual(log.events(M));
  expect(onEvents).toHaveBeenCalledTimes(2);
  log.failure = 'none';
  expect(await actor.submit(open, CHAIR)).toEqual({ ok: false, code: 'wrong-phase' });
});

test('what has happened while the disk was full is stored when it has space again, in its order', async () => {
  const { actor, log, told } = await convened();
  const A = roomParty('r1');
  await actor.submit(join('r1'), 'system');
  await actor.submit({ type: 'media.up', payload: { party: A, at: 1_000_000 } }, 'system');
  await actor.submit(open, CHAIR);
  const before = { events: log.events(M).length, told: told.length };

  log.failure = 'full';
  const refused = { ok: false, code: 'store-unavailable' };
  expect(await actor.submit(pause, CHAIR)).toEqual(refused);
  expect(await actor.submit(join('r2'), { party: roomParty('r2'), standing: 'room' })).toEqual(refused);
  expect(await actor.submit({ type: 'media.down', payload: { party: A, at: 1_000_000 } }, 'system')).toEqual(refused);
  // Whoever is in the meeting comes back to it: that is not to be written.
  expect(await actor.submit(join('r1'), { party: A, standing: 'room' })).toEqual({ ok: true });
  await actor.submit({ type: 'media.up', payload: { party: A, at: 1_000_000 } }, 'system');
  expect([log.events(M).length, told.length]).toEqual([before.events, before.told]);
  expect(actor.owes).toBe(true);

  log.failure = 'none';
  await vi.waitFor(() => expect(actor.owes).toBe(false), { timeout: 5000 });
  const types = log.events(M).map(({ event }) => event.type);
  expect(types.slice(before.events)).toEqual(['presence.ended', 'presence.began']);
  expect(told.flatMap(({ recorded }) => recorded)).toEqual(log.events(M));
  expect(await actor.submit(pause, CHAIR)).toEqual({ ok: true });
});

test('the next command takes along what is held, and who had left before may come in again', async () => {
  const { actor, log } = await convened();
  const A = roomParty('r1');
  await actor.submit(join('r1'), 'system');
  log.failure = 'full';
  await actor.submit({ type: 'party.leave', payload: { party: A, reason: 'left', lastSeenAt: 1_000_000 } }, 'system');
  expect(await actor.submit(join('r1'), { party: A, standing: 'room' })).toMatchObject({ code: 'store-unavailable' });
  log.failure = 'none';
  expect(await actor.submit(join('r1'), { party: A, standing: 'room' })).toEqual({ ok: true });
  expect(log.events(M).map(({ event }) => event.type)).toEqual([
    'meeting.convened',
    'party.joined',
    'party.left',
    'party.joined',
  ]);
});

test('another writer in the log is a refusal; afterwards the actor knows what the other wrote', async () => {
  const { actor, log } = await convened();
  const opened = { type: 'meeting.opened', version: 1, payload: {} } as const;
  await log.append(M, 1, [{ at: 2_000_000, actor: CHAIR, events: [opened] }]);
  expect(await actor.submit(join('r1'), 'system')).toEqual({ ok: false, code: 'internal' });
  expect(await actor.submit(pause, CHAIR)).toEqual({ ok: true });
  expect(actor.state).toEqual(replay(M, log.events(M)));
});

test('a clock that is set back does not turn the log back', async () => {
  const { actor, log, time } = await convened();
  time.now -= 500_000;
  await actor.submit(open, CHAIR);
  const times = log.events(M).map(({ at }) => at);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

test('a listener that fails, or a register, leaves what is stored as it is', async () => {
  const { actor, onEvents, log } = await convened();
  actor.tell(() => {
    throw new Error('a defect');
  });
  onEvents.mockRejectedValueOnce(new Error('the register is out of order'));
  expect(await actor.submit(open, CHAIR)).toEqual({ ok: true });
  expect(log.events(M)).toHaveLength(2);
  // The register hears of it a moment later.
  expect(onEvents).toHaveBeenLastCalledWith(M, log.events(M).slice(1));
  await vi.waitFor(() => expect(actor.owes).toBe(false));
});

test('the chair does not wait until all rooms have come in', async () => {
  const rooms = Array.from({ length: 584 }, (_, n) => `r${n}`);
  const { actor, log } = await convened(rooms);
  const joins = rooms.map(async (roomId) => actor.submit(join(roomId), 'system'));
  await actor.submit(open, CHAIR);
  expect(log.events(M)[1]?.event.type).toBe('meeting.opened');
  expect(log.events(M).length).toBeLessThan(100);
  await Promise.all(joins);
  expect(actor.state.attendees.size).toBe(584);
});

test('commands beyond measure are refused, facts never', async () => {
  const { actor } = await convened();
  const commands = Array.from({ length: 2100 }, async () => actor.submit(pause, CHAIR));
  const fact = actor.submit(join('r1'), 'system');
  const codes = (await Promise.all(commands)).map((outcome) => (outcome.ok ? 'ok' : outcome.code));
  expect(new Set(codes)).toEqual(new Set(['wrong-phase', 'meeting-busy']));
  expect(await fact).toEqual({ ok: true });
});
