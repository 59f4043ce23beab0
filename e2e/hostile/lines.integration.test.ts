import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashSecret } from '../../server/identity/secrets.ts';
import { MOST_LINES } from '../../server/live/gateway/limits.ts';
import type { Client } from '../../server/live/testing/client.ts';
import { roomIdOf } from '../../server/testing/small-city.ts';
import { type Town, openTown } from './town.ts';
import { internalName } from './wire.ts';

let town: Town;
let meetingId: string;
let chair: Client;
let honest: Client;
beforeAll(async () => {
  town = await openTown();
  meetingId = await town.convene();
  chair = await town.connect(await town.person('chair-city'));
  await chair.join(meetingId);
  await chair.do('meeting.open', { meetingId });
  honest = await town.connect(await town.device('hangbac'));
  await honest.join(meetingId);
});
afterAll(async () => town.close());

/** The meeting is as well as before: both are answered, what the room does is seen, nothing was found wrong. */
const expectUnharmed = async (): Promise<void> => {
  await honest.do('hand.raise', { meetingId });
  await chair.do('hand.lower', { meetingId, roomId: roomIdOf('hangbac') });
  expect(honest.pushes('connection.ended')).toEqual([]);
  expect(await town.server.repositories.log.verify(meetingId)).toBeUndefined();
  expect(await town.complaints()).toEqual([]);
};

const ended = async (client: Client, code: string): Promise<void> => {
  await vi.waitFor(() => expect(client.socket.connected).toBe(false));
  expect(client.pushes('connection.ended')).toEqual([expect.objectContaining({ code })]);
};

describe('a flood of ten thousand messages at once', () => {
  let flooder: Client;
  let cookie: string;
  beforeEach(async () => {
    cookie = await town.device('phuctan');
    flooder = await town.connect(cookie);
    await flooder.join(meetingId);
  });

  test('is refused, ends its own line with the reason, and the honest are answered meanwhile', async () => {
    const answers: unknown[] = [];
    for (let sent = 0; sent < 10_000; sent += 1) {
      flooder.socket.emit('hand.raise', { meetingId }, (answer: unknown) => answers.push(answer));
    }
    for (let turn = 0; turn < 8; turn += 1) await expectUnharmed();
    await ended(flooder, 'too-many-requests');
    expect(answers.length).toBeLessThan(1000);
    expect(answers.filter((answer) => internalName(JSON.stringify(answer)) !== undefined)).toEqual([]);
  });

  test('is not made possible by more lines, or by coming back: they share what the device may say', async () => {
    const lines = await Promise.all([1, 2, 3, 4].map(async () => town.connect(cookie)));
    const answers: string[] = [];
    for (const { socket } of lines) {
      for (let sent = 0; sent < 50; sent += 1) {
        socket.emit('nothing.known', {}, (answer: unknown) => answers.push(JSON.stringify(answer)));
      }
    }
    await vi.waitFor(() => expect(answers).toHaveLength(200));
    expect(answers.filter((answer) => answer.includes('"unknown-message"')).length).toBeLessThan(120);
  });
});

describe('a message that is too long', () => {
  const noteOf = (length: number) => ({ meetingId, noteId: 'n', text: 'x'.repeat(length) });

  test.each([
    ['a text', () => noteOf(256 * 1024)],
    ['bytes', () => ({ meetingId, noteId: Buffer.alloc(256 * 1024 + 1) })],
  ])(
    '%s: its line ends with the reason, the message is not taken, and the others notice nothing',
    async (_what, make) => {
      const sender = await town.connect(await town.person('secretary-city'));
      await sender.join(meetingId);
      const answered = vi.fn<() => void>();
      sender.socket.emit('note.write', make(), answered);
      await ended(sender, 'too-large');
      expect(answered).not.toHaveBeenCalled();
      await expectUnharmed();
    },
  );

  test('of more than is read at all closes the line with the code for it', async () => {
    const sender = await town.connect(await town.person('observer-city'));
    const closed = new Promise<unknown>((resolve) => {
      sender.socket.once('disconnect', (_reason, details: unknown) => resolve(details));
    });
    sender.socket.emit('note.write', noteOf(2 * 1024 * 1024));
    expect(await closed).toMatchObject({ context: { code: 1009 } });
    await expectUnharmed();
  });

  test('one that is as long as allowed is taken', async () => {
    const sender = await town.connect(await town.person('observer-city'));
    const answer = await sender.say('note.write', noteOf(250 * 1024));
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-input', fields: ['text'] } });
    expect(sender.socket.connected).toBe(true);
  });
});

describe('many lines at once', () => {
  test('of one account: one too many is told what to do, and ended', async () => {
    const cookie = await town.person('secretary-hoankiem');
    const lines = await Promise.all(Array.from({ length: MOST_LINES }, async () => town.connect(cookie)));
    const other = await town.connect(await town.person('secretary-hoankiem'));
    await ended(other, 'too-many-connections');
    expect(lines.every(({ socket }) => socket.connected)).toBe(true);
    lines[0]!.socket.disconnect();
    await vi.waitFor(async () => {
      const next = await town.connect(cookie);
      await next.say('nothing.known');
      expect(next.socket.connected).toBe(true);
    });
  });

  test('of many rooms behind one address: all are served', async () => {
    const rooms: Client[] = [];
    for (let n = 0; n < MOST_LINES * 2; n += 1) rooms.push(await town.connect(await town.device('quanthanh')));
    const answers = await Promise.all(rooms.map(async (room) => room.say('nothing.known')));
    expect(answers.filter((answer) => !JSON.stringify(answer).includes('unknown-message'))).toEqual([]);
  });
});

describe('whoever is not signed in any more', () => {
  test('is out of the meeting at once when the room’s computers are unpaired', async () => {
    const room = await town.connect(await town.device('hoankiem'));
    await room.join(meetingId);
    const secretary = town.server.visitor();
    await secretary.signIn('secretary-city');
    await secretary.ask('DELETE', `/api/rooms/${roomIdOf('hoankiem')}/devices`);
    await ended(room, 'device-revoked');
    const log = await town.server.repositories.log.load(meetingId);
    expect(log.at(-1)).toMatchObject({ actor: 'room:room-hoankiem', event: { type: 'party.left' } });
    await expectUnharmed();
  });

  test('is put out as well where the session ended without a word to the server, or its time is over', async () => {
    const { sessions } = town.server.repositories;
    const gone = await town.person('observer-city');
    const first = await town.connect(gone);
    const cookie = await town.person('secretary-badinh');
    const second = await town.connect(cookie);
    await first.join(meetingId);
    await sessions.end(hashSecret(gone.split('=')[1] ?? ''));
    await sessions.prolong(hashSecret(cookie.split('=')[1] ?? ''), Date.now() - 1);
    await ended(first, 'not-signed-in');
    await ended(second, 'not-signed-in');
    await expect(town.connect(cookie)).rejects.toMatchObject({ data: { code: 'not-signed-in' } });
    await expectUnharmed();
  });
});
