import type { SfuCounts } from '#shared/contract/sfu.ts';
import type { MediaWorker } from './media-worker.ts';

/**
 * What exists in the worker processes, pipes included. Asked of the workers themselves: what this process believes to
 * have closed does not count.
 */
export async function countMedia(workers: readonly MediaWorker[]): Promise<SfuCounts> {
  const counts: SfuCounts = { workers: workers.length, routers: 0, transports: 0, producers: 0, consumers: 0 };
  await Promise.all(
    workers.map(async ({ worker, routers }) => {
      counts.routers += (await worker.dump()).routerIds.length;
      // A router that is closed while it is asked has nothing any more.
      const dumps = await Promise.allSettled([...routers].map((router) => router.dump()));
      for (const dump of dumps) {
        if (dump.status === 'rejected') continue;
        counts.transports += dump.value.transportIds.length;
        counts.producers += dump.value.mapProducerIdConsumerIds.length;
        counts.consumers += dump.value.mapConsumerIdProducerId.length;
      }
    }),
  );
  return counts;
}
