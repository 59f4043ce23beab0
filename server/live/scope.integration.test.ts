import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Principal } from '#shared/contract/accounts.ts';
import { liveMessages } from '#shared/contract/live.ts';
import { standing } from '#shared/contract/meetings.ts';
import { LIVE_PERMISSIONS } from '#shared/permissions/live.ts';
import type { Client } from './testing/client.ts';
import { EVERY_MESSAGE, MESSAGE_NAMES } from './testing/every-message.ts';
import { RTP_CAPABILITIES } from './testing/media-samples.ts';
import { briefing, person, room } from './testing/people.ts';
import { restAllowances, turnableClock } from './testing/turned-clock.ts';
import { type World, createWorld } from './testing/world.ts';

// Who stands in another meeting, or nowhere, has no say in this one: by no message that there is.

const HERE = 'here';
const THERE = 'there';

const OUTSIDE: [who: string, Principal, sits: boolean][] = [
  ['the chair of another meeting, who sits there', person('chair-2'), true],
  ['its deputy', person('deputy-2'), true],
  ['its secretary', person('secretary-2'), true],
  ['its room', room('r3'), true],
  ['a room of nobody’s list', room('r9'), false],
  ['somebody without any office', person('nobody'), false],
];

let world: World;
const clients = new Map<string, Client>();
beforeAll(async () => {
  turnableClock();
  world = await createWorld();
  await world.convene(briefing(HERE, ['r1', 'r2'], Date.now()));
  await world.convene(briefing(THERE, ['r3'], Date.now(), '-2'));
  const chair = await world.attend(person('chair'), HERE);
  await world.attend(room('r1'), HERE);
  await chair.do('meeting.open', { meetingId: HERE });
  for (const [who, principal, sits] of OUTSIDE) {
    clients.set(who, sits ? await world.attend(principal, THERE) : await world.connect(principal));
  }
});
afterAll(async () => {
  await world.close();
  vi.useRealTimers();
});
beforeEach(restAllowances);

describe('the list of messages that is kept by hand', () => {
  test('has every message that there is', () => {
    expect(MESSAGE_NAMES.toSorted()).toEqual(Object.keys(liveMessages).toSorted());
  });

  test.each(MESSAGE_NAMES)('says of %s for every standing whether it may be sent', (name) => {
    const forbiddenInTable = standing.options.filter((who) => !LIVE_PERMISSIONS[name].includes(who));
    expect(EVERY_MESSAGE[name].forbidden).toEqual(expect.arrayContaining(forbiddenInTable));
  });
});

describe.each(OUTSIDE)('%s', (who) => {
  test.each(MESSAGE_NAMES)('has no say here by %s', async (name) => {
    const before = { log: world.log.events(HERE).length, media: world.media.calls.length };
    const client = clients.get(who);
    const answer = await client?.say(name, { ...EVERY_MESSAGE[name].payload, meetingId: HERE });
    const codes = name === 'meeting.join' ? ['not-permitted', 'not-invited', 'waiting-in-lobby'] : ['not-in-meeting'];
    expect(answer).toMatchObject({ ok: false, error: { code: expect.toBeOneOf(codes) as unknown } });
    // A room that knocks is noted, and let in by nobody but the office.
    const since = world.log.events(HERE).slice(before.log);
    expect(since.map(({ event }) => event.type).filter((type) => !type.startsWith('lobby.'))).toEqual([]);
    expect(world.media.calls.length).toBe(before.media);
    expect([...world.state(HERE).attendees.keys()].toSorted()).toEqual(['account:chair', 'room:r1']);
  });
});

test('a stream of another meeting, or of another room, is nobody’s to steer', async () => {
  const chair2 = clients.get(OUTSIDE[0]![0])!;
  const { media } = world;
  const mine = await world.connect(room('r1'));
  await mine.join(HERE);
  const others = [...media.meetings.values()].flatMap(({ peers }) =>
    [...peers.values()].flatMap(({ peerId, consumers, producers }) => [
      peerId,
      ...consumers.keys(),
      ...[...producers.values()].map(({ id }) => id),
    ]),
  );
  expect(others.length).toBeGreaterThan(3);
  for (const consumerId of [...others, 'x'.repeat(64), '__proto__', '']) {
    const said = { meetingId: THERE, consumerId, spatialLayer: 0 };
    const answer = await chair2.say('consumer.layers', said);
    expect([consumerId, answer]).toEqual([
      consumerId,
      expect.objectContaining({ ok: false, error: expect.objectContaining({ code: 'bad-input' }) as unknown }),
    ]);
  }
  expect((await mine.ask('meeting.join', { meetingId: HERE, rtpCapabilities: RTP_CAPABILITIES })).ok).toBe(true);
});
