import nodeDataChannel from 'node-datachannel';
import type { PeerConnection, Track } from 'node-datachannel';
import type { ConsumerOptions } from '#shared/contract/media.ts';
import type { DtlsParameters, TransportOptions } from '#shared/contract/rtp.ts';
import { codecLines, fingerprintIn, receiveOffer, udpCandidate, type MediaSlot } from '../rooms/sdp.ts';
import { isRtcp } from '../rooms/rtp/header.ts';
import { readFrame } from './picture.ts';

/** What came in of one consumer. */
export type Received = { packets: number; keyFrames: number; firstIsKey: boolean | undefined; layers: number[] };

/** The receiving end of a peer, over real ICE, DTLS and SRTP: takes down what arrives for each consumer. */
export class TestReceiver {
  readonly #connection: PeerConnection;
  readonly #transport: TransportOptions;
  readonly #slots: MediaSlot[] = [];
  readonly #tracks: Track[] = [];
  readonly #received = new Map<string, Received>();

  constructor(transport: TransportOptions) {
    this.#transport = transport;
    this.#connection = new nodeDataChannel.PeerConnection('receiver', { iceServers: [], disableAutoNegotiation: true });
    this.#connection.onTrack((track) => this.#receive(track));
  }

  /** Takes up consumers; answers what the SFU must know to connect. */
  take(consumers: readonly ConsumerOptions[]): DtlsParameters {
    for (const consumer of consumers) {
      this.#slots.push({
        mid: String(this.#slots.length),
        kind: consumer.kind,
        codecLines: codecLines(consumer.rtpParameters),
        consumer,
      });
    }
    this.#connection.setRemoteDescription(receiveOffer(this.#transport, this.#slots), 'offer');
    this.#connection.setLocalDescription('answer');
    const local = this.#connection.localDescription();
    if (!local) throw new Error('no local description');
    this.#connection.addRemoteCandidate(udpCandidate(this.#transport), '0');
    return { role: 'client', fingerprints: [fingerprintIn(local.sdp)] };
  }

  of(consumerId: string): Received {
    const known = this.#received.get(consumerId);
    const received = known ?? { packets: 0, keyFrames: 0, firstIsKey: undefined, layers: [] };
    if (!known) this.#received.set(consumerId, received);
    return received;
  }

  close(): void {
    this.#connection.close();
  }

  #receive(track: Track): void {
    // The reference keeps the native track alive.
    this.#tracks.push(track);
    track.setMediaHandler(new nodeDataChannel.RtcpReceivingSession());
    track.onMessage((packet) => this.#onPacket(packet));
  }

  #onPacket(packet: Buffer): void {
    if (isRtcp(packet)) return;
    const ssrc = packet.readUInt32BE(8);
    const slot = this.#slots.find(({ consumer }) => consumer?.rtpParameters.encodings?.[0]?.ssrc === ssrc);
    if (!slot?.consumer) return;
    const received = this.of(slot.consumer.id);
    received.packets += 1;
    const frame = slot.kind === 'video' ? readFrame(packet) : undefined;
    if (!frame) return;
    received.firstIsKey ??= frame.key;
    if (frame.key) received.keyFrames += 1;
    received.layers.push(frame.layer);
  }
}
