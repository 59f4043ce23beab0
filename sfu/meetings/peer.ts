import { isDeepStrictEqual } from 'node:util';
import PQueue from 'p-queue';
import type { Logger } from 'pino';
import type { PartyId } from '#shared/contract/ids.ts';
import { kindOfSource, type Direction, type MediaJoin, type MediaSource } from '#shared/contract/media.ts';
import type { DtlsParameters, RtpCapabilities, RtpParameters } from '#shared/contract/rtp.ts';
import { Scope, ScopeClosed } from '../scope.ts';
import type { Placement } from '../workers/pool.ts';
import { PeerTransport } from './peer-transport.ts';
import type { Routers } from './routers.ts';
import { Stream } from './stream.ts';
import { Subscriptions, type Changes, type FindStream } from './subscriptions.ts';
import type { Wanted } from './wanted.ts';

/** A sender is asked for a key frame at most this often, however many rooms join at the same time, in milliseconds. */
const KEY_FRAME_INTERVAL_MS = 500;

const NOTHING: Changes = { added: [], removed: [] };

export type PeerOptions = {
  peerId: string;
  party: PartyId;
  rtpCapabilities: RtpCapabilities;
  sends: boolean;
  placement: Placement;
  routers: Routers;
  find: FindStream;
  /** What the peer is to receive at this moment. */
  wanted: () => ReadonlyMap<string, Wanted>;
  onTransport: (direction: Direction, state: { connected: boolean; at: number }) => void;
  logger: Logger;
};

type Open = {
  receive: PeerTransport;
  send: PeerTransport | null;
  subscriptions: Subscriptions;
  router: Awaited<ReturnType<Routers['lease']>>['router'];
};

/** One connection to the server, as the node knows it: two transports, what it sends and what it receives. */
export class Peer {
  readonly options: PeerOptions;
  readonly #scope = new Scope();
  /** What makes or closes consumers and producers runs one at a time. */
  readonly #queue = new PQueue({ concurrency: 1 });
  readonly #streams = new Map<MediaSource, Stream>();
  #open: Open | undefined;

  constructor(options: PeerOptions) {
    this.options = options;
    this.#scope.own(options.placement);
  }

  get worker(): Placement['on'] {
    return this.options.placement.on;
  }

  get receive(): PeerTransport | undefined {
    return this.#open?.receive;
  }

  get transports(): PeerTransport[] {
    return [this.#open?.receive, this.#open?.send].filter((transport) => transport != null);
  }

  stream(source: MediaSource): Stream | undefined {
    return this.#streams.get(source);
  }

  /** Transports and the consumers of the present stage. Said again it answers what there is. Throws `ScopeClosed`. */
  join(): Promise<MediaJoin> {
    return this.#queue.add(async () => {
      this.#open ??= await this.#start();
      const { receive, send, subscriptions } = this.#open;
      await subscriptions.sync(this.options.wanted());
      return { receive: receive.options, send: send?.options ?? null, consumers: subscriptions.all };
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

  /** The producer's id. The same parameters again change nothing; others replace the stream. */
  produce(source: MediaSource, rtpParameters: RtpParameters, paused: boolean): Promise<string> {
    return this.#queue.add(async () => {
      const { transport } = this.#transport('send');
      const existing = this.#streams.get(source);
      if (existing && isDeepStrictEqual(existing.offered, rtpParameters)) return existing.producer.id;
      const kind = kindOfSource[source];
      const foreign = rtpParameters.codecs.find(({ mimeType }) => !mimeType.startsWith(`${kind}/`));
      if (foreign) throw new Error(`${foreign.mimeType} cannot carry a ${source}`);
      const producer = await transport.produce({
        kind,
        rtpParameters,
        paused,
        ...(kind === 'video' ? { keyFrameRequestDelay: KEY_FRAME_INTERVAL_MS } : {}),
      });
      const stream = this.#scope.own(new Stream(producer, rtpParameters, this.#opened().router));
      if (existing) this.#scope.drop(existing);
      this.#streams.set(source, stream);
      return producer.id;
    });
  }

  /** Throws where the peer does not send this. */
  async setPaused(source: MediaSource, paused: boolean): Promise<void> {
    const stream = this.#streams.get(source);
    if (!stream) throw new Error(`no ${source} is sent`);
    await (paused ? stream.producer.pause() : stream.producer.resume());
  }

  closeProducer(source: MediaSource): Promise<void> {
    return this.#queue.add(() => {
      const stream = this.#streams.get(source);
      if (stream) this.#scope.drop(stream);
      this.#streams.delete(source);
    });
  }

  /** A thumbnail keeps the lowest layer, whatever is asked. */
  async setLayers(consumerId: string, spatialLayer: number): Promise<void> {
    const subscription = this.#opened().subscriptions.get(consumerId);
    if (!subscription) throw new Error('no such consumer');
    if (subscription.options.purpose === 'thumbnail') return;
    await subscription.consumer.setPreferredLayers({ spatialLayer });
  }

  /** When the receiving transport was last alive, as exactly as can be told now. */
  async lastSeenAt(): Promise<number | null> {
    await this.#open?.receive.checkLife();
    return this.#open?.receive.lastSeenAt ?? null;
  }

  close(): void {
    this.#scope.close();
    this.#streams.clear();
  }

  async #start(): Promise<Open> {
    const { placement, routers, sends, rtpCapabilities, find, logger } = this.options;
    const scope = this.#scope;
    const { router } = scope.own(await routers.lease(placement.on));
    const [receive, send] = await Promise.all([
      this.#createTransport(router, 'receive'),
      sends ? this.#createTransport(router, 'send') : null,
    ]);
    scope.check();
    const subscriptions = new Subscriptions({
      scope,
      router,
      transport: receive.transport,
      rtpCapabilities,
      find,
      logger,
    });
    return { receive, send, subscriptions, router };
  }

  async #createTransport(router: Open['router'], direction: Direction): Promise<PeerTransport> {
    const { placement, onTransport } = this.options;
    return this.#scope.own(
      await PeerTransport.create(router, placement.on.webRtcServer, (state) => onTransport(direction, state)),
    );
  }

  #opened(): Open {
    if (!this.#open) throw new Error('the peer is not attached');
    return this.#open;
  }

  #transport(direction: Direction): PeerTransport {
    const { receive, send } = this.#opened();
    const transport = direction === 'receive' ? receive : send;
    if (!transport) throw new Error('the peer does not send');
    return transport;
  }
}
