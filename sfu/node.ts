import type { Logger } from 'pino';
import type { SfuCounts, SfuReport, SfuReportName } from '#shared/contract/sfu.ts';
import { Meeting } from './meetings/meeting.ts';
import { countMedia } from './workers/counts.ts';
import type { MediaWorker } from './workers/media-worker.ts';
import { WorkerPool } from './workers/pool.ts';
import type { ListenSettings } from './config.ts';

/** Tells the server something it did not ask for. */
export type Report = <N extends SfuReportName>(name: N, report: SfuReport<N>) => void;

type NodeOptions = {
  workers: number;
  listen: ListenSettings;
  workerBin: string | undefined;
  report: Report;
  logger: Logger;
};

/** All the media of this process: the pool of workers, and the meetings on them. */
export class MediaNode {
  readonly #meetings = new Map<string, Meeting>();
  readonly #pool: WorkerPool;
  readonly #report: Report;
  readonly #logger: Logger;

  private constructor(pool: WorkerPool, { report, logger }: NodeOptions) {
    this.#pool = pool;
    this.#report = report;
    this.#logger = logger;
    pool.onDied = (worker) => this.#loseWorker(worker);
  }

  /** Starts the workers; rejects where they cannot be started. */
  static async start(options: NodeOptions): Promise<MediaNode> {
    const { workers: size, listen, workerBin, logger } = options;
    return new MediaNode(await WorkerPool.start({ size, listen, workerBin, logger }), options);
  }

  /** The meeting, made where there is none yet. */
  open(meetingId: string): Meeting {
    const existing = this.#meetings.get(meetingId);
    if (existing) return existing;
    const meeting = new Meeting({
      place: () => this.#pool.place(),
      onTransport: (peerId, direction, { connected, at }) =>
        this.#report('transport.state', { meetingId, peerId, direction, connected, at }),
      logger: this.#logger.child({ meetingId }),
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
    if (this.#meetings.get(meetingId)?.peers.size === 0) this.#meetings.delete(meetingId);
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
    this.#pool.close();
  }

  #loseWorker(worker: MediaWorker): void {
    const at = Date.now();
    for (const [meetingId, meeting] of this.#meetings) {
      const peerIds = meeting.loseWorker(worker);
      this.tidy(meetingId);
      if (peerIds.length > 0) this.#report('peers.lost', { meetingId, peerIds, at });
    }
  }
}
