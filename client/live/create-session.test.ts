import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JoinAnswer } from '#shared/contract/live.ts';
import { createCapture } from '../media/capture.ts';
import { aConsumer, anOffer, createFakeDevice, setConnectionState } from '../media/testing/fake-device.ts';
import { FakeDevices } from '../media/testing/fake-devices.ts';
import { createLiveSession } from './create-session.ts';
import { RefusalError } from './errors.ts';
import { FakeServer, Refused } from './testing/fake-signal.ts';
import { aMeeting, aRosterEntry, aRow, aSelf, NO_CHANGE, NO_DESK, theFloorOf } from './testing/views.ts';

const answer = (changes: Partial<JoinAnswer> = {}): JoinAnswer => ({
  view: aMeeting(),
  self: aSelf(),
  totals: { present: 1, invited: 2 },
  board: null,
  texts: [],
  media: anOffer([aConsumer('chair')]),
  ...changes,
});

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  localStorage.clear();
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => void vi.restoreAllMocks());

/** A room that has entered, and the server it is in touch with. */
const entered = async (joined: JoinAnswer = answer()) => {
  const server = new FakeServer();
  const devices = new FakeDevices();
  const capture = createCapture(devices as unknown as MediaDevices);
  await capture.start();
  const { device, transports } = await createFakeDevice();
  server.handle('meeting.join', () => joined);
  server.handle('producer.create', () => ({ producerId: 'p' }));
  const session = createLiveSession({
    meetingId: 'm1',
    locale: 'vi',
    capture,
    signal: server.signal,
    loadDevice: async () => device,
  });
  session.open();
  server.up();
  await vi.waitFor(() => expect(session.connection.get().kind).toBe('joined'));
  return { server, session, devices, capture, transports };
};

const sources = (payloads: unknown[]) => payloads.map((payload) => (payload as { source: string }).source);

describe('entering', () => {
  it('takes one round trip, and shows what came with it', async () => {
    const { server, session } = await entered();
    expect(server.asks('meeting.join')).toHaveLength(1);
    expect(server.asked[0]?.payload).toMatchObject({
      meetingId: 'm1',
      rtpCapabilities: { codecs: [{ kind: 'audio' }, { kind: 'video' }, {}] },
    });
    expect(session.meeting.get()?.title).toBe('Giao ban tháng 11');
    expect(session.totals.get()).toEqual({ present: 1, invited: 2 });
    await vi.waitFor(() => expect(session.streams.get()).toMatchObject([{ consumerId: 'chair', source: 'camera' }]));
  });

  it('goes in without media where the server has none, and takes them up when they are offered', async () => {
    const { server, session } = await entered(answer({ media: null }));
    expect(session.media.get()).toEqual({ kind: 'none' });
    server.push('media.offer', anOffer([aConsumer('chair')]));
    await vi.waitFor(() => expect(session.streams.get()).toHaveLength(1));
    expect(server.asks('meeting.join')).toHaveLength(1);
  });

  it('connects the receiving transport even where nobody sends yet: a room without it would count as absent', async () => {
    const { server } = await entered(answer({ media: anOffer([]) }));
    await vi.waitFor(() => expect(server.asks('transport.connect')).toHaveLength(1));
    expect(server.asks('transport.connect')[0]).toMatchObject({ direction: 'receive' });
  });

  it('is over where the server refuses for good', async () => {
    const server = new FakeServer();
    server.handle('meeting.join', () => {
      throw new Refused('not-invited');
    });
    const { device } = await createFakeDevice();
    const session = createLiveSession({
      meetingId: 'm1',
      locale: 'vi',
      signal: server.signal,
      loadDevice: async () => device,
    });
    session.open();
    server.up();
    await vi.waitFor(() =>
      expect(session.connection.get()).toMatchObject({ kind: 'ended', refusal: { code: 'not-invited' } }),
    );
    expect(server.closed).toBe(true);
  });
});

describe('messages', () => {
  it('carry the meeting, and refusals come as errors with the server’s sentence', async () => {
    const { server, session } = await entered();
    await session.send('hand.raise', {});
    expect(server.asks('hand.raise')).toEqual([{ meetingId: 'm1' }]);
    server.handle('hand.raise', () => {
      throw new Refused('hand-already-raised');
    });
    const refusal = session.send('hand.raise', {});
    await expect(refusal).rejects.toBeInstanceOf(RefusalError);
    await expect(refusal).rejects.toThrow('refused: hand-already-raised');
  });

  it('fail at once while the line is down', async () => {
    const { server, session } = await entered();
    server.down();
    await expect(session.send('hand.raise', {})).rejects.toMatchObject({ name: 'LineDownError' });
    expect(session.connection.get().kind).toBe('reconnecting');
  });

  it('that do not fit the contract change nothing and are reported', async () => {
    const { server, session } = await entered();
    server.push('view.self', { ...aSelf({ onDeck: true }), extra: 1 });
    server.push('view.meeting', { phase: 'ended' });
    server.push('view.unknown', {});
    expect(session.self.get()?.onDeck).toBe(false);
    expect(session.meeting.get()?.phase).toBe('open');
    expect(warn).toHaveBeenCalledTimes(3);
  });

  it('fold the board', async () => {
    const board = {
      roster: [aRosterEntry('r1')],
      rows: [aRow('r1')],
      queue: [],
      notes: [],
      lobby: [],
      rollCall: null,
      sweep: null,
      ...NO_DESK,
    };
    const { server, session } = await entered(answer({ board }));
    server.push('view.board', { ...NO_CHANGE, rows: [aRow('r1', { link: 'present' })], queue: ['r1'] });
    expect(session.board.get()?.rows.get('r1')?.link).toBe('present');
    expect(session.board.get()?.queue).toEqual(['r1']);
  });
});

describe('duties', () => {
  it('are nothing while a room listens, camera and microphone on deck, and nothing again afterwards', async () => {
    const { server } = await entered();
    expect(server.asks('producer.create')).toEqual([]);
    server.push('view.self', aSelf({ onDeck: true }));
    await vi.waitFor(() => expect(sources(server.asks('producer.create'))).toEqual(['camera', 'microphone']));
    server.push('view.self', aSelf());
    await vi.waitFor(() => expect(sources(server.asks('producer.close')).toSorted()).toEqual(['camera', 'microphone']));
  });

  it('pass from the deck to the floor without anything being made again', async () => {
    const { server } = await entered();
    server.push('view.self', aSelf({ onDeck: true }));
    await vi.waitFor(() => expect(server.asks('producer.create')).toHaveLength(2));
    server.push('view.self', aSelf({ speaking: true }));
    server.push('view.meeting', aMeeting({ seq: 2, speaker: theFloorOf('r1') }));
    server.push('view.self', aSelf());
    await vi.waitFor(() => expect(server.asks('producer.close')).toHaveLength(2));
    expect(server.asks('producer.create')).toHaveLength(2);
  });

  it('switch the own microphone on for each turn, and tell the server of the switch', async () => {
    const { server, session } = await entered();
    session.setMicrophone(false);
    server.push('view.self', aSelf({ speaking: true }));
    await vi.waitFor(() => expect(server.asks('producer.create')).toHaveLength(2));
    expect(session.local.get().microphoneOn).toBe(true);
    session.setMicrophone(false);
    await vi.waitFor(() => expect(server.asks('producer.pause')).toHaveLength(1));
    expect(server.asks('producer.pause')[0]).toEqual({ meetingId: 'm1', source: 'microphone', paused: true });
  });

  it('leave the microphone silent while the chair has muted the room', async () => {
    const { server, session } = await entered();
    server.push('view.self', aSelf({ speaking: true, muted: true }));
    expect(session.local.get().microphone.track?.enabled).toBe(false);
    server.push('view.self', aSelf({ speaking: true }));
    expect(session.local.get().microphone.track?.enabled).toBe(true);
  });

  it('end with the meeting, and the camera is let go of', async () => {
    const { server, session, devices } = await entered();
    server.push('view.meeting', aMeeting({ seq: 2, phase: 'ended' }));
    expect(devices.given.map(({ readyState }) => readyState)).toEqual(['ended', 'ended']);
    expect(session.local.get().camera.state).toBe('off');
  });
});

describe('reconnecting', () => {
  it('joins again, sends again what it sent, and looks again at what it looked at', async () => {
    const { server, session } = await entered(answer({ self: aSelf({ speaking: true }) }));
    await vi.waitFor(() => expect(server.asks('producer.create')).toHaveLength(2));
    session.setWatched(['r2']);
    server.down();
    expect(session.connection.get()).toMatchObject({ kind: 'reconnecting', attempt: 1 });
    expect(session.meeting.get()?.title).toBe('Giao ban tháng 11');
    server.up();
    await vi.waitFor(() => expect(session.connection.get()).toEqual({ kind: 'joined' }));
    await vi.waitFor(() => expect(server.asks('producer.create')).toHaveLength(4));
    expect(server.asks('watch.set')).toEqual([
      { meetingId: 'm1', roomIds: ['r2'] },
      { meetingId: 'm1', roomIds: ['r2'] },
    ]);
  });

  it('keeps the pictures until there are new ones', async () => {
    const { server, session } = await entered();
    await vi.waitFor(() => expect(session.streams.get()).toHaveLength(1));
    const before = session.streams.get();
    server.handle('meeting.join', () => answer({ media: anOffer([aConsumer('chair-again')]) }));
    server.down();
    expect(session.streams.get()).toBe(before);
    server.up();
    await vi.waitFor(() => expect(session.streams.get()).toMatchObject([{ consumerId: 'chair-again' }]));
  });

  it('offers to go on with the transports that it has', async () => {
    const { server, transports } = await entered();
    setConnectionState(transports[0], 'connected');
    server.handle('transport.restartIce', () => ({ iceParameters: { usernameFragment: 'f', password: 'p' } }));
    server.down();
    server.up();
    await vi.waitFor(() => expect(server.asks('transport.restartIce')).toHaveLength(1));
    expect(server.asks('meeting.join')[1]).toMatchObject({ keep: 't-receive' });
    expect(transports).toHaveLength(2);
  });

  it('asks for new transports when the media line stays broken while the server is there', async () => {
    const { server, transports } = await entered();
    vi.useFakeTimers();
    setConnectionState(transports[0], 'failed');
    await vi.advanceTimersByTimeAsync(4_000);
    vi.useRealTimers();
    expect(server.asks('meeting.join')).toHaveLength(2);
  });

  it('knows when the computer has slept, and enters anew at once, with new transports', async () => {
    const { server, session } = await entered();
    server.handle('meeting.join', () => answer({ media: anOffer([aConsumer('chair-again')]) }));
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + 600_000);
    document.dispatchEvent(new Event('resume'));
    vi.useRealTimers();
    expect(session.connection.get()).toMatchObject({ kind: 'reconnecting', attempt: 1 });
    expect(server.renewals).toBe(1);
    await vi.waitFor(() => expect(session.connection.get()).toEqual({ kind: 'joined' }));
    expect(server.asks('meeting.join')).toHaveLength(2);
    await vi.waitFor(() => expect(session.streams.get()).toMatchObject([{ consumerId: 'chair-again' }]));
  });

  it('never comes back from an end that the server declared', async () => {
    const { server, session, devices } = await entered();
    server.push('connection.ended', { code: 'replaced', category: 'conflict', message: 'another device' });
    expect(session.connection.get()).toMatchObject({ kind: 'ended', refusal: { code: 'replaced' } });
    expect(server.closed).toBe(true);
    expect(devices.given.every(({ readyState }) => readyState === 'ended')).toBe(true);
    expect(server.told).toEqual([]);
  });
});

describe('the own screen', () => {
  const presenting = aMeeting({ seq: 2, presenter: { party: 'room:r1', name: 'r1' }, speaker: theFloorOf('r1') });
  const speaking = answer({ self: aSelf({ speaking: true }), view: aMeeting({ speaker: theFloorOf('r1') }) });

  it('is announced first and sent once the meeting knows', async () => {
    const { server, session } = await entered(speaking);
    await session.startScreen();
    expect(server.asks('presentation.start')).toHaveLength(1);
    expect(sources(server.asks('producer.create'))).not.toContain('screen');
    server.push('view.meeting', presenting);
    await vi.waitFor(() => expect(sources(server.asks('producer.create'))).toContain('screen'));
  });

  it('is let go of when the server refuses', async () => {
    const { server, session } = await entered(speaking);
    server.handle('presentation.start', () => {
      throw new Refused('already-presenting');
    });
    await expect(session.startScreen()).rejects.toBeInstanceOf(RefusalError);
    expect(session.local.get().screen.state).toBe('off');
  });

  it('ends the presentation with the browser’s own button', async () => {
    const { server, session, devices } = await entered(speaking);
    await session.startScreen();
    server.push('view.meeting', presenting);
    devices.unplug(session.local.get().screen.track);
    await vi.waitFor(() => expect(server.asks('presentation.stop')).toHaveLength(1));
  });

  it('is stopped with one message', async () => {
    const { server, session } = await entered(speaking);
    await session.startScreen();
    server.push('view.meeting', presenting);
    await session.stopScreen();
    expect(session.local.get().screen.state).toBe('off');
    expect(server.asks('presentation.stop')).toHaveLength(1);
  });

  it('is let go of when the chair ends the presentation', async () => {
    const { server, session } = await entered(speaking);
    await session.startScreen();
    server.push('view.meeting', presenting);
    server.push('view.meeting', aMeeting({ seq: 3 }));
    expect(session.local.get().screen.state).toBe('off');
    expect(server.asks('presentation.stop')).toEqual([]);
  });

  it('asks nothing of the server when the choice is called off', async () => {
    const { server, session, devices } = await entered(speaking);
    devices.failures.set('display', 'NotAllowedError');
    await session.startScreen();
    expect(server.asks('presentation.start')).toEqual([]);
  });
});

describe('leaving', () => {
  it('says so, and ends all that the session started', async () => {
    const { server, session, transports, devices } = await entered();
    session.close();
    expect(server.told).toEqual(['meeting.leave']);
    expect(server.closed).toBe(true);
    expect(transports.every(({ closed }) => closed)).toBe(true);
    expect(devices.given.every(({ readyState }) => readyState === 'ended')).toBe(true);
    expect(session.connection.get()).toEqual({ kind: 'ended', refusal: null });
  });

  it('happens when the page goes away, once', async () => {
    const { server, session } = await entered();
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(new Event('pagehide'));
    session.close();
    expect(server.told).toEqual(['meeting.leave']);
  });
});
