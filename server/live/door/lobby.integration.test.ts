import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { roomParty } from '#shared/contract/ids.ts';
import type { Client } from '../testing/client.ts';
import { RTP_CAPABILITIES } from '../testing/media-samples.ts';
import { briefing, person, room } from '../testing/people.ts';
import { turnableClock } from '../testing/turned-clock.ts';
import { type World, createWorld } from '../testing/world.ts';

const M = 'briefing';
const OTHER = 'another-briefing';
const PC = { locale: 'vi', installationId: 'installation-number-1' };
const SECOND_PC = { locale: 'en', installationId: 'installation-number-2' };
const GUEST = room('r9');
const join = (meetingId = M) => ({ meetingId, rtpCapabilities: RTP_CAPABILITIES });

let world: World;
let secretary: Client;

beforeEach(async () => {
  turnableClock();
  world = await createWorld();
  await world.convene(briefing(M, ['r1', 'r2'], Date.now()));
  await world.convene(briefing(OTHER, ['r3'], Date.now(), '-2'));
  secretary = await world.attend(person('secretary'), M);
});
afterEach(async () => {
  await world.close();
  vi.useRealTimers();
});

const types = (): string[] => world.log.events(M).map(({ event }) => event.type);
const codeOf = async (client: Client, meetingId = M): Promise<string> => {
  const answer = await client.ask('meeting.join', join(meetingId));
  return answer.ok ? 'joined' : answer.error.code;
};
const knockIds = (): string[] => [...world.state(M).lobby.keys()];
const onlyKnock = (): string => {
  const [knockId] = knockIds();
  if (knockId === undefined) throw new Error('nobody at the door');
  return knockId;
};
const decisions = (client: Client): boolean[] => client.pushes('lobby.decided').map(({ admitted }) => admitted);

describe('a room that is not invited', () => {
  test('waits, is seen by the office, is let in by it and is on the board, in its place and in the log', async () => {
    const guest = await world.connect(GUEST, PC);
    expect(await codeOf(guest)).toBe('waiting-in-lobby');
    await vi.waitFor(() =>
      expect(secretary.pushes('view.board').at(-1)?.lobby).toMatchObject([
        { party: 'room:r9', name: 'Phòng room:r9', reason: 'not-invited', refused: false },
      ]),
    );
    expect(guest.socket.connected).toBe(true);
    expect(guest.pushCount).toBe(0);

    await secretary.do('lobby.admit', { meetingId: M, knockId: onlyKnock() });
    await vi.waitFor(() => expect(decisions(guest)).toEqual([true]));
    const { self, board } = await guest.join(M);
    expect({ party: self.party, standing: self.standing, board }).toEqual({
      party: 'room:r9',
      standing: 'room',
      board: null,
    });
    await vi.waitFor(() => {
      const deltas = secretary.pushes('view.board');
      expect(deltas.flatMap(({ roster }) => roster)).toMatchObject([{ roomId: 'r9', name: 'Phòng r9' }]);
      expect(deltas.at(-1)?.rows).toMatchObject([{ roomId: 'r9', guest: true, link: 'joined' }]);
      expect(deltas.findLast(({ lobby }) => lobby !== null)?.lobby).toEqual([]);
    });
    expect(world.log.events(M).map(({ event, actor, standing }) => [event.type, actor, standing])).toEqual(
      expect.arrayContaining([
        ['lobby.knocked', 'room:r9', 'room'],
        ['lobby.admitted', 'account:secretary', 'secretary'],
        ['party.joined', 'room:r9', 'room'],
      ]),
    );
    const chair = await world.attend(person('chair'), M);
    await chair.do('meeting.open', { meetingId: M });
    await guest.do('hand.raise', { meetingId: M });
    await chair.do('watch.set', { meetingId: M, roomIds: ['r9'] });
  });

  test('knows nothing of the meeting while it waits, and can do nothing in it', async () => {
    const guest = await world.connect(GUEST, PC);
    await codeOf(guest);
    const answer = await guest.ask('hand.raise', { meetingId: M });
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-in-meeting' } });
    await secretary.do('note.write', { meetingId: M, noteId: 'n', text: 'Ghi chép' });
    await secretary.do('text.send', { meetingId: M, messageId: 't', thread: 'office', roomId: null, text: 'Chào' });
    expect(guest.pushCount).toBe(0);
  });

  test('is turned away, stays so however it comes back, and is let in when the office changes its mind', async () => {
    const guest = await world.connect(GUEST, PC);
    await codeOf(guest);
    await secretary.do('lobby.refuse', { meetingId: M, knockId: onlyKnock() });
    await vi.waitFor(() => expect(decisions(guest)).toEqual([false]));
    expect(await codeOf(guest)).toBe('lobby-refused');
    guest.socket.disconnect();
    const again = await world.connect(room('r9', 'another-token'), SECOND_PC);
    expect(await codeOf(again)).toBe('lobby-refused');
    expect(types().filter((type) => type.startsWith('lobby.'))).toEqual(['lobby.knocked', 'lobby.refused']);
    await secretary.do('lobby.admit', { meetingId: M, knockId: onlyKnock() });
    await vi.waitFor(() => expect(decisions(again)).toEqual([true]));
    expect(await codeOf(again)).toBe('joined');
  });

  test('keeps its place at the door through a short loss, and is forgotten after a long one', async () => {
    const guest = await world.connect(GUEST, PC);
    await codeOf(guest);
    const knockId = onlyKnock();
    guest.socket.disconnect();
    const back = await world.connect(GUEST, PC);
    expect(await codeOf(back)).toBe('waiting-in-lobby');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(knockIds()).toEqual([knockId]);
    back.socket.disconnect();
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(5_000);
      expect(knockIds()).toEqual([]);
    });
    expect(types().at(-1)).toBe('lobby.left');
  });

  test('has its right after the server was started again; who waited still does', async () => {
    const guest = await world.connect(GUEST, PC);
    await codeOf(guest);
    const waiting = await world.connect(room('r8'));
    await codeOf(waiting);
    const [admitted = '', pending = ''] = knockIds();
    await secretary.do('lobby.admit', { meetingId: M, knockId: admitted });
    await guest.join(M);
    await world.restart();

    const [guestAgain, waitingAgain] = [await world.connect(GUEST, PC), await world.connect(room('r8'))];
    expect(await codeOf(guestAgain)).toBe('joined');
    expect(await codeOf(waitingAgain)).toBe('waiting-in-lobby');
    const office = await world.attend(person('secretary'), M);
    const { board } = await office.join(M);
    expect(board?.roster.map(({ roomId }) => roomId)).toEqual(['r1', 'r2', 'r9']);
    expect(board?.lobby).toMatchObject([{ knockId: pending, name: 'Phòng room:r8' }]);
    await office.do('lobby.admit', { meetingId: M, knockId: pending });
    await vi.waitFor(() => expect(decisions(waitingAgain)).toEqual([true]));
  });

  test('is forgotten where it does not come back after the server was started again', async () => {
    await codeOf(await world.connect(GUEST, PC));
    await world.restart();
    await world.attend(person('secretary'), M);
    expect(knockIds()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(61_000);
    await vi.waitFor(() => expect(knockIds()).toEqual([]));
  });

  test('is told of the end, and of a meeting that is over nothing at all', async () => {
    const guest = await world.connect(GUEST, PC);
    await codeOf(guest);
    const chair = await world.attend(person('chair'), M);
    await chair.do('meeting.open', { meetingId: M });
    await chair.do('meeting.end', { meetingId: M });
    await vi.waitFor(() => expect(guest.pushes('connection.ended')).toMatchObject([{ code: 'meeting-over' }]));
    expect(await codeOf(await world.connect(room('r8')))).toBe('not-invited');
  });

  test('stands at one door at a time', async () => {
    const guest = await world.connect(GUEST, PC);
    await codeOf(guest);
    expect(await codeOf(guest, OTHER)).toBe('waiting-in-lobby');
    await vi.waitFor(() => expect(knockIds()).toEqual([]));
    expect(world.state(OTHER).lobby.size).toBe(1);
  });
});

describe('a second device', () => {
  test('waits, takes the first one’s place when it is let in, and the first is told', async () => {
    const chair = await world.attend(person('chair'), M);
    await chair.do('meeting.open', { meetingId: M });
    const first = await world.attend(room('r1'), M, PC);
    await first.do('hand.raise', { meetingId: M });
    const second = await world.connect(room('r1'), SECOND_PC);
    expect(await codeOf(second)).toBe('waiting-in-lobby');
    await vi.waitFor(() => expect(first.pushes('notice')).toMatchObject([{ code: 'second-device' }]));
    expect(world.state(M).lobby.get(onlyKnock())).toMatchObject({ reason: 'second-device', party: 'room:r1' });
    await chair.do('lobby.admit', { meetingId: M, knockId: onlyKnock() });
    await vi.waitFor(() => expect(decisions(second)).toEqual([true]));
    const { self } = await second.join(M);
    expect(self.handPlace).toBe(1);
    await vi.waitFor(() => expect(first.pushes('connection.ended')).toMatchObject([{ code: 'replaced' }]));
    expect(types()).not.toContain('party.left');

    // The first one is the second one now.
    const firstAgain = await world.connect(room('r1'), PC);
    expect(await codeOf(firstAgain)).toBe('waiting-in-lobby');
    expect(second.socket.connected).toBe(true);
  });

  test('does not say in the log which device it is', async () => {
    await world.attend(room('r1'), M, PC);
    await codeOf(await world.connect(room('r1'), SECOND_PC));
    const logged = JSON.stringify(world.log.events(M).filter(({ event }) => event.type === 'lobby.knocked'));
    expect(logged).not.toContain(SECOND_PC.installationId);
  });
});

describe('limits', () => {
  test('five new knocks, then one a minute; coming back to one’s own place is none', async () => {
    await world.attend(room('r1'), M, PC);
    const codes = [];
    for (let n = 0; n < 7; n += 1) {
      const auth = { locale: 'vi', installationId: `installation-number-1${n}` };
      codes.push(await codeOf(await world.connect(room('r1'), auth)));
    }
    expect(codes).toEqual([...Array<string>(5).fill('waiting-in-lobby'), 'too-many-requests', 'too-many-requests']);
    expect(knockIds()).toHaveLength(5);
    const back = await world.connect(room('r1'), { locale: 'vi', installationId: 'installation-number-10' });
    expect(await codeOf(back)).toBe('waiting-in-lobby');
    await vi.advanceTimersByTimeAsync(60_000);
    const late = await world.connect(room('r1'), { locale: 'vi', installationId: 'installation-number-16' });
    expect(await codeOf(late)).toBe('waiting-in-lobby');
  });

  test('people without a role do not wait: they are told no', async () => {
    expect(await codeOf(await world.connect(person('chair'), PC), OTHER)).toBe('not-permitted');
    expect(world.state(OTHER).lobby.size).toBe(0);
  });
});

describe('who was put out', () => {
  test('is ended, does not come back by any way, and is back after it was let in again', async () => {
    const first = await world.attend(room('r1'), M, PC);
    const peer = world.media.peerOf(M, roomParty('r1')).peerId;
    await secretary.do('party.expel', { meetingId: M, party: 'room:r1' });
    await vi.waitFor(() => expect(first.pushes('connection.ended')).toMatchObject([{ code: 'expelled' }]));
    await vi.waitFor(() => expect(first.socket.connected).toBe(false));
    expect(world.media.calls).toContainEqual({ name: 'detach', args: [peer] });
    expect(types().slice(-3)).toEqual(['presence.ended', 'party.left', 'party.expelled']);

    const devices = [room('r1'), room('r1', 'another-token')];
    for (const who of devices) {
      for (const auth of [PC, SECOND_PC]) expect(await codeOf(await world.connect(who, auth))).toBe('expelled');
    }
    await world.restart();
    const waiting = await world.connect(room('r1'), PC);
    expect(await codeOf(waiting)).toBe('expelled');
    expect(world.state(M).attendees.has('room:r1')).toBe(false);

    const office = await world.attend(person('secretary'), M);
    expect((await office.join(M)).board?.rows.find(({ roomId }) => roomId === 'r1')).toMatchObject({ expelled: true });
    await office.do('party.readmit', { meetingId: M, party: 'room:r1' });
    await vi.waitFor(() => expect(decisions(waiting)).toEqual([true]));
    expect(await codeOf(waiting)).toBe('joined');
  });

  test('loses the place that was kept for a lost line', async () => {
    const first = await world.attend(room('r1'), M, PC);
    first.socket.disconnect();
    await vi.waitFor(() => expect(world.state(M).attendees.get('room:r1')?.lostAt).not.toBeNull());
    await secretary.do('party.expel', { meetingId: M, party: 'room:r1' });
    expect(await codeOf(await world.connect(room('r1'), PC))).toBe('expelled');
  });

  test('is out even where it was on the way in', async () => {
    const clients = await Promise.all([1, 2, 3].map(async () => world.connect(room('r1'), PC)));
    const joining = clients.map(async (client) => client.say('meeting.join', join()));
    await secretary.do('party.expel', { meetingId: M, party: 'room:r1' });
    await Promise.all(joining);
    await vi.waitFor(() => expect(world.state(M).attendees.has('room:r1')).toBe(false));
    for (const client of clients) {
      if (!client.socket.connected) continue;
      expect(await client.ask('hand.raise', { meetingId: M })).toMatchObject({ ok: false });
    }
    expect(() => world.media.peerOf(M, roomParty('r1'))).toThrow('not attached');
  });
});
