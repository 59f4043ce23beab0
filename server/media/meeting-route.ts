import type { SfuAnswer, SfuCommandName, SfuRequest } from '#shared/contract/sfu.ts';
import { MediaUnavailable } from '../failures.ts';
import type { SfuNode } from './sfu-node.ts';

/** On which node a meeting is, and which peers it has there. */
export class MeetingRoute {
  readonly node: SfuNode;
  readonly peers = new Set<string>();
  #uncertain = false;

  constructor(node: SfuNode) {
    this.node = node;
  }

  /**
   * A command got no answer: what the node has for this meeting may differ from what the server believes. It is not
   * patched up; the meeting is begun anew when the node is back.
   */
  get uncertain(): boolean {
    return this.#uncertain;
  }

  async call<N extends SfuCommandName>(name: N, request: SfuRequest<N>): Promise<SfuAnswer<N>> {
    if (this.#uncertain) throw new MediaUnavailable(`the meeting is begun anew on node ${this.node.hello.nodeId}`);
    if (!this.node.connected) throw new MediaUnavailable(`node ${this.node.hello.nodeId} is away`);
    try {
      return await this.node.call(name, request);
    } catch (error) {
      if (error instanceof MediaUnavailable) this.#uncertain = true;
      throw error;
    }
  }
}
