import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Principal } from '#shared/contract/accounts.ts';
import { accountParty, roomParty } from '#shared/contract/ids.ts';
import { type PushName, liveMessages } from '#shared/contract/live.ts';
import { brokenInLog, brokenInState } from '#shared/testing/invariants.ts';
import { createTell } from '../../../server/live/broadcast/audiences.ts';
import type { LiveServer } from '../../../server/live/index.ts';
import { RTP_CAPABILITIES, rtpParametersOf } from '../../../server/live/testing/media-samples.ts';
import { roomIdOf, units } from '../../../server/testing/small-city.ts';
import { messagesOf } from './messages.ts';
import { type Line, type Stage, createStage } from './stage.ts';

// Two meetings, and hostile clients of every standing. In the city's they may do nothing that matters: its chair, its secretary
// and one room are honest. The district's is in the hands of its own people, who are hostile too: there anything may happen
// that the rules of a meeting allow.

/** Another seed says other messages; a failure names the one that was used. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_121);
const BATCH = 200;
const BATCHES = 520;

const DEPUTY = 'chair-hoankiem-2';

let stage: Stage;
let city: string;
let district: string;
/** So many of the hostile ones go to the city's meeting, some of them in vain; the others, its chair first, to the district's. */
const IN_CITY = 5;
let honest: { chair: Line; secretary: Line; room: Line };
let hostile: Line[];
/** How many answers of each kind there were. */
const answered = new Map<string, number>();

const person = (accountId: string): Principal => {
  const [role, unitId] = accountId.split('-') as ['chair', string];
  return { kind: 'account', accountId, displayName: accountId, grants: [{ role, unitId }] };
};
const room = (unitId: string): Principal => ({
  kind: 'room',
  roomId: roomIdOf(unitId),
  deviceId: `device-${unitId}`,
  unitId,
  displayName: unitId,
});

const convene = async (organiserUnitId: string, deputyId: string | null, invitedUnitIds: string[]): Promise<string> =>
  stage.services.convener.convene(person(`secretary-${organiserUnitId}`), {
    secret: false,
    title: 'Giao ban',
    class: 'giao-ban',
    organiserUnitId,
    wide: true,
    form: 'truc-tuyen',
    startsAt: Date.now(),
    endsAt: Date.now() + 3_600_000,
    chairId: `chair-${organiserUnitId}`,
    secretaryId: `secretary-${organiserUnitId}`,
    deputyId,
    invitedUnitIds,
    place: '',
    requirements: '',
    contact: '',
    agenda: [],
  });

const join = async (line: Line, meetingId: string): Promise<unknown> =>
  line.say({ name: 'meeting.join', args: [{ meetingId, rtpCapabilities: RTP_CAPABILITIES }] });
const done = { ok: true, data: {} };

/** Ids of this very city: those of one's own, and those of others. */
const meaningful = (name: string): readonly string[] => {
  if (name === 'meetingId') return [city, city, district, district, district, 'no-such-meeting'];
  if (/^(vote|choice|comment|conclusion|task)Id$/.test(name)) return ['one', 'two'];
  if (/unit/i.test(name)) return units.map(({ id }) => id);
  if (/room|order/i.test(name)) return ROOM_IDS;
  if (name === 'consumerId') return [...streams(), 'consumer-1'];
  return [...PEOPLE, ...ROOM_IDS, ...ROOM_IDS.map(roomParty), ...streams()];
};
const ROOM_IDS = units.map(({ id }) => roomIdOf(id));
const PEOPLE = ['chair-city', 'secretary-city', 'chair-hoankiem', 'observer-city'].flatMap((id) => [
  id,
  accountParty(id),
]);
const streams = (): string[] =>
  [...stage.media.meetings.values()].flatMap(({ peers }) =>
    [...peers.values()].flatMap((peer) => [...peer.consumers.keys()]),
  );

beforeAll(async () => {
  stage = await createStage((tellAll) => (meetingId) => {
    const to = (audience: string) => ({ emit: (name: PushName, push: unknown) => tellAll(audience, name, push) });
    return createTell({ to } as unknown as LiveServer, meetingId);
  });
  const grants = [{ role: 'chair' as const, unitId: 'hoankiem' }];
  await stage.city.accounts.add({
    id: DEPUTY,
    username: DEPUTY,
    displayName: DEPUTY,
    passwordHash: '-',
    createdAt: 0,
    grants,
  });
  city = await convene('city', null, ['hoankiem', 'phuctan', 'hangbac', 'badinh']);
  district = await convene('hoankiem', DEPUTY, ['hoankiem', 'phuctan']);
  honest = {
    chair: stage.connect(person('chair-city')),
    secretary: stage.connect(person('secretary-city')),
    room: stage.connect(room('hangbac')),
  };
  for (const line of Object.values(honest)) await join(line, city);
  await honest.chair.say({ name: 'meeting.open', args: [{ meetingId: city }] });
  hostile = [
    person('observer-city'),
    person('administrator-city'),
    person('secretary-health'),
    room('badinh'),
    room('doican'),
    person('chair-hoankiem'),
    person(DEPUTY),
    person('secretary-hoankiem'),
    room('hoankiem'),
    room('phuctan'),
  ].map(stage.connect);
});
afterAll(async () => stage.close());

/** Before each batch all are where they can do harm: the district's meeting is open (a new one, if its people have ended it). */
const gather = async (): Promise<void> => {
  const { phase } = await stage.live(district);
  const isOver = phase !== 'convened' && phase !== 'open' && phase !== 'paused';
  if (isOver) district = await convene('hoankiem', DEPUTY, ['hoankiem', 'phuctan']);
  await Promise.all(hostile.map(async (line, index) => join(line, index < IN_CITY ? city : district)));
  const chair = hostile[IN_CITY]!;
  for (const name of ['meeting.open', 'meeting.resume']) {
    count(name, await chair.say({ name, args: [{ meetingId: district }] }));
  }
  const camera = { meetingId: district, source: 'camera', rtpParameters: rtpParametersOf('camera') };
  count('producer.create', await chair.say({ name: 'producer.create', args: [camera] }));
};

const count = (name: string, answer: unknown): void => {
  const { ok, error } = answer as { ok: boolean; error?: { code: string } };
  const kind = ok ? `done ${name}` : (error?.code ?? '');
  answered.set(kind, (answered.get(kind) ?? 0) + 1);
};

const collect = (): number => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
};

test('a hundred thousand messages that nobody of good will sends', { timeout: 240_000 }, async () => {
  const rejected = vi.fn<(error: unknown) => void>();
  process.on('unhandledRejection', rejected);
  const heap: number[] = [];
  const message = fc.record({ who: fc.nat(), said: messagesOf(meaningful) });
  for (let batch = 0; batch < BATCHES; batch += 1) {
    await gather();
    // Not by `fc.assert`: what came before decides with, so that a shorter example would be another one.
    const all = fc.sample(message, { numRuns: BATCH, seed: SEED + batch });
    await Promise.all(
      all.map(async ({ who, said }) => count(said.name, await hostile[who % hostile.length]!.say(said))),
    );
    expect(Reflect.ownKeys(Object.prototype)).not.toContain('polluted');
    for (const meetingId of [city, district]) expect(brokenInState(await stage.live(meetingId))).toEqual([]);
    stage.media.calls.splice(0);
    if (batch === BATCHES / 2) heap.push(collect());
  }
  heap.push(collect());
  process.off('unhandledRejection', rejected);

  expect(rejected).not.toHaveBeenCalled();
  expect(stage.complaints).toEqual([]);
  expect(answered.get('internal')).toBeUndefined();
  expect([...answered.values()].reduce((sum, each) => sum + each)).toBeGreaterThanOrEqual(BATCH * BATCHES);
  // What 584 rooms leave behind in a day is far less; a leak of one object for each message would be more.
  expect((heap[1] ?? 0) - (heap[0] ?? 0)).toBeLessThan(48 * 1024 * 1024);
});

test('it was no idle talk: nearly every message has been done, and they were refused in many ways', () => {
  const names = Object.keys(liveMessages);
  const neverDone = names.filter((name) => !answered.has(`done ${name}`));
  // Some need more luck than others.
  expect(neverDone.slice(Math.floor(names.length / 4))).toEqual([]);
  for (const code of [
    'bad-input',
    'unknown-message',
    'not-in-meeting',
    'not-permitted',
    'not-invited',
    'wrong-phase',
  ]) {
    expect([code, (answered.get(code) ?? 0) > 50]).toEqual([code, true]);
  }
});

test('the logs are whole, and say what the meetings are', async () => {
  for (const meetingId of [city, district]) {
    expect(await stage.city.log.verify(meetingId)).toBeUndefined();
    expect(brokenInLog(await stage.city.log.load(meetingId))).toEqual([]);
    expect(await stage.told(meetingId)).toEqual(await stage.live(meetingId));
  }
});

test('in the city’s meeting nobody acted for its office but its office, and its people are served as before', async () => {
  const log = await stage.city.log.load(city);
  const office = new Set(
    log.filter(({ standing }) => standing !== null && standing !== 'room').map(({ actor }) => actor),
  );
  const watchers = ['account:observer-city', 'account:administrator-city'];
  expect([...office].filter((actor) => !watchers.includes(actor)).toSorted()).toEqual([
    'account:chair-city',
    'account:secretary-city',
  ]);
  const acts = log
    .filter(({ actor }) => watchers.includes(actor))
    .map(({ actor, event }) => `${event.type} by ${actor}`);
  // Who watches comes and goes; the administrator is the technician, who answers rooms in writing.
  const isTheirs = (act: string): boolean =>
    act.startsWith('party.') || act.startsWith('presence.') || act === 'text.sent by account:administrator-city';
  expect(acts.filter((act) => !isTheirs(act))).toEqual([]);

  const { room: honestRoom, chair } = honest;
  const roomId = roomIdOf('hangbac');
  expect(await honestRoom.say({ name: 'hand.raise', args: [{ meetingId: city }] })).toEqual(done);
  const give = { meetingId: city, roomId, limitSeconds: 60 };
  expect(await chair.say({ name: 'floor.give', args: [give] })).toEqual(done);
  const live = await stage.live(city);
  expect(live.floor?.roomId).toBe(roomId);
  expect(live.phase).toBe('open');
  expect(chair.pushCount).toBeGreaterThan(0);
});
