import { Device, FakeHandler, testFakeParameters, type types } from 'mediasoup-client';
import type { ConsumerOptions, MediaJoin } from '#shared/contract/media.ts';

const CAPABILITIES: types.RtpCapabilities = {
  codecs: [
    { kind: 'audio', mimeType: 'audio/opus', preferredPayloadType: 100, clockRate: 48_000, channels: 2 },
    { kind: 'video', mimeType: 'video/VP8', preferredPayloadType: 101, clockRate: 90_000 },
    {
      kind: 'video',
      mimeType: 'video/rtx',
      preferredPayloadType: 102,
      clockRate: 90_000,
      parameters: { apt: 101 },
    },
  ],
  headerExtensions: [],
};

/** mediasoup-client itself over its own stand-in for a browser; `transports` are those made so far, in their order. */
export const createFakeDevice = async () => {
  const device = new Device({
    handlerFactory: FakeHandler.createFactory({
      generateNativeRtpCapabilities: () => structuredClone(CAPABILITIES),
      generateLocalDtlsParameters: testFakeParameters.generateLocalDtlsParameters,
    }),
  });
  await device.load({ routerRtpCapabilities: structuredClone(CAPABILITIES) });
  const transports: types.Transport[] = [];
  device.observer.on('newtransport', (transport) => transports.push(transport));
  return { device, transports };
};

/** Makes ICE and DTLS of a transport come to a state. */
export const setConnectionState = (transport: types.Transport | undefined, state: types.ConnectionState): void => {
  if (!(transport?.handler instanceof FakeHandler)) throw new Error('not a transport of the fake device');
  transport.handler.setConnectionState(state);
};

const transportOptions = (id: string): MediaJoin['receive'] => ({
  id,
  iceParameters: { usernameFragment: 'fragment', password: 'password', iceLite: true },
  iceCandidates: [],
  dtlsParameters: { role: 'auto', fingerprints: [{ algorithm: 'sha-256', value: 'AA:BB' }] },
});

/** What the server offers at joining. */
export const anOffer = (consumers: ConsumerOptions[] = [], id = 't'): MediaJoin => ({
  receive: transportOptions(`${id}-receive`),
  send: transportOptions(`${id}-send`),
  consumers,
});

/** A consumer that stands ready, of the chair's camera unless told otherwise. */
export const aConsumer = (id: string, changes: Partial<ConsumerOptions> = {}): ConsumerOptions => {
  const kind = changes.source === 'microphone' ? 'audio' : 'video';
  const codec =
    kind === 'audio'
      ? { mimeType: 'audio/opus', payloadType: 100, clockRate: 48_000, channels: 2 }
      : { mimeType: 'video/VP8', payloadType: 101, clockRate: 90_000 };
  return {
    id,
    producerId: `p-${id}`,
    kind,
    rtpParameters: { mid: id, codecs: [codec], encodings: [{ ssrc: 1 }], rtcp: { cname: 'c' } },
    party: 'account:chair',
    source: 'camera',
    purpose: 'stage',
    ...changes,
  };
};
