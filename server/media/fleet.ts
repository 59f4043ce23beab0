import type { Logger } from 'pino';
import type { RtpCapabilities } from '#shared/contract/rtp.ts';
import type { MediaFacts } from '../ports.ts';
import type { MeetingRoute } from './meeting-route.ts';
import { NodeRegistry, type RegistryListener } from './registry.ts';
import { takeReport, type ReportHandlers } from './reports.ts';
import { Routes } from './routes.ts';
import type { SfuNode } from './sfu-node.ts';

/** All nodes and what is on them: turns their coming, going and reporting into the facts that the server is told. */
export class Fleet {
  readonly routes = new Routes();
  readonly registry: NodeRegistry;
  /** What every router of the nodes can do; null until a node has registered. */
  capabilities: RtpCapabilities | null = null;
  readonly listeners = new Set<MediaFacts>();
  /** Called whenever a node was registered. */
  readonly watchers = new Set<() => void>();
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
    const listener: RegistryListener = {
      onReturning: (node) => this.#renewUncertain(node),
      onConnected: (node) => {
        this.capabilities = node.hello.rtpCapabilities;
        this.#tell((facts) => facts.onAvailable());
        for (const notify of this.watchers) notify();
      },
      onLost: (node, at) => {
        for (const meetingId of this.routes.on(node)) this.#lose(meetingId, at);
      },
    };
    this.registry = new NodeRegistry(listener, logger);
  }

  /** Takes what a node tells unasked. What was not agreed is logged, and what is not the node's own business ignored. */
  takeReport(node: SfuNode, name: string, raw: unknown): void {
    try {
      takeReport(this.#reportsOf(node), name, raw);
    } catch (error) {
      this.#logger.error({ err: error, nodeId: node.hello.nodeId, name }, 'an SFU node said what was not agreed');
    }
  }

  /** Meetings of which the node may have something else than the server believes are closed there and attached anew. */
  #renewUncertain(node: SfuNode): void {
    for (const meetingId of this.routes.on(node)) {
      if (!this.routes.get(meetingId)?.uncertain) continue;
      node.owe('meeting.close', { meetingId });
      this.#lose(meetingId, Date.now());
    }
  }

  #lose(meetingId: string, at: number): void {
    const peerIds = this.routes.drop(meetingId);
    if (peerIds.length > 0) this.#tell((facts) => facts.onPeersLost({ meetingId, peerIds, at }));
  }

  #tell(fact: (facts: MediaFacts) => void): void {
    for (const facts of this.listeners) fact(facts);
  }

  #reportsOf(node: SfuNode): ReportHandlers {
    const here = (meetingId: string): MeetingRoute | undefined => {
      const route = this.routes.get(meetingId);
      return route?.node === node ? route : undefined;
    };
    return {
      'transport.state': ({ meetingId, peerId, direction, connected, at }) => {
        if (!here(meetingId)?.peers.has(peerId)) return;
        this.#tell((facts) => facts.onTransport({ meetingId, peerId, direction, connected, at }));
      },
      'peers.lost': ({ meetingId, peerIds, at }) => {
        const route = here(meetingId);
        const known = peerIds.filter((peerId) => route?.peers.delete(peerId));
        if (known.length > 0) this.#tell((facts) => facts.onPeersLost({ meetingId, peerIds: known, at }));
      },
      'voice.active': ({ meetingId, peerId }) => {
        if (here(meetingId)) this.#tell((facts) => facts.onVoice({ meetingId, peerId }));
      },
    };
  }
}
