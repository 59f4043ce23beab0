import { FakeMediaStreamTrack } from 'fake-mediastreamtrack';
import { describe, expect, it, vi } from 'vitest';
import { createSender, type Outgoing } from './sender.ts';
import { anOffer, createFakeDevice } from './testing/fake-device.ts';

const aSender = async () => {
  const { device } = await createFakeDevice();
  const transport = device.createSendTransport(anOffer().receive);
  const log: string[] = [];
  const refused = new Set<string>();
  transport.on('connect', (_, done) => done());
  transport.on('produce', ({ appData, rtpParameters }, done, failed) => {
    const source = String(appData['source']);
    log.push(`create ${source} ${rtpParameters.encodings?.length}`);
    if (refused.has(source)) failed(new Error('refused by the test'));
    else done({ id: source });
  });
  const sender = createSender(transport, {
    closeProducer: async (source) => void log.push(`close ${source}`),
    pauseProducer: async (source, paused) => void log.push(`${paused ? 'pause' : 'resume'} ${source}`),
  });
  return { sender, transport, log, refused };
};

const outgoing = (kind: 'audio' | 'video', changes: Partial<Outgoing> = {}): Outgoing => ({
  track: new FakeMediaStreamTrack({ kind }),
  paused: false,
  top: 2,
  ...changes,
});

describe('the sender', () => {
  it('sends the camera in three layers, the screen and the microphone in one', async () => {
    const { sender, log } = await aSender();
    await sender.want({ camera: outgoing('video'), microphone: outgoing('audio'), screen: outgoing('video') });
    expect(log).toEqual(['create camera 3', 'create microphone 1', 'create screen 1']);
  });

  it('closes what is no longer wanted, and keeps the track alive for the next time', async () => {
    const { sender, log } = await aSender();
    const camera = outgoing('video');
    await sender.want({ camera });
    await sender.want({});
    expect(log).toEqual(['create camera 3', 'close camera']);
    expect(camera.track.readyState).toBe('live');
    await sender.want({ camera });
    expect(log.at(-1)).toBe('create camera 3');
  });

  it('tells the server of its owner’s switch, only when it changes', async () => {
    const { sender, log } = await aSender();
    const microphone = outgoing('audio', { paused: true });
    await sender.want({ microphone });
    await sender.want({ microphone: { ...microphone } });
    await sender.want({ microphone: { ...microphone, paused: false } });
    expect(log).toEqual(['create microphone 1', 'pause microphone', 'resume microphone']);
  });

  it('replaces a track without a new producer', async () => {
    const { sender, log, transport } = await aSender();
    const replace = vi.spyOn(transport.handler, 'replaceTrack');
    await sender.want({ camera: outgoing('video') });
    const other = outgoing('video');
    await sender.want({ camera: other });
    expect(log).toEqual(['create camera 3']);
    expect(replace).toHaveBeenCalledWith(expect.any(String), other.track);
  });

  it('sends only the lowest layer of a thumbnail, and all of them once the room is on deck', async () => {
    const { sender, transport } = await aSender();
    const layers = vi.spyOn(transport.handler, 'setMaxSpatialLayer');
    const camera = outgoing('video', { top: 0 });
    await sender.want({ camera });
    await sender.want({ camera: { ...camera, top: 2 } });
    expect(layers.mock.calls.map(([, layer]) => layer)).toEqual([0, 2]);
  });

  it('goes straight to what was wanted last', async () => {
    const { sender, log } = await aSender();
    const camera = outgoing('video');
    await Promise.all([sender.want({ camera }), sender.want({}), sender.want({ microphone: outgoing('audio') })]);
    expect(log).toContain('create microphone 1');
    expect(log.filter((line) => line.endsWith('camera 3')).length).toBe(log.filter((l) => l === 'close camera').length);
  });

  it('still sends the others when one source is refused', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { sender, log, refused } = await aSender();
    refused.add('camera');
    await sender.want({ camera: outgoing('video'), microphone: outgoing('audio') });
    expect(log).toEqual(['create camera 3', 'create microphone 1']);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('sends a moment later what could not be sent at once, though nothing else is wanted', async () => {
    vi.useFakeTimers();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { sender, transport, log, refused } = await aSender();
    refused.add('camera');
    await sender.want({ camera: outgoing('video') });
    refused.clear();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(log).toEqual(['create camera 3', 'create camera 3']);
    refused.add('microphone');
    await sender.want({ microphone: outgoing('audio') });
    transport.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(log.filter((line) => line.startsWith('create microphone'))).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
