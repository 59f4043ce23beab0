import { describe, expect, it, vi } from 'vitest';
import { createReceiver } from './receiver.ts';
import { aConsumer, anOffer, createFakeDevice } from './testing/fake-device.ts';

const aReceiver = async () => {
  const { device } = await createFakeDevice();
  const transport = device.createRecvTransport(anOffer().receive);
  const connect = vi.fn<() => void>();
  transport.on('connect', (_, done) => {
    connect();
    done();
  });
  const setLayer = vi.fn<(consumerId: string, layer: number) => Promise<void>>(async () => undefined);
  return {
    receiver: createReceiver(transport, device.recvRtpCapabilities, { setLayer }),
    transport,
    connect,
    setLayer,
  };
};

const ids = (receiver: { streams: { get: () => readonly { consumerId: string }[] } }) =>
  receiver.streams.get().map(({ consumerId }) => consumerId);

describe('the receiver', () => {
  it('takes up consumers and says whose and what they are', async () => {
    const { receiver } = await aReceiver();
    await receiver.add([aConsumer('c1'), aConsumer('c2', { source: 'microphone', party: 'room:r1' })]);
    expect(receiver.streams.get()).toMatchObject([
      { consumerId: 'c1', party: 'account:chair', source: 'camera', purpose: 'stage', track: { kind: 'video' } },
      { consumerId: 'c2', party: 'room:r1', source: 'microphone', purpose: 'stage', track: { kind: 'audio' } },
    ]);
  });

  it('tells once for all that came together', async () => {
    const { receiver } = await aReceiver();
    const listener = vi.fn<() => void>();
    receiver.streams.subscribe(listener);
    await receiver.add([aConsumer('c1'), aConsumer('c2'), aConsumer('c3')]);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('closes one that was taken away while it was taken up', async () => {
    const { receiver } = await aReceiver();
    const adding = receiver.add([aConsumer('c1'), aConsumer('c2')]);
    receiver.remove(['c1']);
    await adding;
    expect(ids(receiver)).toEqual(['c2']);
  });

  it('takes up nothing twice', async () => {
    const { receiver } = await aReceiver();
    await Promise.all([receiver.add([aConsumer('c1')]), receiver.add([aConsumer('c1')])]);
    expect(ids(receiver)).toEqual(['c1']);
  });

  it('goes on without one that the browser cannot take', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { receiver } = await aReceiver();
    const odd = aConsumer('odd');
    odd.rtpParameters.codecs = [{ mimeType: 'video/AV1', payloadType: 45, clockRate: 90_000 }];
    await receiver.add([odd, aConsumer('c2')]);
    expect(ids(receiver)).toEqual(['c2']);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('opens its transport where there is nothing to receive yet, and shows nothing', async () => {
    const { receiver, connect } = await aReceiver();
    await receiver.open();
    expect(connect).toHaveBeenCalledTimes(1);
    expect(receiver.streams.get()).toEqual([]);
  });

  it('asks for the layer of the size that is shown, once per change, and not for the top one that comes anyway', async () => {
    const { receiver, setLayer } = await aReceiver();
    await receiver.add([aConsumer('c1')]);
    receiver.setSize('c1', 1280, 720);
    expect(setLayer).not.toHaveBeenCalled();
    receiver.setSize('c1', 256, 144);
    receiver.setSize('c1', 260, 146);
    receiver.setSize('c1', 1280, 720);
    expect(setLayer.mock.calls).toEqual([
      ['c1', 0],
      ['c1', 2],
    ]);
  });

  it('leaves screens, thumbnails and streams that are gone at what they are', async () => {
    const { receiver, setLayer } = await aReceiver();
    await receiver.add([aConsumer('screen', { source: 'screen' }), aConsumer('thumb', { purpose: 'thumbnail' })]);
    for (const id of ['screen', 'thumb', 'gone']) receiver.setSize(id, 100, 60);
    expect(setLayer).not.toHaveBeenCalled();
  });
});
