import type { Logger } from 'pino';
import { roomParty } from '#shared/contract/ids.ts';
import type { MediaPlane } from '../../ports.ts';
import { type Reconciler, createReconciler } from '../flow/reconciler.ts';
import { type Seat, tellConsumers } from '../meeting/seat.ts';
import type { Seats } from '../meeting/seats.ts';

/** Who looks at which rooms' thumbnails: a room sends its camera only while somebody looks. */
export type Watching = {
  isWatched: (roomId: string) => boolean;
  /** The whole page that this seat looks at now; empty when it looks no longer. */
  set: (seat: Seat, roomIds: readonly string[]) => void;
  /** The seat has left, or has a new line to the media plane. */
  drop: (seat: Seat) => void;
  /** Cameras have come or gone: watchers are given those that they look at. */
  changed: () => void;
  settled: () => Promise<void>;
};

type Watcher = {
  rooms: ReadonlySet<string>;
  /** What the media plane was last told, as one string; null when nobody knows. */
  given: string | null;
  giving: Reconciler;
};

const keyOf = (watcher: Seat, cameras: readonly { producerId: string }[]): string =>
  JSON.stringify([watcher.attachment.peer.peerId, ...cameras.map(({ producerId }) => producerId)]);

type WatchingDeps = {
  media: MediaPlane;
  seats: Seats;
  /** Hears when rooms have become watched, or are watched no more. */
  told: () => void;
  logger: Logger;
};

export const createWatching = ({ media, seats, told, logger }: WatchingDeps): Watching => {
  const watchers = new Map<Seat, Watcher>();
  let watched: ReadonlySet<string> = new Set();

  const cameras = (rooms: ReadonlySet<string>): { peerId: string; producerId: string }[] =>
    [...rooms].flatMap((roomId) => {
      const attachment = seats.of(roomParty(roomId))?.attachment;
      const camera = attachment?.producers.get('camera');
      return attachment && camera ? [{ peerId: attachment.peer.peerId, producerId: camera.id }] : [];
    });

  const give = async (seat: Seat, watcher: Watcher): Promise<void> => {
    const { attachment } = seat;
    if (watchers.get(seat) !== watcher || attachment.line !== 'up') return;
    const wanted = cameras(watcher.rooms);
    const key = keyOf(seat, wanted);
    if (key === watcher.given) return;
    watcher.given = null;
    const change = await media.setWatched(
      attachment.peer,
      wanted.map(({ peerId }) => peerId),
    );
    watcher.given = key;
    if (seat.attachment === attachment) tellConsumers(seat, change);
  };

  const newWatcher = (seat: Seat): Watcher => {
    const watcher: Watcher = {
      rooms: new Set(),
      given: keyOf(seat, []),
      giving: createReconciler(
        async () => give(seat, watcher),
        (error) => logger.warn({ err: error }, 'thumbnails could not be given'),
      ),
    };
    return watcher;
  };

  const unite = (): void => {
    const now = new Set([...watchers.values()].flatMap(({ rooms }) => [...rooms]));
    const same = now.size === watched.size && now.isSubsetOf(watched);
    watched = now;
    if (!same) told();
  };

  return {
    isWatched: (roomId) => watched.has(roomId),
    set(seat, roomIds) {
      const watcher = watchers.get(seat) ?? newWatcher(seat);
      watcher.rooms = new Set(roomIds);
      watchers.set(seat, watcher);
      unite();
      watcher.giving.ask();
    },
    drop(seat) {
      if (watchers.delete(seat)) unite();
    },
    changed() {
      for (const watcher of watchers.values()) watcher.giving.ask();
    },
    settled: async () => {
      await Promise.all([...watchers.values()].map(async ({ giving }) => giving.settled()));
    },
  };
};
