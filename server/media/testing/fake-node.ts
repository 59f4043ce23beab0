import { io, type Socket } from 'socket.io-client';
import type { SfuHello } from '#shared/contract/sfu.ts';
import type { ServerIdentity } from '../identity.ts';

type Answer = (reply: unknown) => void;

/** A node without media: it takes down what it is told, and says what the test wants it to say. */
export class FakeNode {
  /** Commands in the order in which they came, with the functions that answer them. */
  readonly heard: { name: string; request: unknown; answer: Answer }[] = [];
  /** Why it was not let in. */
  refused: string | undefined;
  readonly #socket: Socket;
  readonly #replies: Record<string, unknown>;

  /** `replies` are the answers' data by name of command; what is not named there waits for the test to answer. */
  constructor(url: string, hello: Partial<SfuHello>, identity: ServerIdentity, replies: Record<string, unknown> = {}) {
    this.#replies = replies;
    this.#socket = io(`${url}/sfu`, {
      path: '/sfu',
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      auth: {
        serverId: identity.serverId,
        key: identity.key,
        nodeId: 'n1',
        generation: 1,
        workers: 1,
        rtpCapabilities: {},
        ...hello,
      },
      extraHeaders: { authorization: `Bearer ${hello.key ?? identity.key}` },
    });
    this.#socket.on('connect_error', (error) => {
      this.refused = error.message;
    });
    this.#socket.onAny((name: string, request: unknown, answer: Answer) => {
      this.heard.push({ name, request, answer });
      if (name in this.#replies) answer({ ok: true, data: this.#replies[name] });
    });
  }

  get connected(): boolean {
    return this.#socket.connected;
  }

  get names(): string[] {
    return this.heard.map(({ name }) => name);
  }

  report(name: string, report: unknown): void {
    this.#socket.emit(name, report);
  }

  /** The line breaks; the process behind it lives on. */
  cut(): void {
    this.#socket.disconnect();
  }

  /** The same process dials again. */
  dial(): void {
    this.#socket.connect();
  }
}
