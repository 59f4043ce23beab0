import type { Logger } from 'pino';
import { z } from 'zod';
import {
  sfuSchemas,
  type SfuAnswer,
  type SfuCommandName,
  type SfuHello,
  type SfuRequest,
} from '#shared/contract/sfu.ts';
import { MediaRefused, MediaUnavailable } from '../failures.ts';
import type { Line } from './line.ts';

const reply = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), data: z.unknown() }),
  z.strictObject({ ok: z.literal(false), cause: z.string() }),
]);

/** An SFU node as the server knows it: a process that may be without a line for a while. */
export class SfuNode {
  readonly hello: SfuHello;
  readonly #logger: Logger;
  #line: Line | null = null;
  /** Closings that the node has not confirmed. */
  #owed: (() => Promise<unknown>)[] = [];

  constructor(hello: SfuHello, logger: Logger) {
    this.hello = hello;
    this.#logger = logger.child({ nodeId: hello.nodeId, generation: hello.generation });
  }

  get connected(): boolean {
    return this.#line !== null;
  }

  /** The node is reached by this line from now on; a former one is closed. */
  connect(line: Line): void {
    const former = this.#line;
    this.#line = line;
    former?.close();
    for (const settle of this.#owed.splice(0)) settle().catch(() => this.#owed.push(settle));
  }

  /** The line is lost; false where another one has taken its place already. */
  disconnected(line: Line): boolean {
    if (this.#line !== line) return false;
    this.#line = null;
    return true;
  }

  /** Puts the node out. */
  close(): void {
    this.#line?.close();
    this.#line = null;
  }

  /** Has something closed when the node is back, before it is asked anything else. */
  owe<N extends 'peer.detach' | 'meeting.close'>(name: N, request: SfuRequest<N>): void {
    this.#owed.push(() => this.call(name, request));
  }

  /**
   * Has the node do something. Rejects with `MediaUnavailable` where no answer came: whether the node did it is not known
   * then. Rejects with `MediaRefused` where the node said why not: nothing has changed.
   */
  async call<N extends SfuCommandName>(name: N, request: SfuRequest<N>): Promise<SfuAnswer<N>> {
    const line = this.#line;
    if (!line) throw new MediaUnavailable(`node ${this.hello.nodeId} is away`);
    try {
      const answer = reply.parse(await line.ask(name, request));
      if (!answer.ok) throw new MediaRefused(`${name}: ${answer.cause}`);
      return sfuSchemas[name].answer.parse(answer.data);
    } catch (error) {
      if (error instanceof MediaRefused) throw error;
      // Who answers too late, or not as agreed, is treated like a lost line: the node dials again, and is put right then.
      this.#logger.error({ err: error, name }, 'an SFU node did not answer as agreed');
      line.close();
      throw new MediaUnavailable(`node ${this.hello.nodeId} did not answer ${name}`, { cause: error });
    }
  }
}
