import { z } from 'zod';

const inbound = z.object({ type: z.literal('inbound-rtp'), packetsReceived: z.number(), packetsLost: z.number() });

type Totals = { received: number; lost: number };

const sum = (stats: RTCStatsReport): Totals => {
  const totals = { received: 0, lost: 0 };
  stats.forEach((entry: unknown) => {
    const parsed = inbound.safeParse(entry);
    if (!parsed.success) return;
    totals.received += parsed.data.packetsReceived;
    totals.lost += Math.max(0, parsed.data.packetsLost);
  });
  return totals;
};

/** Counts the share of packets lost between two askings, 0..1; null where none was due. */
export const createLossMeter = (source: { getStats: () => Promise<RTCStatsReport> }) => {
  let before: Totals = { received: 0, lost: 0 };
  return async (): Promise<number | null> => {
    const now = sum(await source.getStats());
    // Totals fall when a stream ends: a share below zero is none.
    const received = Math.max(0, now.received - before.received);
    const lost = Math.max(0, now.lost - before.lost);
    before = now;
    return received + lost === 0 ? null : lost / (received + lost);
  };
};
