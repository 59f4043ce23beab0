import { MediaUnavailable } from '../failures.ts';
import { MeetingRoute } from './meeting-route.ts';
import type { SfuNode } from './sfu-node.ts';

/** The node with the fewest peers for each of its workers, the first of equals; undefined where there is none. */
export function chooseNode(nodes: readonly SfuNode[], peersOn: (node: SfuNode) => number): SfuNode | undefined {
  const load = (node: SfuNode) => peersOn(node) / node.hello.workers;
  return nodes.reduce<SfuNode | undefined>((best, node) => (best && load(best) <= load(node) ? best : node), undefined);
}

/** Which meeting is on which node. A meeting stays on its node until it is closed or the node is lost. */
export class Routes {
  readonly #routes = new Map<string, MeetingRoute>();

  get(meetingId: string): MeetingRoute | undefined {
    return this.#routes.get(meetingId);
  }

  /** The meeting's route, a new one over the least loaded of the nodes where it has none. Throws `MediaUnavailable`. */
  assign(meetingId: string, nodes: readonly SfuNode[]): MeetingRoute {
    const existing = this.#routes.get(meetingId);
    if (existing) return existing;
    const node = chooseNode(nodes, (candidate) => this.#peersOn(candidate));
    if (!node) throw new MediaUnavailable('no node is registered');
    const route = new MeetingRoute(node);
    this.#routes.set(meetingId, route);
    return route;
  }

  /** Ends a route; answers the peers that it had. */
  drop(meetingId: string): string[] {
    const peers = [...(this.#routes.get(meetingId)?.peers ?? [])];
    this.#routes.delete(meetingId);
    return peers;
  }

  /** The ids of the meetings that are on a node. */
  on(node: SfuNode): string[] {
    return [...this.#routes].flatMap(([meetingId, route]) => (route.node === node ? [meetingId] : []));
  }

  #peersOn(node: SfuNode): number {
    return [...this.#routes.values()].reduce((sum, route) => sum + (route.node === node ? route.peers.size : 0), 0);
  }
}
