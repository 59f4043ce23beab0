import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LiveRequest } from '#shared/contract/live.ts';
import { USUAL_CHOICES } from '#shared/contract/votes.ts';
import type { Client } from './testing/client.ts';
import { briefing, person, room } from './testing/people.ts';
import { turnableClock } from './testing/turned-clock.ts';
import { type World, createWorld } from './testing/world.ts';

const M = 'vote';
const ROOMS = ['r1', 'r2', 'r3', 'r4'];

let world: World;
let chair: Client;

beforeEach(async () => {
  turnableClock();
  world = await createWorld();
  await world.convene(briefing(M, ROOMS, Date.now()));
  chair = await world.attend(person('chair'), M);
  await chair.do('meeting.open', { meetingId: M });
});
afterEach(async () => {
  await world.close();
  vi.useRealTimers();
});

const opening = (more: Partial<LiveRequest<'vote.open'>> = {}): LiveRequest<'vote.open'> => ({
  meetingId: M,
  voteId: 'v1',
  question: 'Thông qua kế hoạch?',
  choices: [...USUAL_CHOICES],
  secret: false,
  quorum: 2,
  voters: 'invited',
  seconds: null,
  ...more,
});
const ballot = (choiceId: string) => ({ meetingId: M, voteId: 'v1', choiceId });
const closings = () =>
  world.log.events(M).flatMap(({ event }) => (event.type === 'vote.closed' ? [event.payload] : []));
const onBoard = () =>
  chair
    .pushes('view.board')
    .flatMap(({ votes }) => votes)
    .at(-1);

test('a question is one push to each room; votes are told to the office and the room itself, and nobody else', async () => {
  const r1 = await world.attend(room('r1'), M);
  const r2 = await world.attend(room('r2'), M);
  await chair.do('vote.open', opening());
  await vi.waitFor(() => expect(r2.pushes('view.meeting').at(-1)?.vote).toMatchObject({ voteId: 'v1', result: null }));
  await vi.waitFor(() => expect(r2.pushes('view.self').at(-1)?.vote).toMatchObject({ castAt: null }));
  const [told, views] = [r2.pushCount, r1.pushes('view.meeting').length];

  await r1.do('vote.cast', ballot('for'));
  await vi.waitFor(() => expect(r1.pushes('view.self').at(-1)?.vote).toMatchObject({ choiceId: 'for' }));
  await vi.waitFor(() => expect(onBoard()).toMatchObject({ cast: 1, eligible: 4, counts: [{ count: 1 }, {}, {}] }));
  await r1.do('vote.cast', ballot('against'));
  await vi.waitFor(() => expect(onBoard()).toMatchObject({ cast: 1, counts: [{ count: 0 }, { count: 1 }, {}] }));
  expect(r1.pushes('view.meeting')).toHaveLength(views);
  expect(r2.pushCount).toBe(told);

  await chair.do('vote.close', { meetingId: M, voteId: 'v1' });
  await vi.waitFor(() => expect(r2.pushes('view.meeting').at(-1)?.vote).toBeNull());
  await chair.do('vote.show', { meetingId: M, voteId: 'v1', shown: true });
  const result = { cast: 1, eligible: 4, quorate: false };
  await vi.waitFor(() => expect(r2.pushes('view.meeting').at(-1)?.vote?.result).toMatchObject(result));
  expect(await r2.ask('vote.cast', ballot('for'))).toMatchObject({ error: { code: 'no-vote' } });
});

test('a room that drops keeps its right to vote until the vote closes', async () => {
  const first = await world.attend(room('r1'), M);
  await chair.do('vote.open', opening({ voters: 'present', quorum: 1 }));
  await first.do('meeting.leave', { meetingId: M });
  await vi.waitFor(() => expect(world.state(M).attendees.has('room:r1')).toBe(false));

  const again = await world.connect(room('r1'));
  const { self, view } = await again.join(M);
  expect([self.vote, view.vote?.voteId]).toEqual([{ voteId: 'v1', castAt: null, choiceId: null }, 'v1']);
  await again.do('vote.cast', ballot('for'));
  await chair.do('vote.close', { meetingId: M, voteId: 'v1' });
  expect(closings()).toMatchObject([{ cast: 1, eligible: 1, quorate: true }]);
});

test('of a secret vote nothing on the wire or in the log tells for what a room voted', async () => {
  const rooms = await Promise.all(ROOMS.map(async (roomId) => world.attend(room(roomId), M)));
  const secretary = await world.attend(person('secretary'), M);
  await chair.do('vote.open', opening({ secret: true }));
  const choices = ['abstain', 'against', 'abstain', 'abstain'];
  for (const [place, client] of rooms.entries()) await client.do('vote.cast', ballot(choices[place] ?? ''));
  await vi.waitFor(() => expect(onBoard()).toMatchObject({ cast: 4, counts: null }));
  expect(await rooms[0]?.ask('vote.cast', ballot('for'))).toMatchObject({ error: { code: 'already-voted' } });

  const cast = world.log.events(M).flatMap(({ event }) => (event.type === 'vote.cast' ? [event.payload.choiceId] : []));
  expect(cast).toEqual([null, null, null, null]);
  const heard = [...rooms, chair, secretary].flatMap((client) => [
    ...client.pushes('view.self').map(({ vote }) => vote?.choiceId ?? null),
    ...client
      .pushes('view.board')
      .flatMap(({ votes, rows }) => [...votes.map(({ counts }) => counts), ...rows.map(({ vote }) => vote)]),
  ]);
  expect(heard.filter((told) => told !== null)).toEqual([]);

  await chair.do('vote.close', { meetingId: M, voteId: 'v1' });
  expect(closings()[0]?.counts.map(({ count }) => count)).toEqual([0, 1, 3]);
});

test('a server that dies counts what was cast before; the deadline comes when its time has come', async () => {
  const r1 = await world.attend(room('r1'), M);
  await chair.do('vote.open', opening({ secret: true, seconds: 60 }));
  await r1.do('vote.cast', ballot('against'));
  await world.restart();
  const r2 = await world.attend(room('r2'), M);
  await r2.do('vote.cast', ballot('for'));
  const back = await world.attend(room('r1'), M);
  expect(await back.ask('vote.cast', ballot('for'))).toMatchObject({ error: { code: 'already-voted' } });
  expect(closings()).toEqual([]);

  await vi.advanceTimersByTimeAsync(61_000);
  await vi.waitFor(() => expect(closings()).toMatchObject([{ reason: 'deadline', cast: 2, eligible: 4 }]));
  expect(closings()[0]?.counts.map(({ count }) => count)).toEqual([1, 1, 0]);
});

test('a ballot whose storing failed is in no box; one whose answer was lost is in it once', async () => {
  const r1 = await world.attend(room('r1'), M);
  const r2 = await world.attend(room('r2'), M);
  await chair.do('vote.open', opening({ secret: true }));
  world.log.failure = 'before';
  expect(await r1.ask('vote.cast', ballot('for'))).toMatchObject({ error: { code: 'internal' } });
  world.log.failure = 'after';
  expect(await r2.ask('vote.cast', ballot('for'))).toMatchObject({ error: { code: 'internal' } });
  world.log.failure = 'none';
  await r1.do('vote.cast', ballot('against'));
  expect(await r2.ask('vote.cast', ballot('against'))).toMatchObject({ error: { code: 'already-voted' } });
  await chair.do('vote.close', { meetingId: M, voteId: 'v1' });
  expect(closings()[0]?.counts.map(({ count }) => count)).toEqual([1, 1, 0]);
});
