import { isDeepStrictEqual } from 'node:util';
import type { Router, WebRtcServer, WebRtcTransport } from 'mediasoup/types';
import type { MediaProtocol } from '#shared/contract/media.ts';
import type { DtlsParameters, IceParameters, TransportOptions } from '#shared/contract/rtp.ts';

/** The least that mediasoup allows: so long after its last sign of life a line is given up. */
const ICE_CONSENT_SECONDS = 10;
/** What a commune's line is trusted with before anything is known about it, in bits per second. */
const INITIAL_BITRATE = 1_000_000;

/** Told when a transport comes up or goes down; `at` is when it was last alive, UTC milliseconds. */
export type OnTransportState = (state: { connected: boolean; at: number }) => void;

/** One WebRTC transport of a peer, and what is known about its being alive. Media facts come from here, not from clients. */
export class PeerTransport {
  readonly transport: WebRtcTransport;
  /** Called when packets take another way than before: the address has changed, or UDP has become TCP. */
  onMoved: () => void = () => undefined;
  readonly #onState: OnTransportState;
  #connecting: { dtlsParameters: DtlsParameters; done: Promise<void> } | undefined;
  #connected = false;
  #downSince = Date.now();
  #lastSeenAt: number | null = null;
  #checked = { at: Date.now(), bytesReceived: 0 };

  private constructor(transport: WebRtcTransport, onState: OnTransportState) {
    this.transport = transport;
    this.#onState = onState;
    transport.observer.on('icestatechange', () => this.#watch());
    transport.observer.on('dtlsstatechange', () => this.#watch());
    transport.observer.on('iceselectedtuplechange', () => {
      if (this.#connected) this.onMoved();
    });
  }

  static async create(
    router: Router,
    { webRtcServer, only }: { webRtcServer: WebRtcServer; only: MediaProtocol | undefined },
    onState: OnTransportState,
  ): Promise<PeerTransport> {
    const transport = await router.createWebRtcTransport({
      webRtcServer,
      enableUdp: only !== 'tcp',
      enableTcp: only !== 'udp',
      preferUdp: true,
      iceConsentTimeout: ICE_CONSENT_SECONDS,
      initialAvailableOutgoingBitrate: INITIAL_BITRATE,
    });
    return new PeerTransport(transport, onState);
  }

  get options(): TransportOptions {
    const { id, iceParameters, iceCandidates, dtlsParameters } = this.transport;
    return { id, iceParameters, iceCandidates, dtlsParameters };
  }

  /** ICE and DTLS are up: media can flow. */
  get connected(): boolean {
    return this.#connected;
  }

  /** Since when it is not connected, UTC milliseconds; null while it is. */
  get downSince(): number | null {
    return this.#connected ? null : this.#downSince;
  }

  /** When anything was last heard from the other side, UTC milliseconds; null where it was never connected. */
  get lastSeenAt(): number | null {
    return this.#lastSeenAt;
  }

  /** Takes the other side's DTLS parameters. Said again it changes nothing; other parameters are refused. */
  async connect(dtlsParameters: DtlsParameters): Promise<void> {
    if (this.#connecting) {
      if (!isDeepStrictEqual(this.#connecting.dtlsParameters, dtlsParameters))
        throw new Error('connected otherwise already');
      await this.#connecting.done;
      return;
    }
    this.#connecting = { dtlsParameters, done: this.transport.connect({ dtlsParameters }) };
    try {
      await this.#connecting.done;
    } catch (error) {
      this.#connecting = undefined;
      throw error;
    }
  }

  /** New ICE parameters; mediasoup takes the old ones until somebody comes with the new. */
  restartIce(): Promise<IceParameters> {
    return this.transport.restartIce();
  }

  /** Looks whether anything arrived since the last look: ICE consent, RTCP reports, media. */
  async checkLife(): Promise<void> {
    if (!this.#connected) return;
    const [stats] = await this.transport.getStats();
    if (!this.#connected || !stats) return;
    const { at, bytesReceived } = this.#checked;
    this.#checked = { at: Date.now(), bytesReceived: stats.bytesReceived };
    if (stats.bytesReceived === bytesReceived) return;
    // The bit rate is that of the last second. Where it is 0, what arrived came some time since the last look.
    this.#lastSeenAt = Math.max(this.#lastSeenAt ?? 0, stats.recvBitrate > 0 ? this.#checked.at : at);
  }

  close(): void {
    this.transport.close();
  }

  #watch(): void {
    const { iceState, dtlsState } = this.transport;
    const connected = (iceState === 'connected' || iceState === 'completed') && dtlsState === 'connected';
    if (connected === this.#connected) return;
    this.#connected = connected;
    const now = Date.now();
    // A closed DTLS connection is the other side's own farewell. An expired ICE consent is noticed long after the last sign.
    if (connected || dtlsState === 'closed' || this.#lastSeenAt === null) this.#lastSeenAt = now;
    if (!connected) this.#downSince = now;
    this.#onState({ connected, at: this.#lastSeenAt });
  }
}
