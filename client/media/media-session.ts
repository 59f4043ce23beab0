import type { Device } from 'mediasoup-client';
import type { ConsumerOptions, MediaJoin } from '#shared/contract/media.ts';
import { createStore, type Readable } from '../observable/readable.ts';
import { createLink, type MediaLink } from './link.ts';
import { createLinkWatch } from './link-watch.ts';
import type { MediaSignal } from './media-signal.ts';
import type { MediaState } from './media-state.ts';
import type { RemoteStream } from './remote-stream.ts';
import type { Outgoings } from './sender.ts';
import { untilFlowing } from './until-flowing.ts';

/** Picture and sound of one meeting across all its links. What is to be sent outlives each of them. */
export type MediaSession = {
  readonly state: Readable<MediaState>;
  /** Those of a link that is replaced stay, with their last frame, until the next one has its own. */
  readonly streams: Readable<readonly RemoteStream[]>;
  /**
   * An offer is on its way. Answers the id of the link that could go on, where there is one; otherwise changes of consumers are
   * kept for the new link from now on.
   */
  expect: () => string | undefined;
  /**
   * Goes on with the present link where the offer names it; else builds transports from the offer and takes up its consumers.
   * Null: the server has no media at the moment.
   */
  takeUp: (device: Device, offer: MediaJoin | null) => Promise<void>;
  onConsumers: (change: ConsumersChange) => Promise<void>;
  want: (outgoings: Outgoings) => Promise<void>;
  setSize: (consumerId: string, width: number, height: number) => void;
  end: () => void;
};

type ConsumersChange = { added: readonly ConsumerOptions[]; removed: readonly string[] };

const apply = async ({ receiver }: MediaLink, { added, removed }: ConsumersChange) => {
  receiver.remove(removed);
  await receiver.add(added);
};

/** `giveUp` is called when the link has been broken for too long: a new joining brings a new one. */
export const createMediaSession = (signal: MediaSignal, giveUp: () => void): MediaSession => {
  const streams = createStore<readonly RemoteStream[]>([]);
  const watch = createLinkWatch(() => {
    givenUp = link;
    giveUp();
  });
  let link: MediaLink | null = null;
  /** The last one that failed: a joining after that does not keep it. */
  let givenUp: MediaLink | null = null;
  /** The link before: its pictures are shown until the present one has some. */
  let retired: MediaLink | null = null;
  let unfollow: () => void = () => undefined;
  let stopWaiting: () => void = () => undefined;
  let outgoings: Outgoings = {};
  /** What changed between the server's making of a link and our taking it up. */
  let early: ConsumersChange[] = [];

  const closeRetired = () => {
    stopWaiting();
    retired?.close();
    retired = null;
  };

  const retire = () => {
    unfollow();
    unfollow = () => undefined;
    if (!link) return;
    closeRetired();
    link.retire();
    retired = link;
    link = null;
  };

  const receive = async (current: MediaLink, consumers: readonly ConsumerOptions[]) => {
    await Promise.all([
      consumers.length === 0 ? current.receiver.open() : undefined,
      apply(current, { added: consumers, removed: [] }),
    ]);
    if (link !== current) return;
    const show = () => streams.set(current.receiver.streams.get());
    unfollow = current.receiver.streams.subscribe(show);
    show();
    stopWaiting = untilFlowing(
      streams.get().map(({ track }) => track),
      closeRetired,
    );
  };

  /** The connection to the server is another one: the address may be, too. */
  const goOn = async (current: MediaLink, consumers: readonly ConsumerOptions[]) => {
    watch.follow(current);
    const { receiver, sender, restart } = current;
    await Promise.all([receiver.replace(consumers), sender?.want({ ...outgoings }), restart()]);
  };

  return {
    state: watch.state,
    streams,
    expect: () => {
      early = [];
      if (link?.keepable && link !== givenUp) return link.id;
      retire();
      return undefined;
    },
    takeUp: async (device, offer) => {
      if (offer && offer.receive.id === link?.id) {
        await goOn(link, offer.consumers);
        return;
      }
      retire();
      if (!offer) {
        watch.lost();
        return;
      }
      const current = createLink(device, offer, signal);
      link = current;
      watch.follow(current);
      const changes = early;
      early = [];
      await Promise.all([
        receive(current, offer.consumers),
        ...changes.map((change) => apply(current, change)),
        current.sender?.want(outgoings),
      ]);
    },
    onConsumers: async (change) => {
      if (link) await apply(link, change);
      else early.push(change);
    },
    want: async (next) => {
      outgoings = next;
      await link?.sender?.want(next);
    },
    setSize: (consumerId, width, height) => link?.receiver.setSize(consumerId, width, height),
    end: () => {
      retire();
      closeRetired();
      watch.end();
    },
  };
};
