import type { MediaSource, Purpose } from '#shared/contract/media.ts';

/** A stream by name: whose, and what it shows. The producer behind it may come and go. */
export type StreamName = { peerId: string; source: MediaSource };

/** A stream that a peer is to receive, and why. */
export type Wanted = StreamName & { purpose: Purpose };

/** One string for a wanted stream, to be a key. */
export const wantedKey = ({ purpose, source, peerId }: Wanted): string => `${purpose} ${source} ${peerId}`;

/** All that one peer is to receive, by key: the stage and the thumbnails it looks at, without its own streams. */
export function wantedBy(
  peerId: string,
  stage: readonly StreamName[],
  watched: readonly string[],
): Map<string, Wanted> {
  const all: Wanted[] = [
    ...stage.map((stream): Wanted => ({ peerId: stream.peerId, source: stream.source, purpose: 'stage' })),
    ...watched.map((other): Wanted => ({ peerId: other, source: 'camera', purpose: 'thumbnail' })),
  ];
  return new Map(all.filter((wanted) => wanted.peerId !== peerId).map((wanted) => [wantedKey(wanted), wanted]));
}

/** A consumer that is held: of which producer, and whether it still lives. */
export type Held = { producerId: string; closed: boolean };

/**
 * What is to be done so that a peer receives what it wants: consumers to close (not wanted, dead, or of a producer that was
 * replaced) and streams to consume. Streams that nobody sends at the moment are left out.
 */
export function difference(
  held: ReadonlyMap<string, Held>,
  wanted: ReadonlyMap<string, Wanted>,
  producerOf: (stream: StreamName) => string | undefined,
): { remove: string[]; add: Wanted[] } {
  const current = (key: string): boolean => {
    const consumer = held.get(key);
    const stream = wanted.get(key);
    return !!consumer && !!stream && !consumer.closed && consumer.producerId === producerOf(stream);
  };
  return {
    remove: [...held.keys()].filter((key) => !current(key)),
    add: [...wanted].flatMap(([key, stream]) => (producerOf(stream) && !current(key) ? [stream] : [])),
  };
}
