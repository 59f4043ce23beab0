import type { Producer, Router } from 'mediasoup/types';
import type { RtpParameters } from '#shared/contract/rtp.ts';
import type { Closable } from '../scope.ts';
import { udpBuffers } from '../workers/udp-buffers.ts';

/** A way to a stream in some router; closing it says that one consumer less needs it. */
export type Reach = Closable;

type Pipe = { ready: Promise<Closable>; users: number };

/** What one peer sends, and its way into the routers of other workers: one pipe each, while somebody there receives it. */
export class Stream {
  readonly producer: Producer;
  /** As the sender described it. */
  readonly offered: RtpParameters;
  /** The router that it is sent to. */
  readonly home: Router;
  readonly #pipes = new Map<Router, Pipe>();

  constructor(producer: Producer, offered: RtpParameters, home: Router) {
    this.producer = producer;
    this.offered = offered;
    this.home = home;
  }

  get closed(): boolean {
    return this.producer.closed;
  }

  /** Makes the stream's producer known in a router, under the same id. Rejects where either is closed meanwhile. */
  async reach(router: Router): Promise<Reach> {
    if (router === this.home) return { close: () => undefined };
    const pipe = this.#pipes.get(router) ?? this.#open(router);
    pipe.users += 1;
    let held = true;
    const close = () => {
      if (held) this.#leave(router, pipe);
      held = false;
    };
    try {
      await pipe.ready;
      return { close };
    } catch (error) {
      close();
      throw error;
    }
  }

  /** Closes the producer; mediasoup closes its consumers and pipes with it. */
  close(): void {
    this.producer.close();
    this.#pipes.clear();
  }

  #open(router: Router): Pipe {
    const pipe: Pipe = { ready: this.#pipe(router, () => this.#forget(router, pipe)), users: 0 };
    this.#pipes.set(router, pipe);
    return pipe;
  }

  async #pipe(router: Router, onClose: () => void): Promise<Closable> {
    try {
      // RTX: under load the loopback loses packets too.
      const { pipeConsumer } = await this.home.pipeToRouter({
        producerId: this.producer.id,
        router,
        listenInfo: { protocol: 'udp', ip: '127.0.0.1', ...udpBuffers },
        enableSctp: false,
        enableRtx: true,
      });
      if (!pipeConsumer || pipeConsumer.closed) throw new Error('the pipe was closed while it was made');
      pipeConsumer.observer.once('close', onClose);
      return pipeConsumer;
    } catch (error) {
      onClose();
      throw error;
    }
  }

  #leave(router: Router, pipe: Pipe): void {
    pipe.users -= 1;
    if (pipe.users > 0) return;
    this.#forget(router, pipe);
    // A pipe dies with its producer, in the worker earlier than here.
    if (this.closed) return;
    pipe.ready.then(
      (consumer) => consumer.close(),
      () => undefined,
    );
  }

  #forget(router: Router, pipe: Pipe): void {
    if (this.#pipes.get(router) === pipe) this.#pipes.delete(router);
  }
}
