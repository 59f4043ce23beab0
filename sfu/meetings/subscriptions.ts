import type { Consumer, Router, WebRtcTransport } from 'mediasoup/types';
import type { Logger } from 'pino';
import { kindOfSource, type ConsumerOptions } from '#shared/contract/media.ts';
import type { PartyId } from '#shared/contract/ids.ts';
import { rtpParameters, type RtpCapabilities } from '#shared/contract/rtp.ts';
import { ScopeClosed, type Scope } from '../scope.ts';
import { initialLayers } from './layers.ts';
import type { Stream } from './stream.ts';
import { difference, wantedKey, type StreamName, type Wanted } from './wanted.ts';

/** What a peer sends, and whose stream it is. */
export type FoundStream = { stream: Stream; party: PartyId };
export type FindStream = (name: StreamName) => FoundStream | undefined;

type Subscription = { stream: Stream; consumer: Consumer; options: ConsumerOptions };
export type Changes = { added: ConsumerOptions[]; removed: string[] };

/** The receiving end of a peer: its router, its transport, and what its browser can decode. */
type Receiver = {
  scope: Scope;
  router: Router;
  transport: WebRtcTransport;
  rtpCapabilities: RtpCapabilities;
  find: FindStream;
  logger: Logger;
};

/** The consumers of one peer. Calls must not overlap: the peer sees to that. */
export class Subscriptions {
  readonly #receiver: Receiver;
  readonly #held = new Map<string, Subscription>();

  constructor(receiver: Receiver) {
    this.#receiver = receiver;
  }

  /** Everything held, for a peer that comes to fetch it. */
  get all(): ConsumerOptions[] {
    return [...this.#held.values()].map(({ options }) => options);
  }

  get(consumerId: string): Subscription | undefined {
    return [...this.#held.values()].find(({ consumer }) => consumer.id === consumerId);
  }

  /** Makes what is held equal to what is wanted, as far as it is sent, and says what changed. Throws `ScopeClosed`. */
  async sync(wanted: ReadonlyMap<string, Wanted>): Promise<Changes> {
    const { find, scope } = this.#receiver;
    const consumers = new Map([...this.#held].map(([key, { consumer }]) => [key, consumer]));
    const { remove, add } = difference(consumers, wanted, (name) => find(name)?.stream.producer.id);
    const removed = remove.map((key) => this.#drop(key));
    const added = await Promise.all(add.map((stream) => this.#add(stream)));
    scope.check();
    return {
      added: added.filter((options) => options !== undefined),
      removed: removed.filter((id) => id !== undefined),
    };
  }

  /** Asks for a key frame of every video: what was lost while the line moved would be missed for seconds. */
  async refresh(): Promise<void> {
    const videos = [...this.#held.values()].filter(({ consumer }) => consumer.kind === 'video' && !consumer.closed);
    // One that is closed meanwhile needs none.
    await Promise.all(videos.map(({ consumer }) => consumer.requestKeyFrame().catch(() => undefined)));
  }

  #drop(key: string): string | undefined {
    const subscription = this.#held.get(key);
    this.#held.delete(key);
    // A consumer dies with its producer, in the worker earlier than here.
    if (subscription && !subscription.stream.closed) subscription.consumer.close();
    return subscription?.consumer.id;
  }

  /** One stream that cannot be consumed must not keep the others away: it is left out, and tried again next time. */
  async #add(wanted: Wanted): Promise<ConsumerOptions | undefined> {
    const { find, logger } = this.#receiver;
    const found = find(wanted);
    if (!found) return undefined;
    try {
      const consumer = await this.#consume(found.stream, wanted);
      const options: ConsumerOptions = {
        id: consumer.id,
        producerId: consumer.producerId,
        kind: kindOfSource[wanted.source],
        rtpParameters: rtpParameters.parse(consumer.rtpParameters),
        party: found.party,
        source: wanted.source,
        purpose: wanted.purpose,
      };
      this.#held.set(wantedKey(wanted), { stream: found.stream, consumer, options });
      return options;
    } catch (error) {
      const ended = this.#receiver.scope.closed || found.stream.closed;
      if (!ended) logger.warn({ err: error, wanted }, 'a stream could not be consumed');
      return undefined;
    }
  }

  /** Not paused: the first packets come as soon as the transport connects, and mediasoup then asks for a key frame. */
  async #consume(stream: Stream, wanted: Wanted): Promise<Consumer> {
    const { scope, router, transport, rtpCapabilities: capabilities } = this.#receiver;
    const way = await stream.reach(router);
    try {
      scope.check();
      const consumer = await transport.consume({
        producerId: stream.producer.id,
        rtpCapabilities: capabilities,
        preferredLayers: initialLayers(wanted.purpose),
      });
      consumer.observer.once('close', () => way.close());
      // What was closed while the worker answered is not closed with its owner any more.
      if (scope.closed || stream.closed) consumer.close();
      if (consumer.closed) throw new ScopeClosed('closed while it was made');
      return consumer;
    } catch (error) {
      way.close();
      throw error;
    }
  }
}
