import { BlockList, isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { io, type Socket } from 'socket.io-client';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { SfuHello, SfuReply } from '#shared/contract/sfu.ts';
import type { SfuConfig } from './config.ts';
import type { Dispatch } from './dispatcher.ts';
import type { Report } from './node.ts';

type LinkOptions = {
  server: SfuConfig['server'];
  hello: SfuHello;
  dispatch: Dispatch;
  /** The server has taken the node, or is gone. */
  onConnected: (connected: boolean) => void;
  /** The server has a younger process of this node: this one is of no use any more. */
  onSuperseded: () => void;
  logger: Logger;
};

/** A server that starts again must find its node within the 3 s that it waits for one. */
const RETRY_MS = 500;
/** How long one attempt may take: a server that is just starting or ending may accept it and never answer. */
const DIAL_MS = 2000;
const SUPERSEDED = 'superseded';

const answerFunction = z.custom<(reply: SfuReply<unknown>) => void>((value) => typeof value === 'function');

/** The line to the server. The node dials, and dials again by itself whenever the line is lost. */
export class Link {
  readonly #socket: Socket;
  readonly #options: LinkOptions;
  #retry: NodeJS.Timeout | undefined;

  constructor(options: LinkOptions) {
    this.#options = options;
    const { server, hello } = options;
    this.#socket = io(new URL('/sfu', server.url).href, {
      path: '/sfu',
      transports: ['websocket'],
      auth: hello,
      extraHeaders: { authorization: `Bearer ${server.key}` },
      timeout: DIAL_MS,
      reconnectionDelay: RETRY_MS,
      reconnectionDelayMax: RETRY_MS,
      rejectUnauthorized: !isThisMachine(new URL(server.url).hostname),
    });
    this.#socket.on('connect', () => options.onConnected(true));
    this.#socket.on('disconnect', (reason) => this.#onDisconnect(reason));
    this.#socket.on('connect_error', (error) => this.#onRefused(error));
    this.#socket.onAny((name: string, ...args: unknown[]) => this.#onCommand(name, args));
  }

  /** Facts that could not be told while the line was down are told when it is up again. */
  readonly report: Report = (name, report) => {
    this.#socket.emit(name, report);
  };

  close(): void {
    clearTimeout(this.#retry);
    this.#socket.off();
    this.#socket.offAny();
    this.#socket.close();
  }

  #onCommand(name: string, args: unknown[]): void {
    const { dispatch, logger } = this.#options;
    const answer = answerFunction.safeParse(args.at(-1));
    if (!answer.success) return;
    dispatch(name, args[0]).then(answer.data, (error: unknown) => logger.error({ err: error, name }, 'no answer'));
  }

  #onDisconnect(reason: string): void {
    this.#options.logger.warn({ reason }, 'lost the server');
    this.#options.onConnected(false);
    // Put out by the server: socket.io does not dial again by itself then.
    if (!this.#socket.active) this.#dialLater();
  }

  #onRefused(error: Error): void {
    this.#options.logger.debug({ err: error }, 'could not reach the server');
    if (error.message === SUPERSEDED) this.#options.onSuperseded();
    else if (!this.#socket.active) this.#dialLater();
  }

  #dialLater(): void {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#socket.connect(), RETRY_MS);
  }
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * On its own machine the node takes whatever certificate the server has: it was made for another name, often by nobody
 * known, and says no more than the port. Elsewhere it must be good (`NODE_EXTRA_CA_CERTS` adds an authority).
 */
function isThisMachine(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  const version = isIP(address);
  if (version === 0) return false;
  const own = Object.values(networkInterfaces()).some((addresses) =>
    addresses?.some((each) => each.address === address),
  );
  return own || loopback.check(address, version === 6 ? 'ipv6' : 'ipv4');
}
