import type { types } from 'mediasoup-client';
import type { ConsumerOptions } from '#shared/contract/media.ts';
import { createStore, type Readable } from '../observable/readable.ts';
import { report } from '../observable/report.ts';
import { firstConsumer } from './first-consumer.ts';
import { layerFor, TOP_LAYER, type SpatialLayer } from './layers.ts';
import type { MediaSignal } from './media-signal.ts';
import type { RemoteStream } from './remote-stream.ts';

/** Takes up the consumers that the server has made, and shows their tracks. Lives as long as its transport. */
export type Receiver = {
  readonly streams: Readable<readonly RemoteStream[]>;
  add: (consumers: readonly ConsumerOptions[]) => Promise<void>;
  remove: (consumerIds: readonly string[]) => void;
  /** Takes up these, and leaves all others: what has changed in between was not heard. */
  replace: (consumers: readonly ConsumerOptions[]) => Promise<void>;
  /** The size in device pixels at which a stream is shown. */
  setSize: (consumerId: string, width: number, height: number) => void;
  /** Opens the transport even where there is nothing to receive yet. */
  open: () => Promise<void>;
};

type Size = { width: number; height: number };
type Taken = { stream: RemoteStream; consumer: types.Consumer; layer: SpatialLayer; size: Size | null };

/** A receiver over one transport; consumers close with it. */
export const createReceiver = (
  transport: Pick<types.Transport, 'consume'>,
  capabilities: types.RtpCapabilities,
  signal: Pick<MediaSignal, 'setLayer'>,
): Receiver => {
  const streams = createStore<readonly RemoteStream[]>([]);
  /** What is to be there; a consumer that was removed while it was taken up is closed on arrival. */
  const wanted = new Set<string>();
  const taken = new Map<string, Taken>();
  const tell = () => streams.set([...taken.values()].map(({ stream }) => stream));

  /** The cameras of the stage: their layers follow how large they are shown, and how many they are. */
  const pictures = () =>
    [...taken.values()].filter(({ stream: { source, purpose } }) => source === 'camera' && purpose === 'stage');

  const fitLayers = () => {
    const all = pictures();
    for (const entry of all) {
      if (!entry.size) continue;
      const layer = layerFor(entry.size.width, entry.size.height, all.length);
      if (layer === entry.layer) continue;
      entry.layer = layer;
      signal
        .setLayer(entry.stream.consumerId, layer)
        .catch((error: unknown) => report('the layer was not changed', error));
    }
  };

  const takeUp = async ({ party, source, purpose, ...options }: ConsumerOptions) => {
    try {
      const consumer = await transport.consume(options);
      if (!wanted.has(options.id)) {
        consumer.close();
        return;
      }
      const stream = { consumerId: options.id, party, source, purpose, track: consumer.track };
      // The server sends the top layer unless told otherwise.
      taken.set(options.id, { stream, consumer, layer: TOP_LAYER, size: null });
    } catch (error) {
      wanted.delete(options.id);
      report(`a ${source} could not be received`, error);
    }
  };

  const add = async (consumers: readonly ConsumerOptions[]) => {
    const fresh = consumers.filter(({ id }) => !wanted.has(id));
    for (const { id } of fresh) wanted.add(id);
    // Asked for at once, mediasoup-client negotiates them at once.
    await Promise.all(fresh.map(takeUp));
    tell();
    fitLayers();
  };

  const remove = (consumerIds: readonly string[]) => {
    for (const id of consumerIds) {
      wanted.delete(id);
      taken.get(id)?.consumer.close();
      taken.delete(id);
    }
    tell();
    fitLayers();
  };

  return {
    streams,
    add,
    remove,
    replace: async (consumers) => {
      const present = new Set(consumers.map(({ id }) => id));
      remove([...wanted].filter((id) => !present.has(id)));
      await add(consumers);
    },
    setSize: (consumerId, width, height) => {
      const entry = taken.get(consumerId);
      if (!entry) return;
      entry.size = { width, height };
      fitLayers();
    },
    open: async () => {
      const options = firstConsumer(capabilities);
      if (options) await transport.consume(options);
    },
  };
};
