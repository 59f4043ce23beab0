import type { RouterDump } from 'mediasoup/types';
import type { SfuCounts } from '#shared/contract/sfu.ts';
import type { MediaWorker } from './media-worker.ts';

/**
 * What exists in the worker processes, pipes included. Asked of the workers themselves: what this process believes to
 * have closed does not count.
 */
export async function countMedia(workers: readonly MediaWorker[]): Promise<SfuCounts> {
  const each = await Promise.all(workers.map(dumpWorker));
  const routers = each.flatMap((worker) => worker.dumps);
  return {
    workers: workers.length,
    routers: each.reduce((sum, worker) => sum + worker.routers, 0),
    transports: total(routers, (dump) => dump.transportIds.length),
    producers: total(routers, (dump) => dump.mapProducerIdConsumerIds.length),
    consumers: total(routers, (dump) => dump.mapConsumerIdProducerId.length),
  };
}

async function dumpWorker({ worker, routers }: MediaWorker): Promise<{ routers: number; dumps: RouterDump[] }> {
  const { routerIds } = await worker.dump();
  const dumps = await Promise.allSettled([...routers].map((router) => router.dump()));
  // A router that is closed while it is asked has nothing any more.
  return {
    routers: routerIds.length,
    dumps: dumps.flatMap((dump) => (dump.status === 'fulfilled' ? [dump.value] : [])),
  };
}

const total = (routers: readonly RouterDump[], count: (dump: RouterDump) => number): number =>
  routers.reduce((sum, dump) => sum + count(dump), 0);
