import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { roomParty } from '#shared/contract/ids.ts';
import type { MediaSource } from '#shared/contract/media.ts';
import type { Client } from './testing/client.ts';
import { rtpParametersOf } from './testing/media-samples.ts';
import { briefing, person, room } from './testing/people.ts';
import { type World, createWorld } from './testing/world.ts';

const meetingId = 'discussion';
let world: World;
let chair: Client;
let a: Client;
let b: Client;

beforeEach(async () => {
  world = await createWorld();
  await world.convene(briefing(meetingId, ['r1', 'r2'], Date.now()));
  chair = await world.attend(person('chair'), meetingId);
  a = await world.attend(room('r1'), meetingId);
  b = await world.attend(room('r2'), meetingId);
  await chair.do('meeting.open', { meetingId });
});
afterEach(async () => world.close());

const produce = async (client: Client, source: MediaSource) =>
  client.ask('producer.create', { meetingId, source, rtpParameters: rtpParametersOf(source) });
const both = async (client: Client): Promise<void> => {
  for (const source of ['camera', 'microphone'] as const)
    expect(await produce(client, source)).toMatchObject({ ok: true });
};
const paused = (roomId: string, source: MediaSource) =>
  world.media.peerOf(meetingId, roomParty(roomId)).producers.get(source)?.paused;
const receivedBy = (client: Client) => {
  const held = new Map<string, string>();
  for (const { added, removed } of client.pushes('media.consumers')) {
    for (const { id, party, source } of added) held.set(id, `${party} ${source}`);
    for (const id of removed) held.delete(id);
  }
  return [...held.values()].sort();
};
const discuss = async () => chair.do('mode.set', { meetingId, mode: 'discussion' });
const participants = (client: Client) => client.pushes('view.meeting').at(-1)?.participants;

test('in a discussion rooms send to each other; back in the briefing they do not', async () => {
  expect(await produce(a, 'microphone')).toMatchObject({ error: { code: 'not-speaker' } });
  await discuss();
  await both(a);
  await both(b);
  await vi.waitFor(() => {
    expect(receivedBy(a)).toEqual(['room:r2 camera', 'room:r2 microphone']);
    expect(receivedBy(b)).toEqual(['room:r1 camera', 'room:r1 microphone']);
    expect(receivedBy(chair)).toHaveLength(4);
  });
  expect([paused('r1', 'camera'), paused('r1', 'microphone')]).toEqual([false, false]);

  await chair.do('mode.set', { meetingId, mode: 'briefing' });
  await vi.waitFor(() => expect([receivedBy(a), receivedBy(b), receivedBy(chair)]).toEqual([[], [], []]));
  // What a room goes on sending is passed on to nobody.
  await vi.waitFor(() => expect([paused('r1', 'camera'), paused('r1', 'microphone')]).toEqual([true, true]));
  expect(participants(a)).toEqual([]);
});

test('a room has its own switches, and cannot lift what the office has set', async () => {
  await discuss();
  await both(a);
  await a.do('producer.pause', { meetingId, source: 'microphone', paused: true });
  await a.do('producer.pause', { meetingId, source: 'camera', paused: true });
  expect([paused('r1', 'microphone'), paused('r1', 'camera')]).toEqual([true, true]);
  const ofA = { party: 'room:r1', silent: true, unseen: true };
  await vi.waitFor(() => expect(participants(b)).toContainEqual(expect.objectContaining(ofA)));

  await a.do('producer.pause', { meetingId, source: 'camera', paused: false });
  await chair.do('room.mute', { meetingId, roomId: 'r1' });
  const unmute = await a.ask('producer.pause', { meetingId, source: 'microphone', paused: false });
  expect(unmute).toMatchObject({ error: { code: 'muted-by-chair' } });
  expect([paused('r1', 'microphone'), paused('r1', 'camera')]).toEqual([true, false]);

  await chair.do('room.unmute', { meetingId, roomId: 'r1' });
  await a.do('producer.pause', { meetingId, source: 'microphone', paused: false });
  expect(paused('r1', 'microphone')).toBe(false);
  const heard = { party: 'room:r1', silent: false, unseen: false };
  await vi.waitFor(() => expect(participants(b)).toContainEqual(expect.objectContaining(heard)));
});

test('who is heard is told to everybody, in a discussion alone, and a change once', async () => {
  const say = (roomId: string | null) =>
    world.media.facts().onVoice({
      meetingId,
      peerId: roomId === null ? null : world.media.peerOf(meetingId, roomParty(roomId)).peerId,
    });
  const told = (client: Client) => client.pushes('voice.active').map(({ party }) => party);
  say('r1');
  await discuss();
  say('r1');
  say('r1');
  await vi.waitFor(() => expect(told(b)).toEqual(['room:r1']));
  say('r2');
  say(null);
  say('r2');
  await vi.waitFor(() => expect(told(b)).toEqual(['room:r1', 'room:r2']));
  world.media.facts().onVoice({ meetingId, peerId: 'nobody' });
  await chair.do('mode.set', { meetingId, mode: 'briefing' });
  await vi.waitFor(() => expect(told(chair)).toEqual(['room:r1', 'room:r2', null]));
  say('r1');
  await discuss();
  say('r2');
  await vi.waitFor(() => expect(told(a)).toEqual(['room:r1', 'room:r2', null, 'room:r2']));
  const stages = world.media.calls.filter(({ name }) => name === 'setStage');
  expect(stages.at(-1)?.args.at(-1)).toBe(true);
});
