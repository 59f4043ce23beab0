import type { SentStream } from './sdp.ts';
import type { IvfVideo } from './rtp/ivf.ts';
import { rtpPacket } from './rtp/header.ts';
import { packetizeVp8 } from './rtp/vp8.ts';

const OPUS_FRAME_MS = 20;
const OPUS_FRAME_TICKS = 960;
const VIDEO_CLOCK = 90_000;

type Send = (packet: Buffer) => void;

/** Calls `tick` as often as real time asks for, also when the event loop was late. */
class Metronome {
  #timer: NodeJS.Timeout | undefined;
  readonly #everyMs: number;
  readonly #tick: () => void;

  constructor(everyMs: number, tick: () => void) {
    this.#everyMs = everyMs;
    this.#tick = tick;
  }

  start(): void {
    if (this.#timer) return;
    let due = performance.now();
    this.#timer = setInterval(() => {
      // After a long stall it goes on from now: a burst of old frames helps nobody.
      due = Math.max(due, performance.now() - 10 * this.#everyMs);
      for (; due <= performance.now(); due += this.#everyMs) this.#tick();
    }, this.#everyMs);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

/** Plays a VP8 recording in a loop as RTP, and from its key frame again when one is asked for. */
export class VideoPump {
  readonly #metronome: Metronome;
  #frame = 0;
  #sequence = 0;
  #pictures = 0;

  constructor(video: IvfVideo, stream: SentStream, send: Send) {
    const ticks = VIDEO_CLOCK / video.framesPerSecond;
    this.#metronome = new Metronome(1000 / video.framesPerSecond, () => {
      const frame = video.frames[this.#frame % video.frames.length];
      if (!frame) return;
      const payloads = packetizeVp8(frame, this.#pictures & 0x7fff);
      const timestamp = Math.round(this.#pictures * ticks);
      payloads.forEach((payload, index) => {
        const marker = index === payloads.length - 1;
        send(rtpPacket({ ...stream, marker, sequence: this.#sequence++, timestamp }, payload));
      });
      this.#frame += 1;
      this.#pictures += 1;
    });
  }

  start(): void {
    this.startOver();
    this.#metronome.start();
  }

  stop(): void {
    this.#metronome.stop();
  }

  startOver(): void {
    this.#frame = 0;
  }
}

/** Plays an Opus recording in a loop as RTP. */
export class AudioPump {
  readonly #metronome: Metronome;
  #packets = 0;

  constructor(audio: readonly Buffer[], stream: SentStream, send: Send) {
    this.#metronome = new Metronome(OPUS_FRAME_MS, () => {
      const payload = audio[this.#packets % audio.length];
      if (!payload) return;
      const timestamp = this.#packets * OPUS_FRAME_TICKS;
      send(rtpPacket({ ...stream, marker: this.#packets === 0, sequence: this.#packets, timestamp }, payload));
      this.#packets += 1;
    });
  }

  start(): void {
    this.#metronome.start();
  }

  stop(): void {
    this.#metronome.stop();
  }
}
