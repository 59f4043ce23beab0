import { isDeepStrictEqual } from 'node:util';
import type { Router } from 'mediasoup/types';
import { kindOfSource, type MediaSource } from '#shared/contract/media.ts';
import type { RtpParameters } from '#shared/contract/rtp.ts';
import type { Scope } from '../scope.ts';
import type { PeerTransport } from './peer-transport.ts';
import { Stream } from './stream.ts';

/** A sender is asked for a key frame at most this often, however many rooms join at the same time, in milliseconds. */
const KEY_FRAME_INTERVAL_MS = 500;

/** What one peer sends: a transport, and one stream for each source. Calls that make or close must not overlap. */
export class Sending {
  readonly line: PeerTransport;
  readonly #scope: Scope;
  readonly #router: Router;
  readonly #streams = new Map<MediaSource, Stream>();

  constructor(scope: Scope, router: Router, line: PeerTransport) {
    this.#scope = scope;
    this.#router = router;
    this.line = line;
  }

  stream(source: MediaSource): Stream | undefined {
    return this.#streams.get(source);
  }

  /** The producer's id. The same parameters again change nothing; others replace the stream. */
  async produce(source: MediaSource, rtpParameters: RtpParameters, paused: boolean): Promise<string> {
    const existing = this.#streams.get(source);
    if (existing && isDeepStrictEqual(existing.offered, rtpParameters)) return existing.producer.id;
    const kind = kindOfSource[source];
    const foreign = rtpParameters.codecs.find(({ mimeType }) => !mimeType.startsWith(`${kind}/`));
    if (foreign) throw new Error(`${foreign.mimeType} cannot carry a ${source}`);
    const producer = await this.line.transport.produce({
      kind,
      rtpParameters,
      paused,
      ...(kind === 'video' ? { keyFrameRequestDelay: KEY_FRAME_INTERVAL_MS } : {}),
    });
    const stream = this.#scope.own(new Stream(producer, rtpParameters, this.#router));
    this.close(source);
    this.#streams.set(source, stream);
    return producer.id;
  }

  /** Throws where this is not sent. */
  async setPaused(source: MediaSource, paused: boolean): Promise<void> {
    const stream = this.#streams.get(source);
    if (!stream) throw new Error(`no ${source} is sent`);
    await (paused ? stream.producer.pause() : stream.producer.resume());
  }

  close(source: MediaSource): void {
    const stream = this.#streams.get(source);
    this.#streams.delete(source);
    if (stream) this.#scope.drop(stream);
  }
}
