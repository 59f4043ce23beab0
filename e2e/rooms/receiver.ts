import nodeDataChannel from 'node-datachannel';
import type { PeerConnection, Track } from 'node-datachannel';
import type { ConsumerOptions } from '#shared/contract/media.ts';
import type { DtlsParameters, TransportOptions } from '#shared/contract/rtp.ts';
import type { Arrivals } from './arrivals.ts';
import { codecLines, fingerprintIn, receiveOffer, udpCandidate, type MediaSlot } from './sdp.ts';

/** How long a receiver waits for a key frame before it asks (again), as a browser's decoder does. */
const ASK_EVERY_MS = 1000;

/**
 * The receiving half of a simulated room: a real ICE, DTLS and SRTP peer. The stage changes during a meeting, so the
 * description has slots that are filled and emptied; an emptied slot is taken again by the next stream of its kind.
 */
export class Receiver {
  #asking: NodeJS.Timeout | undefined;
  readonly arrivals: Arrivals;
  readonly #connection: PeerConnection;
  readonly #transport: TransportOptions;
  readonly #slots: MediaSlot[] = [];
  readonly #tracks: Track[] = [];
  #begun = false;

  constructor(name: string, transport: TransportOptions, arrivals: Arrivals) {
    this.arrivals = arrivals;
    this.#transport = transport;
    this.#connection = new nodeDataChannel.PeerConnection(name, { iceServers: [], disableAutoNegotiation: true });
    this.#connection.onTrack((track) => this.#receive(track));
  }

  /** Takes up and drops consumers; the first time it answers what the SFU must know to connect. */
  update(added: readonly ConsumerOptions[], removed: readonly string[]): DtlsParameters | undefined {
    for (const slot of this.#slots) if (slot.consumer && removed.includes(slot.consumer.id)) slot.consumer = null;
    for (const consumer of added) this.#place(consumer);
    if (this.#slots.length === 0) return undefined;
    this.#connection.setRemoteDescription(receiveOffer(this.#transport, this.#slots), 'offer');
    this.#connection.setLocalDescription('answer');
    if (this.#begun) return undefined;
    this.#begun = true;
    this.#asking = setInterval(() => this.#askForKeyFrame(), ASK_EVERY_MS);
    const local = this.#connection.localDescription();
    if (!local) throw new Error('no local description');
    this.#connection.addRemoteCandidate(udpCandidate(this.#transport), '0');
    return { role: 'client', fingerprints: [fingerprintIn(local.sdp)] };
  }

  close(): void {
    clearInterval(this.#asking);
    this.#connection.close();
  }

  #place(consumer: ConsumerOptions): void {
    const free = this.#slots.find((slot) => !slot.consumer && slot.kind === consumer.kind);
    if (free) {
      free.consumer = consumer;
      free.codecLines = codecLines(consumer.rtpParameters);
      return;
    }
    this.#slots.push({
      mid: String(this.#slots.length),
      kind: consumer.kind,
      codecLines: codecLines(consumer.rtpParameters),
      consumer,
    });
  }

  /** A packet of the first key frame may be lost on the way: without another one there would never be a picture. */
  #askForKeyFrame(): void {
    if (this.arrivals.keyFrames > 0 || this.arrivals.packets === 0) return;
    for (const track of this.#tracks) if (track.type() === 'video' && track.isOpen()) track.requestKeyframe();
  }

  #receive(track: Track): void {
    // The reference keeps the native track alive.
    this.#tracks.push(track);
    const kind = this.#slots.find((slot) => slot.mid === track.mid())?.kind;
    if (!kind) return;
    // Receiver reports and key frame requests: without them the SFU would take the room for dead.
    track.setMediaHandler(new nodeDataChannel.RtcpReceivingSession());
    const watch = this.arrivals.stream(kind);
    track.onMessage((packet) => watch(packet));
  }
}
