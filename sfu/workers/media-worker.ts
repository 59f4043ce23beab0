import { createWorker } from 'mediasoup';
import type { Router, TransportListenInfo, WebRtcServer, Worker } from 'mediasoup/types';
import { mediaCodecs } from '../codecs.ts';
import type { ListenSettings } from '../config.ts';
import { udpBuffers } from './udp-buffers.ts';

/** One mediasoup worker process with the one port, UDP and TCP, through which all its rooms come. */
export type MediaWorker = {
  readonly index: number;
  readonly worker: Worker;
  readonly webRtcServer: WebRtcServer;
  /** Routers that are alive in the worker, as mediasoup tells it. */
  readonly routers: ReadonlySet<Router>;
  createRouter(): Promise<Router>;
};

/** Starts worker `index`; rejects where the process or its port cannot be had. */
export async function startMediaWorker(
  index: number,
  listen: ListenSettings,
  workerBin: string | undefined,
): Promise<MediaWorker> {
  const worker = await createWorker({ logLevel: 'warn', ...(workerBin ? { workerBin } : {}) });
  const routers = new Set<Router>();
  worker.observer.on('newrouter', (router) => {
    routers.add(router);
    router.observer.once('close', () => routers.delete(router));
  });
  try {
    const webRtcServer = await worker.createWebRtcServer({
      listenInfos: [listenInfo('udp', index, listen), listenInfo('tcp', index, listen)],
    });
    return { index, worker, webRtcServer, routers, createRouter: () => worker.createRouter({ mediaCodecs }) };
  } catch (error) {
    worker.close();
    throw error;
  }
}

function listenInfo(protocol: 'udp' | 'tcp', index: number, listen: ListenSettings): TransportListenInfo {
  return {
    protocol,
    ip: listen.ip,
    ...(protocol === 'udp' ? udpBuffers : {}),
    ...(listen.announcedAddress ? { announcedAddress: listen.announcedAddress } : {}),
    ...(listen.portBase > 0 ? { port: listen.portBase + index } : {}),
  };
}
