import PQueue from 'p-queue';
import type { Logger } from 'pino';
import type { Direction, MediaJoin } from '#shared/contract/media.ts';
import type { PeerConsumers, SfuRequest } from '#shared/contract/sfu.ts';
import type { Placement } from '../workers/pool.ts';
import { Voices, type Microphone } from '../voices/voices.ts';
import { Peer } from './peer.ts';
import { Routers } from './routers.ts';
import type { FoundStream } from './subscriptions.ts';
import { wantedBy, type StreamName } from './wanted.ts';

/** So many peers get their consumers at the same time; commands for others find their way in between. */
const SYNC_CONCURRENCY = 32;

export type MeetingOptions = {
  place: () => Placement;
  /** Which of its connections to the server the node has now. */
  session: () => number;
  onTransport: (peerId: string, direction: Direction, state: { connected: boolean; at: number }) => void;
  /** Whose voice is the loudest now, if anybody's. */
  onVoice: (peerId: string | null) => void;
  logger: Logger;
};

/** The media of one meeting on this node: its peers, and which streams all of them or some of them are to receive. */
export class Meeting {
  readonly #options: MeetingOptions;
  readonly #peers = new Map<string, Peer>();
  readonly #routers = new Routers();
  readonly #syncs = new PQueue({ concurrency: SYNC_CONCURRENCY });
  readonly #voices: Voices;
  #stage: readonly StreamName[] = [];

  constructor(options: MeetingOptions) {
    this.#options = options;
    this.#voices = new Voices(options.onVoice, options.logger);
  }

  get peers(): ReadonlyMap<string, Peer> {
    return this.#peers;
  }

  /** Throws where there is no such peer. */
  peer(peerId: string): Peer {
    const peer = this.#peers.get(peerId);
    if (!peer) throw new Error('no such peer');
    return peer;
  }

  /** A peer that could not be attached leaves nothing behind. */
  async attach(request: SfuRequest<'peer.attach'>): Promise<MediaJoin> {
    const peer = this.#peers.get(request.peerId) ?? this.#admit(request);
    peer.session = this.#options.session();
    try {
      return await peer.join();
    } catch (error) {
      this.#remove(peer);
      throw error;
    }
  }

  /** Closes a peer; answers when it was last alive, UTC milliseconds, or null where nobody knows. */
  async detach(peerId: string): Promise<number | null> {
    const peer = this.#peers.get(peerId);
    if (!peer) return null;
    this.#forget(peer);
    await peer.checkLife().catch(() => undefined);
    peer.close();
    return peer.lastSeenAt;
  }

  setStage(streams: readonly StreamName[], voices: boolean): Promise<PeerConsumers[]> {
    this.#stage = streams;
    this.#voices.listen(
      voices ? streams.filter(({ source }) => source === 'microphone').flatMap(this.#microphone) : [],
    );
    return this.syncAll();
  }

  async setWatched(peerId: string, peerIds: readonly string[]): Promise<PeerConsumers> {
    const peer = this.peer(peerId);
    peer.watched = peerIds;
    return { peerId, ...(await peer.sync()) };
  }

  /** Gives every peer the consumers it is to have; says what changed for whom. */
  async syncAll(): Promise<PeerConsumers[]> {
    const peers = [...this.#peers.values()];
    const all = await this.#syncs.addAll(
      peers.map((peer) => async () => ({ peerId: peer.options.peerId, ...(await peer.sync()) })),
    );
    return all.filter(({ added, removed }) => added.length > 0 || removed.length > 0);
  }

  /** Closes those peers that are no good any more; answers who they were. */
  drop(isLost: (peer: Peer) => boolean): string[] {
    const lost = [...this.#peers.values()].filter(isLost);
    for (const peer of lost) this.#remove(peer);
    return lost.map(({ options }) => options.peerId);
  }

  close(): void {
    this.#voices.close();
    for (const peer of this.#peers.values()) this.#remove(peer);
  }

  #admit({ peerId, party, rtpCapabilities, sends, only }: SfuRequest<'peer.attach'>): Peer {
    const { place, onTransport, logger } = this.#options;
    const peer = new Peer({
      peerId,
      party,
      rtpCapabilities,
      sends,
      only,
      placement: place(),
      routers: this.#routers,
      find: (name) => this.#find(name),
      wanted: () => wantedBy(peerId, this.#stage, peer.watched),
      onTransport: (direction, state) => onTransport(peerId, direction, state),
      logger: logger.child({ peerId }),
    });
    this.#peers.set(peerId, peer);
    return peer;
  }

  readonly #microphone = (name: StreamName): Microphone[] => {
    const stream = this.#find(name)?.stream;
    return stream ? [{ peerId: name.peerId, stream }] : [];
  };

  #find({ peerId, source }: StreamName): FoundStream | undefined {
    const peer = this.#peers.get(peerId);
    const stream = peer?.stream(source);
    return peer && stream ? { stream, party: peer.options.party } : undefined;
  }

  #remove(peer: Peer): void {
    this.#forget(peer);
    peer.close();
  }

  #forget(peer: Peer): void {
    const { peerId } = peer.options;
    if (this.#peers.get(peerId) === peer) this.#peers.delete(peerId);
  }
}
