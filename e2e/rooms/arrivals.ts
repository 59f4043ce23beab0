import { isRtcp, readRtpHeader } from './rtp/header.ts';
import { KeyFrameWatch } from './rtp/vp8.ts';

/** A stream whose last packet is older than this does not arrive (milliseconds). */
const FRESH_MS = 2000;

/** What has come in at one simulated room, and when. */
export class Arrivals {
  packets = 0;
  bytes = 0;
  keyFrames = 0;
  readonly #askedAt: number;
  readonly #clock: () => number;
  #firstPacketAt: number | undefined;
  #firstKeyFrameAt: number | undefined;
  readonly #lastAt: { audio: number; video: number } = { audio: -Infinity, video: -Infinity };

  /** `askedAt` is when the room asked to join: all its times count from there. */
  constructor(askedAt: number, clock: () => number = Date.now) {
    this.#askedAt = askedAt;
    this.#clock = clock;
  }

  /** A function that takes the packets of one stream. */
  stream(kind: 'audio' | 'video'): (packet: Buffer) => void {
    const keyFrames = new KeyFrameWatch();
    return (packet) => {
      if (isRtcp(packet)) return;
      const now = this.#clock();
      this.packets += 1;
      this.bytes += packet.length;
      this.#firstPacketAt ??= now;
      this.#lastAt[kind] = now;
      if (kind === 'video' && keyFrames.push(readRtpHeader(packet), packet)) {
        this.keyFrames += 1;
        this.#firstKeyFrameAt ??= now;
      }
    };
  }

  /** A whole key frame has come, and picture and sound are still coming. */
  get receiving(): boolean {
    const since = this.#clock() - FRESH_MS;
    return this.keyFrames > 0 && this.#lastAt.audio >= since && this.#lastAt.video >= since;
  }

  /** Why the room is not receiving, in figures, for whoever looks for the reason. */
  describe(): string {
    const age = (kind: 'audio' | 'video'): string => {
      const ms = this.#clock() - this.#lastAt[kind];
      return Number.isFinite(ms) ? `${ms} ms ago` : 'never';
    };
    return `key frames ${this.keyFrames}, packets ${this.packets}, last audio ${age('audio')}, last video ${age('video')}`;
  }

  get firstPacketMs(): number | null {
    return this.#firstPacketAt === undefined ? null : this.#firstPacketAt - this.#askedAt;
  }

  get firstKeyFrameMs(): number | null {
    return this.#firstKeyFrameAt === undefined ? null : this.#firstKeyFrameAt - this.#askedAt;
  }
}
