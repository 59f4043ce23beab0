import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type LiveName, liveMessages, reply } from '#shared/contract/live.ts';
import type { Standing } from '#shared/contract/meetings.ts';
import type { ErrorCode } from '#shared/contract/refusals.ts';
import { SENTENCES } from '#shared/errors/catalogue.ts';
import type { Client } from './testing/client.ts';
import { EVERY_MESSAGE, MESSAGE_NAMES } from './testing/every-message.ts';
import { rtpParametersOf } from './testing/media-samples.ts';
import { briefing, person, room } from './testing/people.ts';
import { restAllowances, turnableClock } from './testing/turned-clock.ts';
import { type World, createWorld } from './testing/world.ts';

const HERE = 'here';
const ELSEWHERE = 'elsewhere';

const principals = {
  chair: person('chair'),
  deputy: person('deputy'),
  secretary: person('secretary'),
  technician: person('technician'),
  observer: person('observer'),
  room: room('r1'),
};
type Everyone = Record<Standing, Client>;

let world: World;
/** Odd standings speak Vietnamese, the others English: each refusal is read in both. */
const localeOf = (standing: Standing): 'vi' | 'en' => (['chair', 'room', 'observer'].includes(standing) ? 'vi' : 'en');

const attendAll = async (): Promise<Everyone> => {
  const enter = async (standing: Standing): Promise<Client> =>
    world.attend(principals[standing], HERE, { locale: localeOf(standing) });
  return {
    chair: await enter('chair'),
    deputy: await enter('deputy'),
    secretary: await enter('secretary'),
    room: await enter('room'),
    technician: await enter('technician'),
    observer: await enter('observer'),
  };
};

beforeAll(async () => {
  turnableClock();
  world = await createWorld();
  await world.convene(briefing(HERE, ['r1', 'r2'], Date.now()));
  await world.convene(briefing(ELSEWHERE, ['r3'], Date.now(), '-2'));
  await world.attend(person('chair-2'), ELSEWHERE);
});
afterAll(async () => {
  await world.close();
  vi.useRealTimers();
});
beforeEach(restAllowances);

/** Says it, and proves that it is refused with this code, in the sender's language, and that nothing has changed. */
const expectRefused = async (
  client: Client,
  locale: 'vi' | 'en',
  code: ErrorCode,
  said: readonly [name: string, ...args: unknown[]],
): Promise<string[] | undefined> => {
  const before = {
    log: world.log.events(HERE).length,
    there: world.log.events(ELSEWHERE).length,
    media: world.media.calls.length,
  };
  const answer = reply(liveMessages['meeting.leave'].answer).parse(await client.say(...said));
  if (answer.ok) throw new Error(`${JSON.stringify(said)} was not refused`);
  expect({ said, ...answer.error }).toMatchObject({ code, message: SENTENCES[locale][code] });
  const after = {
    log: world.log.events(HERE).length,
    there: world.log.events(ELSEWHERE).length,
    media: world.media.calls.length,
  };
  expect(after).toEqual(before);
  return answer.error.fields;
};

/** What a message is answered that is taken also after the end, where it asks for something. */
const TAKEN: Partial<Record<LiveName, object>> = { 'rollCall.previous': { previous: null } };

const requestOf = (name: LiveName, meetingId = HERE) => ({ ...EVERY_MESSAGE[name].payload, meetingId });

describe('before entering', () => {
  test.each(MESSAGE_NAMES.filter((name) => name !== 'meeting.join'))('%s is refused', async (name) => {
    const client = await world.connect(room('r2'), { locale: 'en' });
    await expectRefused(client, 'en', 'not-in-meeting', [name, requestOf(name)]);
    client.socket.disconnect();
  });

  test.each([
    [person('chair'), ELSEWHERE, 'not-permitted'],
    [person('chair'), 'no-such-meeting', 'not-found'],
  ] as const)('meeting.join of %o to %s is refused: %s', async (who, meetingId, code) => {
    for (const locale of ['vi', 'en'] as const) {
      const client = await world.connect(who, { locale });
      await expectRefused(client, locale, code, ['meeting.join', requestOf('meeting.join', meetingId)]);
      client.socket.disconnect();
    }
  });
});

describe('in the meeting', () => {
  let everyone: Everyone;
  beforeAll(async () => {
    everyone = await attendAll();
    await everyone.chair.do('meeting.open', { meetingId: HERE });
  });

  test.each(MESSAGE_NAMES)('%s with a field that nobody knows is refused', async (name) => {
    for (const standing of ['chair', 'deputy'] as const) {
      const said = { ...requestOf(name), surprise: 1 };
      const fields = await expectRefused(everyone[standing], localeOf(standing), 'bad-input', [name, said]);
      expect(fields).toEqual(['surprise']);
    }
  });

  test.each(MESSAGE_NAMES)(
    '%s with a field of the wrong type, or without it, is refused and the field named',
    async (name) => {
      const right: Record<string, unknown> = requestOf(name);
      for (const field of Object.keys(right)) {
        for (const wrong of [{ unknown: 1 }, undefined]) {
          const said = { ...right, [field]: wrong };
          const fields = await expectRefused(everyone.secretary, 'en', 'bad-input', [name, said]);
          expect(fields?.map((path) => path.split('.')[0])).toContain(field);
        }
      }
    },
  );

  test.each(MESSAGE_NAMES)('%s that is no object, or has company, is refused', async (name) => {
    for (const args of [[], [null], ['text'], [7], [[]], [requestOf(name), requestOf(name)]]) {
      await expectRefused(everyone.room, 'vi', 'bad-input', [name, ...args]);
    }
  });

  test.each(MESSAGE_NAMES.filter((name) => name !== 'meeting.join'))(
    '%s for another meeting is refused',
    async (name) => {
      for (const meetingId of [ELSEWHERE, 'no-such-meeting']) {
        await expectRefused(everyone.chair, 'vi', 'not-in-meeting', [name, requestOf(name, meetingId)]);
      }
    },
  );

  test.each(MESSAGE_NAMES.filter((name) => EVERY_MESSAGE[name].forbidden.length > 0))(
    '%s by who may not is refused',
    async (name) => {
      for (const standing of EVERY_MESSAGE[name].forbidden) {
        await expectRefused(everyone[standing], localeOf(standing), 'not-permitted', [name, requestOf(name)]);
      }
    },
  );

  test('messages that nobody knows are refused', async () => {
    for (const name of ['floor.steal', 'constructor', '__proto__', 'view.meeting']) {
      await expectRefused(everyone.room, 'vi', 'unknown-message', [name, { meetingId: HERE }]);
    }
  });

  test.each<[Standing, ErrorCode, LiveName, object]>([
    ['chair', 'wrong-phase', 'meeting.open', {}],
    ['chair', 'wrong-phase', 'meeting.resume', {}],
    ['chair', 'no-speaker', 'floor.take', {}],
    ['chair', 'not-invited', 'floor.give', { roomId: 'r3', limitSeconds: null }],
    ['chair', 'not-present', 'floor.give', { roomId: 'r2', limitSeconds: null }],
    ['chair', 'not-present', 'deck.set', { roomId: 'r2' }],
    ['chair', 'nobody-on-deck', 'deck.set', { roomId: null }],
    ['deputy', 'queue-mismatch', 'queue.reorder', { order: ['r1'] }],
    ['secretary', 'hand-not-raised', 'hand.lower', { roomId: 'r1' }],
    ['room', 'not-permitted', 'hand.lower', { roomId: 'r2' }],
    ['room', 'not-speaker', 'presentation.start', {}],
    ['room', 'not-presenting', 'presentation.stop', {}],
    ['room', 'not-speaker', 'producer.create', { source: 'camera', rtpParameters: rtpParametersOf('camera') }],
    ['room', 'not-presenting', 'producer.create', { source: 'screen', rtpParameters: rtpParametersOf('screen') }],
    ['chair', 'not-presenting', 'producer.create', { source: 'screen', rtpParameters: rtpParametersOf('screen') }],
    ['chair', 'bad-input', 'producer.create', { source: 'microphone', rtpParameters: rtpParametersOf('camera') }],
    ['room', 'not-speaker', 'producer.pause', { source: 'microphone', paused: true }],
    ['chair', 'not-invited', 'watch.set', { roomIds: ['r3'] }],
    ['chair', 'bad-input', 'floor.give', { roomId: 'r1', limitSeconds: 5 }],
    ['chair', 'bad-input', 'floor.give', { roomId: 'r1', limitSeconds: 9.5 }],
    ['secretary', 'bad-input', 'note.write', { noteId: 'n', text: '   ' }],
    ['secretary', 'bad-input', 'note.write', { noteId: 'n', text: 'x'.repeat(2001) }],
    ['deputy', 'bad-input', 'watch.set', { roomIds: Array.from({ length: 61 }, (_, n) => `r${n}`) }],
  ])('%s gets %s for %s %o', async (standing, code, name, payload) => {
    await expectRefused(everyone[standing], localeOf(standing), code, [name, { ...payload, meetingId: HERE }]);
  });

  test('what the media plane does not know is refused as wrong input', async () => {
    const said = { consumerId: 'nothing', spatialLayer: 1, meetingId: HERE };
    const answer = await everyone.room.ask('consumer.layers', said);
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-input', message: SENTENCES.vi['bad-input'] } });
  });

  test('a message without anybody waiting for its answer is taken all the same', async () => {
    everyone.room.socket.emit('hand.raise', { meetingId: HERE });
    everyone.room.socket.emit('hand.raise', 'nonsense');
    await vi.waitFor(() => expect(world.state(HERE).queue).toEqual(['r1']));
    await everyone.room.do('hand.lower', { meetingId: HERE, roomId: 'r1' });
  });
});

describe('after the end', () => {
  let everyone: Everyone;
  beforeAll(async () => {
    await restAllowances();
    everyone = await attendAll();
    await everyone.chair.do('meeting.end', { meetingId: HERE });
    await vi.waitUntil(() => !world.media.meetings.has(HERE));
  });

  const answers = MESSAGE_NAMES.map((name) => [name, ...EVERY_MESSAGE[name].afterTheEnd] as const);
  const refused = answers.flatMap(([name, standing, code]) =>
    code === 'done' ? [] : [[name, standing, code] as const],
  );

  test.each(refused)('%s of the %s is refused: %s', async (name, standing, code) => {
    await expectRefused(everyone[standing], localeOf(standing), code, [name, requestOf(name)]);
  });

  test.each(answers.filter(([, , code]) => code === 'done'))('%s of the %s is taken', async (name, standing) => {
    expect(await everyone[standing].say(name, requestOf(name))).toEqual({ ok: true, data: TAKEN[name] ?? {} });
  });
});

describe('the handshake', () => {
  test.each([
    [null, { locale: 'en' }, 'not-signed-in', 'en'],
    [room('r1'), { locale: 'fr' }, 'bad-input', 'vi'],
    [room('r1'), { locale: 'en', surprise: 1 }, 'bad-input', 'vi'],
    [room('r1'), { locale: 'en', installationId: '!' }, 'bad-input', 'vi'],
  ] as const)('of %o with %o is refused: %s', async (who, auth, code, locale) => {
    await expect(world.connect(who, auth)).rejects.toMatchObject({ data: { code, message: SENTENCES[locale][code] } });
  });
});
