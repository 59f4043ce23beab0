import type { Logger } from 'pino';
import type { SfuHello } from '#shared/contract/sfu.ts';
import type { Line } from './line.ts';
import { SfuNode } from './sfu-node.ts';

/** How long a node may be without a line before what it had is taken for lost. */
const AWAY_MS = 10_000;

export type RegistryListener = {
  /** A known process is back on a new line, and is told next what it missed. */
  onReturning(node: SfuNode): void;
  /** A node was registered, or is back on a new line. */
  onConnected(node: SfuNode): void;
  /** The node, or the process that it was, is gone. `at` is when it was last there, UTC milliseconds. */
  onLost(node: SfuNode, at: number): void;
};

/** The nodes that this server has, by the names they give themselves. */
export class NodeRegistry {
  readonly #listener: RegistryListener;
  readonly #logger: Logger;
  readonly #nodes = new Map<string, SfuNode>();
  readonly #away = new Map<SfuNode, { since: number; timer: NodeJS.Timeout }>();

  constructor(listener: RegistryListener, logger: Logger) {
    this.#listener = listener;
    this.#logger = logger;
  }

  /** Those that can be asked now. */
  get connected(): SfuNode[] {
    return [...this.#nodes.values()].filter((node) => node.connected);
  }

  get(nodeId: string): SfuNode | undefined {
    return this.#nodes.get(nodeId);
  }

  /** Takes a node in. A younger process replaces an older one, and what the older had is lost. */
  admit(hello: SfuHello, line: Line): SfuNode {
    const known = this.#nodes.get(hello.nodeId);
    const same = known?.hello.generation === hello.generation;
    if (known && !same) this.#lose(known);
    const node = known && same ? known : new SfuNode(hello, this.#logger);
    this.#stopWaiting(node);
    this.#nodes.set(hello.nodeId, node);
    if (same) this.#listener.onReturning(node);
    node.connect(line);
    this.#listener.onConnected(node);
    return node;
  }

  /** A line is lost: the node has a while to come back on another one. */
  lineLost(node: SfuNode, line: Line): void {
    if (!node.disconnected(line)) return;
    const timer = setTimeout(() => this.#lose(node), AWAY_MS);
    this.#away.set(node, { since: Date.now(), timer });
  }

  close(): void {
    for (const { timer } of this.#away.values()) clearTimeout(timer);
    this.#away.clear();
    for (const node of this.#nodes.values()) node.close();
    this.#nodes.clear();
  }

  #lose(node: SfuNode): void {
    const since = this.#away.get(node)?.since ?? Date.now();
    this.#stopWaiting(node);
    if (this.#nodes.get(node.hello.nodeId) === node) this.#nodes.delete(node.hello.nodeId);
    node.close();
    this.#listener.onLost(node, since);
  }

  #stopWaiting(node: SfuNode): void {
    clearTimeout(this.#away.get(node)?.timer);
    this.#away.delete(node);
  }
}
