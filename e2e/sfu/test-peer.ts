import type { ConsumerOptions, MediaJoin, MediaSource } from '#shared/contract/media.ts';
import type { DtlsParameters, RtpCapabilities, RtpParameters } from '#shared/contract/rtp.ts';
import type { PeerConsumers } from '#shared/contract/sfu.ts';
import { routerCapabilities } from '../../sfu/codecs.ts';
import { ours } from '../rooms/capabilities.ts';
import type { BareNode } from './bare-node.ts';
import { TestReceiver, type Received } from './test-receiver.ts';
import { TestSender } from './test-sender.ts';

export const MEETING = 'meeting-1';
export const capabilities: RtpCapabilities = ours(routerCapabilities());

/** A peer of a bare node, with what a browser would be at its other end. */
export class TestPeer {
  readonly peerId: string;
  readonly name: { meetingId: string; peerId: string };
  readonly join: MediaJoin;
  readonly #node: BareNode;
  readonly #receiver: TestReceiver;
  #sender: TestSender | undefined;
  #closed = false;
  readonly #consumers: ConsumerOptions[];

  private constructor(node: BareNode, peerId: string, join: MediaJoin) {
    this.#node = node;
    this.peerId = peerId;
    this.name = { meetingId: MEETING, peerId };
    this.join = join;
    this.#consumers = [...join.consumers];
    this.#receiver = new TestReceiver(join.receive);
  }

  static async attach(node: BareNode, name: string): Promise<TestPeer> {
    const peerId = `room:${name}/1`;
    const join = await node.call('peer.attach', {
      meetingId: MEETING,
      peerId,
      party: `room:${name}`,
      rtpCapabilities: capabilities,
      sends: true,
    });
    return new TestPeer(node, peerId, join);
  }

  /** Connects the receiving transport, with the consumers that came with the join. */
  async receive(): Promise<void> {
    await this.#connect('receive', this.#receiver.take(this.#consumers));
  }

  /** Connects the sending transport; nothing is produced yet. */
  async send(layers = 1): Promise<TestSender> {
    if (!this.join.send) throw new Error('the peer does not send');
    this.#sender = new TestSender(this.join.send, layers);
    await this.#connect('send', this.#sender.connect());
    return this.#sender;
  }

  async produce(source: MediaSource, rtpParameters: RtpParameters, paused = false): Promise<string> {
    return (await this.#node.call('producer.create', { ...this.name, source, rtpParameters, paused })).producerId;
  }

  /** Takes up what a command changed for this peer, as a browser does when it is told. */
  take(changed: readonly PeerConsumers[]): void {
    if (this.#closed) return;
    const added = changed.flatMap((change) => (change.peerId === this.peerId ? change.added : []));
    this.#consumers.push(...added);
    if (added.length > 0) this.#receiver.take(added);
  }

  /** What arrived of the newest consumer of a stream. */
  got(of: TestPeer, source: MediaSource, purpose = 'stage'): Received {
    const consumer = this.consumer(of, source, purpose);
    return this.#receiver.of(consumer.id);
  }

  consumer(of: TestPeer, source: MediaSource, purpose = 'stage'): ConsumerOptions {
    const party = of.peerId.slice(0, -2);
    const found = this.#consumers.findLast((c) => c.party === party && c.source === source && c.purpose === purpose);
    if (!found) throw new Error(`${this.peerId} has no consumer of ${party}'s ${source}`);
    return found;
  }

  async detach(): Promise<number | null> {
    this.close();
    return (await this.#node.call('peer.detach', this.name)).lastSeenAt;
  }

  /** The other end goes away without a word to the server. */
  close(): void {
    this.#closed = true;
    this.#sender?.close();
    this.#receiver.close();
  }

  async #connect(direction: 'send' | 'receive', dtlsParameters: DtlsParameters): Promise<void> {
    await this.#node.call('peer.connect', { ...this.name, direction, dtlsParameters });
  }
}
