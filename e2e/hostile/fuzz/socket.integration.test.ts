import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { liveMessages, reply } from '#shared/contract/live.ts';
import { brokenInLog, brokenInState } from '#shared/testing/invariants.ts';
import type { Client } from '../../../server/live/testing/client.ts';
import { briefing, person, room } from '../../../server/live/testing/people.ts';
import { restAllowances, turnableClock } from '../../../server/live/testing/turned-clock.ts';
import { type World, createWorld } from '../../../server/live/testing/world.ts';
import { internalName } from '../wire.ts';
import { messagesOf } from './messages.ts';

// What the property test says to the dispatcher goes over real sockets here: as JSON and as bytes, with all allowances in force.

const HERE = 'here';
const BATCHES = 12;
/** Within the allowance: the form of the messages is what is tried here. */
const EACH = 55;

let world: World;
let chair: Client;
let hostile: Client[];
beforeAll(async () => {
  turnableClock();
  world = await createWorld();
  await world.convene(briefing(HERE, ['r1', 'r2', 'r3'], Date.now()));
  await world.convene(briefing('there', ['r4'], Date.now(), '-2'));
  chair = await world.attend(person('chair'), HERE);
  await chair.do('meeting.open', { meetingId: HERE });
  const present = await Promise.all(
    [room('r1'), room('r2'), person('observer'), person('deputy')].map(async (who) => world.attend(who, HERE)),
  );
  const outside = await Promise.all(
    [room('r4'), person('chair-2'), person('nobody')].map(async (who) => world.connect(who)),
  );
  hostile = [...present, ...outside];
});
afterAll(async () => {
  await world.close();
  vi.useRealTimers();
});

const meaningful = (name: string): readonly string[] =>
  name === 'meetingId' ? [HERE, HERE, 'there'] : ['r1', 'r2', 'r4', 'room:r1', 'account:chair', 'account:nobody'];

const replies = new Map(Object.entries(liveMessages).map(([name, { answer }]) => [name, reply(answer)]));

/** What is longer ends the line, which is tried elsewhere; the name of an event that socket.io keeps for itself ends it too. */
const canBeSent = (name: string, args: readonly unknown[]): boolean =>
  name !== 'disconnecting' && name !== 'newListener' && (JSON.stringify(args)?.length ?? 0) < 200_000;

test('thousands of messages over real sockets are each answered by the contract', async () => {
  const message = messagesOf(meaningful);
  let answered = 0;
  for (let batch = 0; batch < BATCHES; batch += 1) {
    for (const [index, { socket }] of hostile.entries()) {
      const seed = batch * hostile.length + index;
      const all = fc.sample(message, { numRuns: EACH, seed }).filter(({ name, args }) => canBeSent(name, args));
      await Promise.all(
        all.map(async ({ name, args }) => {
          const answer: unknown = await socket.emitWithAck(name, ...args);
          expect({
            name,
            ...(replies.get(name) ?? reply(liveMessages['meeting.leave'].answer)).safeParse(answer),
          }).toMatchObject({ success: true });
          expect(internalName(JSON.stringify(answer))).toBeUndefined();
          expect(JSON.stringify(answer)).not.toMatch(/"(too-many-requests|internal)"/);
          answered += 1;
        }),
      );
    }
    await restAllowances();
  }
  expect(answered).toBeGreaterThan(4000);
  expect(hostile.every(({ socket }) => socket.connected)).toBe(true);
  expect(brokenInState(world.state(HERE))).toEqual([]);
  expect(brokenInLog(world.log.events(HERE))).toEqual([]);

  const honest = await world.attend(room('r3'), HERE);
  await honest.do('hand.raise', { meetingId: HERE });
  await chair.do('floor.give', { meetingId: HERE, roomId: 'r3', limitSeconds: null });
  await vi.waitFor(() => expect(honest.pushes('view.self').at(-1)).toMatchObject({ speaking: true }));
});
