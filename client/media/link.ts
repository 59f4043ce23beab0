import type { Device, types } from 'mediasoup-client';
import { mediaSource, type Direction, type MediaJoin } from '#shared/contract/media.ts';
import { rtpParameters } from '#shared/contract/rtp.ts';
import { createStore, type Readable } from '../observable/readable.ts';
import { certainSignal } from './certain-signal.ts';
import type { MediaSignal } from './media-signal.ts';
import { createLossMeter } from './loss.ts';
import { createReceiver, type Receiver } from './receiver.ts';
import { createSender, type Sender } from './sender.ts';
import { settle } from './settle.ts';

/** How the transports stand. `broken` comes only after `open`, or when ICE found no way at all. */
export type LinkState = 'opening' | 'open' | 'broken';

/** One way to the media: the two transports of one joining and all that goes through them. */
export type MediaLink = {
  /** Of the receiving transport. */
  readonly id: string;
  /** Whether it can go on over another connection to the server: it was open, and both sides know the same of it. */
  readonly keepable: boolean;
  readonly state: Readable<LinkState>;
  readonly receiver: Receiver;
  /** Null for those who only watch. */
  readonly sender: Sender | null;
  /**
   * Looks for a way once more: the address may have changed, or a port be blocked. False where the server cannot be asked at
   * the moment; rejects where it refuses.
   */
  restart: () => Promise<boolean>;
  /** Stops sending, and goes on showing what was received: something new takes over. */
  retire: () => void;
  /** Share of the packets lost on the way here since the last asking, 0..1; null where none came. */
  lossSinceLast: () => Promise<number | null>;
  close: () => void;
};

const stateOf = (connection: types.ConnectionState): LinkState | undefined => {
  switch (connection) {
    case 'connected':
      return 'open';
    case 'disconnected':
    case 'failed':
      return 'broken';
    case 'new':
    case 'connecting':
    case 'closed':
      return undefined;
  }
};

/** Builds both transports from what the server offered. Nothing is sent or received before it is asked for. */
export const createLink = (device: Device, offer: MediaJoin, line: MediaSignal): MediaLink => {
  let certain = true;
  const signal = certainSignal(line, () => {
    certain = false;
  });
  const states = new Map<Direction, LinkState>();
  const state = createStore<LinkState>('opening');
  const follow = (transport: types.Transport, direction: Direction) => {
    transport.on('connect', ({ dtlsParameters }, done, failed) => {
      void settle(signal.connectTransport(direction, dtlsParameters), done, failed);
    });
    transport.on('connectionstatechange', (connection) => {
      const next = stateOf(connection);
      if (!next) return;
      states.set(direction, next);
      state.set([...states.values()].includes('broken') ? 'broken' : (states.get('receive') ?? 'opening'));
    });
    return transport;
  };

  const receiving = follow(device.createRecvTransport(offer.receive), 'receive');
  const sending = offer.send && follow(device.createSendTransport(offer.send), 'send');
  sending?.on('produce', ({ rtpParameters: sent, appData }, done, failed) => {
    const made = async () => ({
      id: await signal.createProducer(mediaSource.parse(appData['source']), rtpParameters.parse(sent)),
    });
    void settle(made(), done, failed);
  });

  let restarting: Promise<boolean> | null = null;
  const restart = async (transport: types.Transport, direction: Direction): Promise<boolean> => {
    if (transport.closed || transport.connectionState === 'new') return true;
    const iceParameters = await signal.restartIce(direction);
    if (iceParameters && !transport.closed) await transport.restartIce({ iceParameters });
    return iceParameters !== null;
  };
  const restartAll = async (): Promise<boolean> => {
    const begun = await Promise.all([restart(receiving, 'receive'), sending ? restart(sending, 'send') : true]);
    return begun.every(Boolean);
  };

  return {
    id: offer.receive.id,
    get keepable() {
      return certain && state.get() !== 'opening';
    },
    state,
    restart: async () => {
      restarting ??= restartAll().finally(() => {
        restarting = null;
      });
      return restarting;
    },
    receiver: createReceiver(receiving, device.recvRtpCapabilities, signal),
    sender: sending && createSender(sending, signal),
    lossSinceLast: createLossMeter(receiving),
    retire: () => sending?.close(),
    close: () => {
      receiving.close();
      sending?.close();
    },
  };
};
