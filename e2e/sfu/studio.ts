import type { MediaSource } from '#shared/contract/media.ts';
import type { PeerConsumers, SfuCounts } from '#shared/contract/sfu.ts';
import { BareNode } from './bare-node.ts';
import { MEETING, TestPeer } from './test-peer.ts';

/** A bare node with the peers of one meeting, for tests: everything is closed with it. */
export class Studio {
  readonly node: BareNode;
  readonly #peers: TestPeer[] = [];

  private constructor(node: BareNode) {
    this.node = node;
  }

  static async open(workers = 2): Promise<Studio> {
    return new Studio(await BareNode.start(workers));
  }

  async attach(name: string): Promise<TestPeer> {
    const peer = await TestPeer.attach(this.node, name);
    this.#peers.push(peer);
    return peer;
  }

  async setStage(...streams: [TestPeer, MediaSource][]): Promise<PeerConsumers[]> {
    return this.#setStage(streams, false);
  }

  /** Everybody's camera and microphone, with the voices told. */
  async discuss(...peers: TestPeer[]): Promise<PeerConsumers[]> {
    const streams = peers.flatMap((peer): [TestPeer, MediaSource][] => [
      [peer, 'camera'],
      [peer, 'microphone'],
    ]);
    return this.#setStage(streams, true);
  }

  async #setStage(streams: [TestPeer, MediaSource][], voices: boolean): Promise<PeerConsumers[]> {
    const answer = await this.node.call('stage.set', {
      meetingId: MEETING,
      streams: streams.map(([{ peerId }, source]) => ({ peerId, source })),
      voices,
    });
    for (const peer of this.#peers) peer.take(answer.changed);
    return answer.changed;
  }

  async watch(peer: TestPeer, ...watched: TestPeer[]): Promise<PeerConsumers> {
    const peerIds = watched.map(({ peerId }) => peerId);
    const change = await this.node.call('watch.set', { ...peer.name, peerIds });
    peer.take([change]);
    return change;
  }

  /** Closes, and throws where mediasoup had something to complain of. */
  closeContent(): void {
    this.close();
    if (this.node.complaints.length > 0) throw new Error(this.node.complaints.join('\n'));
  }

  close(): void {
    for (const peer of this.#peers) peer.close();
    this.node.close();
  }
}

/** What a node counts when nobody is there. */
export const idle = (workers: number): SfuCounts => ({
  workers,
  routers: 0,
  transports: 0,
  producers: 0,
  consumers: 0,
});
