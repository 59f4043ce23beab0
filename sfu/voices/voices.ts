import type { AudioLevelObserver, Router } from 'mediasoup/types';
import type { Logger } from 'pino';
import type { Stream } from '../meetings/stream.ts';
import { loudest, type Volume } from './loudest.ts';

/** How often loudness is looked at, in milliseconds. A syllable must not change who is shown. */
const INTERVAL_MS = 600;
/** What is quieter is no voice, in dBov. */
const THRESHOLD = -55;
/** So many voices at once are looked at in each router. */
const AT_ONCE = 8;
/** A pause between two sentences: who spoke is shown for so much longer, in milliseconds. */
const PAUSE_MS = 1500;

/** A microphone that may be heard. */
export type Microphone = { peerId: string; stream: Stream };

type Ear = { ready: Promise<AudioLevelObserver>; listening: Set<string>; volumes: Volume[] };

/**
 * Listens to the microphones of a meeting and tells whose is the loudest. Each router listens to what is sent to it, and
 * the levels are compared here: they mean the same in every worker, so no stream has to be brought to another one for it.
 */
export class Voices {
  readonly #tell: (peerId: string | null) => void;
  readonly #logger: Logger;
  readonly #ears = new Map<Router, Ear>();
  #peerOf: ReadonlyMap<string, string> = new Map();
  #heard: string | null = null;
  #pause: NodeJS.Timeout | undefined;

  constructor(tell: (peerId: string | null) => void, logger: Logger) {
    this.#tell = tell;
    this.#logger = logger;
  }

  /** The microphones to listen to from now on, whole; with none, all ears are closed. */
  listen(microphones: readonly Microphone[]): void {
    this.#peerOf = new Map(microphones.map(({ peerId, stream }) => [stream.producer.id, peerId]));
    if (microphones.length === 0) this.close();
    for (const { stream } of microphones) this.#hear(stream);
  }

  close(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#heard = null;
    for (const { ready } of this.#ears.values()) ready.then((observer) => observer.close()).catch(() => undefined);
    this.#ears.clear();
  }

  #hear({ home, producer }: Stream): void {
    const ear = this.#ears.get(home) ?? this.#open(home);
    if (ear.listening.has(producer.id) || producer.closed) return;
    ear.listening.add(producer.id);
    producer.observer.once('close', () => ear.listening.delete(producer.id));
    ear.ready
      .then((observer) => observer.addProducer({ producerId: producer.id }))
      .catch((error: unknown) => {
        ear.listening.delete(producer.id);
        // Producer, router or ear may have been closed on the way.
        if (!producer.closed && this.#ears.get(home) === ear)
          this.#logger.warn({ err: error }, 'a microphone is not listened to');
      });
  }

  #open(router: Router): Ear {
    const options = { interval: INTERVAL_MS, threshold: THRESHOLD, maxEntries: AT_ONCE };
    const ear: Ear = { ready: router.createAudioLevelObserver(options), listening: new Set(), volumes: [] };
    this.#ears.set(router, ear);
    const forget = () => {
      if (this.#ears.get(router) !== ear) return;
      this.#ears.delete(router);
      this.#take(ear, []);
    };
    ear.ready
      .then((observer) => {
        observer.observer.once('close', forget);
        observer.on('volumes', (volumes) => {
          this.#take(
            ear,
            volumes.flatMap(({ producer, volume }) => {
              const peerId = this.#peerOf.get(producer.id);
              return peerId === undefined ? [] : [{ peerId, volume }];
            }),
          );
        });
        observer.on('silence', () => this.#take(ear, []));
      })
      .catch(forget);
    return ear;
  }

  #take(ear: Ear, volumes: Volume[]): void {
    ear.volumes = volumes;
    const all = [...this.#ears.values()].flatMap((each) => each.volumes);
    const heard = loudest(this.#heard, all);
    if (heard === null) {
      if (this.#heard !== null) this.#pause ??= setTimeout(() => this.#say(null), PAUSE_MS);
      return;
    }
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#say(heard);
  }

  #say(heard: string | null): void {
    this.#pause = undefined;
    if (heard === this.#heard) return;
    this.#heard = heard;
    this.#tell(heard);
  }
}
