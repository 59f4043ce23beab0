import { io, type Socket } from 'socket.io-client';
import { z } from 'zod';
import {
  liveSchemas,
  pushSchemas,
  reply,
  type LiveAnswer,
  type LiveName,
  type LiveRequest,
  type Push,
  type PushName,
} from '#shared/contract/live.ts';
import type { Refusal } from '#shared/contract/refusals.ts';

const ANSWER_TIMEOUT_MS = 20_000;

/** A live message was refused. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(name: string, refusal: Refusal) {
    super(`${name}: ${refusal.code}: ${refusal.message}`);
    this.refusal = refusal;
  }
}

/** A party's connection to the server: the live contract, checked on this side too. */
export class LiveSocket {
  readonly #socket: Socket;
  readonly #meetingId: string;

  constructor(url: string, meetingId: string, cookie: string) {
    this.#meetingId = meetingId;
    this.#socket = io(url, {
      transports: ['websocket'],
      extraHeaders: { cookie },
      auth: { locale: 'vi' },
      forceNew: true,
      autoConnect: false,
    });
  }

  /** Settles when connected, or with the reason why not. */
  async connect(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#socket.once('connect', resolve);
    this.#socket.once('connect_error', reject);
    this.#socket.connect();
    await promise;
  }

  /** Sends a live message and gives its answer; throws `Refused`. */
  async ask<N extends LiveName>(name: N, payload: Omit<LiveRequest<N>, 'meetingId'>): Promise<LiveAnswer<N>> {
    const request = { ...payload, meetingId: this.#meetingId };
    const raw: unknown = await this.#socket.timeout(ANSWER_TIMEOUT_MS).emitWithAck(name, request);
    const answer = reply(z.unknown()).parse(raw);
    if (!answer.ok) throw new Refused(name, answer.error);
    return liveSchemas[name].answer.parse(answer.data);
  }

  /** Hears what the server tells. */
  on<N extends PushName>(name: N, listener: (push: Push<N>) => void): void {
    const event: string = name;
    this.#socket.on(event, (raw: unknown) => listener(pushSchemas[name].parse(raw)));
  }

  onDisconnect(listener: (reason: string) => void): void {
    this.#socket.on('disconnect', (reason) => listener(reason));
  }

  /** Hears when a line that was lost is there again. */
  onReconnect(listener: () => void): void {
    this.#socket.io.on('reconnect', listener);
  }

  close(): void {
    this.#socket.disconnect();
  }
}
