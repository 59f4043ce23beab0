import { FakeMediaStreamTrack } from 'fake-mediastreamtrack';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MediaSignal } from './media-signal.ts';
import { createMediaSession } from './media-session.ts';
import { aConsumer, anOffer, createFakeDevice, setConnectionState } from './testing/fake-device.ts';

const aSession = async () => {
  const { device, transports } = await createFakeDevice();
  const giveUp = vi.fn<() => void>();
  const created: string[] = [];
  const restarted: string[] = [];
  const signal: MediaSignal = {
    connectTransport: async () => undefined,
    createProducer: async (source) => {
      created.push(source);
      return source;
    },
    closeProducer: async () => undefined,
    pauseProducer: async () => undefined,
    setLayer: async () => undefined,
    restartIce: async (direction) => {
      restarted.push(direction);
      return { usernameFragment: 'again', password: 'password' };
    },
  };
  return { media: createMediaSession(signal, giveUp), device, transports, giveUp, created, restarted, signal };
};

describe('picture and sound across links', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('applies what changed between the making of the link and its taking up', async () => {
    const { media, device } = await aSession();
    media.expect();
    await media.onConsumers({ added: [aConsumer('late')], removed: ['gone'] });
    await media.takeUp(device, anOffer([aConsumer('c1'), aConsumer('gone', { source: 'microphone' })]));
    expect(
      media.streams
        .get()
        .map(({ consumerId }) => consumerId)
        .sort(),
    ).toEqual(['c1', 'late']);
  });

  it('keeps showing the old streams until the new link has its own, and closes the old one then', async () => {
    const { media, device, transports } = await aSession();
    await media.takeUp(device, anOffer([aConsumer('old')], 'one'));
    const [before] = media.streams.get();
    media.expect();
    expect(media.streams.get()).toEqual([before]);
    expect(transports.map(({ closed }) => closed)).toEqual([false, true]);
    await media.takeUp(device, anOffer([aConsumer('new')], 'two'));
    expect(media.streams.get().map(({ consumerId }) => consumerId)).toEqual(['new']);
    await vi.runOnlyPendingTimersAsync();
    expect(transports.map(({ closed }) => closed)).toEqual([true, true, false, false]);
  });

  it('sends again over a new link what was wanted before it', async () => {
    const { media, device, created } = await aSession();
    const camera = { track: new FakeMediaStreamTrack({ kind: 'video' }), paused: false, top: 2 } as const;
    await media.want({ camera });
    await media.takeUp(device, anOffer([], 'one'));
    await media.takeUp(device, anOffer([], 'two'));
    expect(created).toEqual(['camera', 'camera']);
  });

  it('flows once the receiving transport is open, is interrupted when it breaks, and mends by itself', async () => {
    const { media, device, transports, giveUp } = await aSession();
    await media.takeUp(device, anOffer());
    expect(media.state.get().kind).toBe('connecting');
    setConnectionState(transports[0], 'connected');
    expect(media.state.get()).toEqual({ kind: 'flowing', quality: 'good' });
    setConnectionState(transports[0], 'disconnected');
    expect(media.state.get().kind).toBe('interrupted');
    setConnectionState(transports[0], 'connected');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(media.state.get().kind).toBe('flowing');
    expect(giveUp).not.toHaveBeenCalled();
  });

  it('looks for another way at once when a link breaks, in the directions that are in use', async () => {
    const { media, device, transports, restarted } = await aSession();
    await media.takeUp(device, anOffer());
    setConnectionState(transports[0], 'connected');
    const begun = vi.spyOn(transports[0]!, 'restartIce');
    setConnectionState(transports[0], 'disconnected');
    await vi.advanceTimersByTimeAsync(0);
    expect(restarted).toEqual(['receive']);
    expect(begun).toHaveBeenCalledWith({ iceParameters: { usernameFragment: 'again', password: 'password' } });
  });

  it('gives a link up that stays broken, and waits longer each time that the next one fails too', async () => {
    const { media, device, transports, giveUp } = await aSession();
    await media.takeUp(device, anOffer([], 'one'));
    setConnectionState(transports[0], 'failed');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(giveUp).toHaveBeenCalledTimes(1);
    await media.takeUp(device, anOffer([], 'two'));
    setConnectionState(transports[2], 'failed');
    await vi.advanceTimersByTimeAsync(7_999);
    expect(giveUp).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(giveUp).toHaveBeenCalledTimes(2);
  });

  it('asks again, and gives nothing up for a minute, while the server is away or without media', async () => {
    const { media, device, transports, giveUp, signal } = await aSession();
    const restartIce = signal.restartIce;
    let isAway = true;
    signal.restartIce = async (direction) => (isAway ? null : restartIce(direction));
    await media.takeUp(device, anOffer([aConsumer('c1')]));
    setConnectionState(transports[0], 'connected');
    setConnectionState(transports[0], 'disconnected');
    await vi.advanceTimersByTimeAsync(59_000);
    expect(giveUp).not.toHaveBeenCalled();
    expect(transports.map(({ closed }) => closed)).toEqual([false, false]);
    expect(media.expect()).toBe('t-receive');
    const begun = vi.spyOn(transports[0]!, 'restartIce');
    isAway = false;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(begun).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(giveUp).toHaveBeenCalledTimes(1);
  });

  it('gives a link up that never opens', async () => {
    const { media, device, giveUp } = await aSession();
    await media.takeUp(device, anOffer());
    await vi.advanceTimersByTimeAsync(15_000);
    expect(giveUp).toHaveBeenCalledTimes(1);
  });

  it('is broken too when only the sending side is', async () => {
    const { media, device, transports } = await aSession();
    await media.takeUp(device, anOffer());
    setConnectionState(transports[0], 'connected');
    setConnectionState(transports[1], 'failed');
    expect(media.state.get().kind).toBe('interrupted');
  });

  it('says that there are no media while the server has none', async () => {
    const { media, device, giveUp } = await aSession();
    await media.takeUp(device, anOffer());
    await media.takeUp(device, null);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(media.state.get()).toEqual({ kind: 'none' });
    expect(giveUp).not.toHaveBeenCalled();
  });

  it('leaves no transport and no timer behind', async () => {
    const { media, device, transports } = await aSession();
    await media.takeUp(device, anOffer([aConsumer('c1')]));
    media.expect();
    await media.takeUp(device, anOffer([aConsumer('c2')], 'two'));
    media.end();
    expect(transports.map(({ closed }) => closed)).toEqual([true, true, true, true]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a link over another connection', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A session whose link is open, with one stream. */
  const flowing = async () => {
    const session = await aSession();
    await session.media.takeUp(session.device, anOffer([aConsumer('c1')]));
    setConnectionState(session.transports[0], 'connected');
    return session;
  };
  const ids = ({ media }: Awaited<ReturnType<typeof aSession>>) =>
    media.streams.get().map(({ consumerId }) => consumerId);

  it('goes on where the server has it too: ICE begins anew, and what was missed is made up for', async () => {
    const session = await flowing();
    const { media, device, transports, restarted } = session;
    expect(media.expect()).toBe('t-receive');
    expect(ids(session)).toEqual(['c1']);
    await media.takeUp(device, anOffer([aConsumer('c2')]));
    expect(transports.map(({ closed }) => closed)).toEqual([false, false]);
    expect(restarted).toEqual(['receive']);
    expect(ids(session)).toEqual(['c2']);
  });

  it('is replaced where the server has it no more', async () => {
    const session = await flowing();
    expect(session.media.expect()).toBe('t-receive');
    await session.media.takeUp(session.device, anOffer([aConsumer('c1-again')], 'other'));
    expect(session.transports).toHaveLength(4);
    expect(ids(session)).toEqual(['c1-again']);
  });

  it('is not kept before it was open', async () => {
    const { media, device } = await aSession();
    await media.takeUp(device, anOffer());
    expect(media.expect()).toBeUndefined();
  });

  it('is not kept after something that was asked of the server was not done: nobody knows what it has', async () => {
    const { media, device, transports, signal } = await flowing();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    signal.createProducer = async () => Promise.reject(new Error('no answer'));
    await media.takeUp(device, anOffer([], 'two'));
    setConnectionState(transports[2], 'connected');
    await media.want({ camera: { track: new FakeMediaStreamTrack({ kind: 'video' }), paused: false, top: 2 } });
    expect(media.expect()).toBeUndefined();
  });

  it('is not kept once it was given up', async () => {
    const { media, transports, giveUp } = await flowing();
    setConnectionState(transports[0], 'failed');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(giveUp).toHaveBeenCalledTimes(1);
    expect(media.expect()).toBeUndefined();
  });
});
