import type { Logger } from 'pino';
import type { SfuCounts, SfuReport, SfuReportName } from '#shared/contract/sfu.ts';
import type { ListenSettings } from './config.ts';
import { Meeting } from './meetings/meeting.ts';
import type { Peer } from './meetings/peer.ts';
import { Scope } from './scope.ts';
import { Sweep } from './sweep.ts';
import { countMedia } from './workers/counts.ts';
import { WorkerPool } from './workers/pool.ts';

/** How often signs of life are looked for, and peers that nobody will detach. */
const LIFE_MS = 2000;

/** Tells the server something it did not ask for. */
export type Report = <N extends SfuReportName>(name: N, report: SfuReport<N>) => void;

type NodeOptions = {
  workers: number;
  listen: ListenSettings;
  workerBin: string | undefined;
  /** A peer of an earlier connection to the server is given up when it has been without media for so long. */
  orphanMs: number;
  report: Report;
  logger: Logger;
};

/** All the media of this process: the pool of workers, and the meetings on them. */
export class MediaNode {
  readonly #meetings = new Map<string, Meeting>();
  readonly #scope = new Scope();
  readonly #pool: WorkerPool;
  readonly #options: NodeOptions;
  #session = 0;

  private constructor(pool: WorkerPool, options: NodeOptions) {
    this.#options = options;
    this.#pool = this.#scope.own(pool);
    pool.onDied = (worker) => this.#drop((peer) => peer.worker === worker);
    this.#scope.own(
      new Sweep(
        LIFE_MS,
        () => this.#peers(),
        (peer) => peer.checkLife(),
      ),
    );
    const strays = setInterval(() => this.#dropStrays(), LIFE_MS);
    this.#scope.own({ close: () => clearInterval(strays) });
  }

  /** Starts the workers; rejects where they cannot be started. */
  static async start(options: NodeOptions): Promise<MediaNode> {
    const { workers: size, listen, workerBin, logger } = options;
    return new MediaNode(await WorkerPool.start({ size, listen, workerBin, logger }), options);
  }

  /** The server took the node, for the first time or again. It may be another process that knows nothing of the peers. */
  serverConnected(): void {
    this.#session += 1;
  }

  get workerPids(): number[] {
    return this.#pool.workers.map(({ worker }) => worker.pid);
  }

  /** The meeting, made where there is none yet. */
  open(meetingId: string): Meeting {
    const existing = this.#meetings.get(meetingId);
    if (existing) return existing;
    const { report, logger } = this.#options;
    const meeting = new Meeting({
      place: () => this.#pool.place(),
      session: () => this.#session,
      onTransport: (peerId, direction, { connected, at }) =>
        report('transport.state', { meetingId, peerId, direction, connected, at }),
      onVoice: (peerId) => report('voice.active', { meetingId, peerId }),
      logger: logger.child({ meetingId }),
    });
    this.#meetings.set(meetingId, meeting);
    return meeting;
  }

  find(meetingId: string): Meeting | undefined {
    return this.#meetings.get(meetingId);
  }

  /** Throws where nobody is attached to the meeting. */
  meeting(meetingId: string): Meeting {
    const meeting = this.#meetings.get(meetingId);
    if (!meeting) throw new Error('no such meeting');
    return meeting;
  }

  /** Forgets a meeting that nobody is attached to any more. */
  tidy(meetingId: string): void {
    if (this.#meetings.get(meetingId)?.peers.size === 0) this.closeMeeting(meetingId);
  }

  closeMeeting(meetingId: string): void {
    this.#meetings.get(meetingId)?.close();
    this.#meetings.delete(meetingId);
  }

  counts(): Promise<SfuCounts> {
    return countMedia(this.#pool.workers);
  }

  close(): void {
    for (const meeting of this.#meetings.values()) meeting.close();
    this.#meetings.clear();
    this.#scope.close();
  }

  *#peers(): Generator<Peer> {
    for (const meeting of this.#meetings.values()) yield* meeting.peers.values();
  }

  /** Peers that a former server attached, and whose rooms have gone: nobody else knows that they are to be closed. */
  #dropStrays(): void {
    const before = Date.now() - this.#options.orphanMs;
    this.#drop((peer) => peer.session < this.#session && (peer.downSince ?? Infinity) < before);
  }

  #drop(isLost: (peer: Peer) => boolean): void {
    const at = Date.now();
    for (const [meetingId, meeting] of this.#meetings) {
      const peerIds = meeting.drop(isLost);
      this.tidy(meetingId);
      if (peerIds.length > 0) this.#options.report('peers.lost', { meetingId, peerIds, at });
    }
  }
}
