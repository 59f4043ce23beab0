import PQueue from 'p-queue';
import type { Router } from 'mediasoup/types';
import type { Logger } from 'pino';
import type { PartyId } from '#shared/contract/ids.ts';
import type { Direction, MediaJoin, MediaProtocol, MediaSource } from '#shared/contract/media.ts';
import type { DtlsParameters, IceParameters, RtpCapabilities, RtpParameters } from '#shared/contract/rtp.ts';
import { Scope, ScopeClosed } from '../scope.ts';
import type { Placement } from '../workers/pool.ts';
import { PeerTransport } from './peer-transport.ts';
import type { Routers } from './routers.ts';
import { Sending } from './sending.ts';
import type { Stream } from './stream.ts';
import { Subscriptions, type Changes, type FindStream } from './subscriptions.ts';
import type { Wanted } from './wanted.ts';

export type PeerOptions = {
  peerId: string;
  party: PartyId;
  rtpCapabilities: RtpCapabilities;
  sends: boolean;
  /** The one way that it may take; undefined: whichever is open. */
  only: MediaProtocol | undefined;
  placement: Placement;
  routers: Routers;
  find: FindStream;
  /** What the peer is to receive at this moment. */
  wanted: () => ReadonlyMap<string, Wanted>;
  onTransport: (direction: Direction, state: { connected: boolean; at: number }) => void;
  logger: Logger;
};

type Open = { receive: PeerTransport; sending: Sending | null; subscriptions: Subscriptions };

const NOTHING: Changes = { added: [], removed: [] };

/** One connection to the server, as the node knows it: two transports, what it sends and what it receives. */
export class Peer {
  readonly options: PeerOptions;
  /** The cameras that it looks at as thumbnails, by peer. */
  watched: readonly string[] = [];
  /** In which of the node's connections to the server it was attached last. */
  session = 0;
  readonly #scope = new Scope();
  /** What makes or closes consumers and producers runs one at a time. */
  readonly #queue = new PQueue({ concurrency: 1 });
  readonly #admittedAt = Date.now();
  #open: Open | undefined;

  constructor(options: PeerOptions) {
    this.options = options;
    this.#scope.own(options.placement);
  }

  get worker(): Placement['on'] {
    return this.options.placement.on;
  }

  /** When the receiving transport was last alive, UTC milliseconds; null where it never was. */
  get lastSeenAt(): number | null {
    return this.#open?.receive.lastSeenAt ?? null;
  }

  /** Since when none of its transports is connected, UTC milliseconds; null while one is. */
  get downSince(): number | null {
    const moments = [this.#open?.receive, this.#open?.sending?.line].flatMap((line) => (line ? [line.downSince] : []));
    return moments.reduce((latest, moment) => latest && moment && Math.max(latest, moment), this.#admittedAt);
  }

  stream(source: MediaSource): Stream | undefined {
    return this.#open?.sending?.stream(source);
  }

  /** Transports and the consumers of the present stage. Said again it answers what there is. Throws `ScopeClosed`. */
  join(): Promise<MediaJoin> {
    return this.#queue.add(async () => {
      this.#open ??= await this.#start();
      const { receive, sending, subscriptions } = this.#open;
      await subscriptions.sync(this.options.wanted());
      return { receive: receive.options, send: sending?.line.options ?? null, consumers: subscriptions.all };
    });
  }

  /** Makes the consumers fit what is wanted. A peer that is not open, or not any more, has nothing to change. */
  sync(): Promise<Changes> {
    return this.#queue.add(async () => {
      if (!this.#open || this.#scope.closed) return NOTHING;
      try {
        return await this.#open.subscriptions.sync(this.options.wanted());
      } catch (error) {
        if (error instanceof ScopeClosed) return NOTHING;
        throw error;
      }
    });
  }

  async connect(direction: Direction, dtlsParameters: DtlsParameters): Promise<void> {
    await this.#transport(direction).connect(dtlsParameters);
  }

  /** New ICE parameters for one direction; what goes through it stays. */
  restartIce(direction: Direction): Promise<IceParameters> {
    return this.#transport(direction).restartIce();
  }

  produce(source: MediaSource, rtpParameters: RtpParameters, paused: boolean): Promise<string> {
    return this.#queue.add(() => this.#sending.produce(source, rtpParameters, paused));
  }

  /** At once, whatever else is going on: giving the floor is this. */
  async setPaused(source: MediaSource, paused: boolean): Promise<void> {
    await this.#sending.setPaused(source, paused);
  }

  closeProducer(source: MediaSource): Promise<void> {
    return this.#queue.add(() => this.#open?.sending?.close(source));
  }

  /** A thumbnail keeps the lowest layer, whatever is asked. */
  async setLayers(consumerId: string, spatialLayer: number): Promise<void> {
    const subscription = this.#opened.subscriptions.get(consumerId);
    if (!subscription) throw new Error('no such consumer');
    if (subscription.options.purpose === 'thumbnail') return;
    await subscription.consumer.setPreferredLayers({ spatialLayer });
  }

  /** Looks for signs of life of the receiving transport. */
  async checkLife(): Promise<void> {
    await this.#open?.receive.checkLife();
  }

  close(): void {
    this.#scope.close();
  }

  async #start(): Promise<Open> {
    const { placement, routers, sends, rtpCapabilities, find, logger } = this.options;
    const scope = this.#scope;
    const { router } = scope.own(await routers.lease(placement.on));
    const [receive, send] = await Promise.all([
      this.#createTransport(router, 'receive'),
      sends ? this.#createTransport(router, 'send') : null,
    ]);
    const receiver = { scope, router, transport: receive.transport, rtpCapabilities, find, logger };
    const sending = send && new Sending(scope, router, send);
    const subscriptions = new Subscriptions(receiver);
    receive.onMoved = () => void subscriptions.refresh();
    return { receive, sending, subscriptions };
  }

  #transport(direction: Direction): PeerTransport {
    return direction === 'receive' ? this.#opened.receive : this.#sending.line;
  }

  async #createTransport(router: Router, direction: Direction): Promise<PeerTransport> {
    const { placement, only, onTransport } = this.options;
    const way = { webRtcServer: placement.on.webRtcServer, only };
    return this.#scope.own(await PeerTransport.create(router, way, (state) => onTransport(direction, state)));
  }

  get #opened(): Open {
    if (!this.#open || this.#scope.closed) throw new Error('the peer is not attached');
    return this.#open;
  }

  get #sending(): Sending {
    const { sending } = this.#opened;
    if (!sending) throw new Error('the peer does not send');
    return sending;
  }
}
