import type { types } from 'mediasoup-client';
import { mediaSource, type MediaSource } from '#shared/contract/media.ts';
import { report } from '../observable/report.ts';
import { encodingOf } from './encodings.ts';
import { TOP_LAYER, type SpatialLayer } from './layers.ts';
import type { MediaSignal } from './media-signal.ts';

/** A source that is to be sent. */
export type Outgoing = {
  readonly track: MediaStreamTrack;
  /** Switched off by its owner: the stream stays, nothing goes through it. */
  readonly paused: boolean;
  /** The largest of a camera's layers that anybody is to see. */
  readonly top: SpatialLayer;
};
export type Outgoings = Partial<Record<MediaSource, Outgoing>>;

/** Brings what is sent in line with what is wanted, one step after another. Lives as long as its transport. */
export type Sender = {
  /** Says what is to be sent, whole. Answers when that, or something said later, is so. */
  want: (outgoings: Outgoings) => Promise<void>;
};

type Sent = { producer: types.Producer; paused: boolean; top: SpatialLayer };

/** So long after something could not be sent as wanted it is tried again: the server was busy, or its answer was lost. */
const AGAIN_MS = 5_000;

/** A sender over one transport; producers close with it, tracks stay. */
export const createSender = (
  transport: Pick<types.Transport, 'produce' | 'closed'>,
  signal: Pick<MediaSignal, 'closeProducer' | 'pauseProducer'>,
): Sender => {
  const sent = new Map<MediaSource, Sent>();
  let wanted: Outgoings = {};
  let working: Promise<void> | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;

  const stop = async (source: MediaSource, { producer }: Sent) => {
    sent.delete(source);
    producer.close();
    await signal.closeProducer(source);
  };

  const start = async (source: MediaSource, { track }: Outgoing): Promise<Sent> => {
    const producer = await transport.produce({
      track,
      ...encodingOf[source],
      stopTracks: false,
      disableTrackOnPause: false,
      appData: { source },
    });
    const entry = { producer, paused: false, top: TOP_LAYER };
    sent.set(source, entry);
    return entry;
  };

  const adjust = async (source: MediaSource, entry: Sent, { track, paused, top }: Outgoing) => {
    if (entry.producer.track !== track) await entry.producer.replaceTrack({ track });
    if (source === 'camera' && entry.top !== top) {
      await entry.producer.setMaxSpatialLayer(top);
      entry.top = top;
    }
    if (entry.paused !== paused) {
      await signal.pauseProducer(source, paused);
      entry.paused = paused;
    }
  };

  const step = async (source: MediaSource, outgoing: Outgoing | undefined) => {
    const entry = sent.get(source);
    if (outgoing) await adjust(source, entry ?? (await start(source, outgoing)), outgoing);
    else if (entry) await stop(source, entry);
  };

  const work = async () => {
    clearTimeout(again);
    let failed = false;
    for (let goal: Outgoings | null = null; goal !== wanted && !transport.closed;) {
      goal = wanted;
      failed = false;
      for (const source of mediaSource.options) {
        try {
          await step(source, goal[source]);
        } catch (error) {
          // The others still go out.
          failed = true;
          if (!transport.closed) report(`the ${source} could not be sent as wanted`, error);
        }
      }
    }
    working = null;
    if (failed && !transport.closed) again = setTimeout(() => void begin(), AGAIN_MS);
  };
  const begin = async () => {
    working ??= work();
    await working;
  };

  return {
    want: async (outgoings) => {
      wanted = outgoings;
      await begin();
    },
  };
};
