import { describe, expect, it } from 'vitest';
import { createLossMeter } from './loss.ts';
import { qualityAfter } from './media-state.ts';

const stats = (...streams: [received: number, lost: number][]) =>
  new Map(
    streams.map(([packetsReceived, packetsLost], index) => [
      `in${index}`,
      { type: 'inbound-rtp', packetsReceived, packetsLost },
    ]),
  );

const meterOver = (...reports: Map<string, object>[]) => {
  const rest = [...reports];
  return createLossMeter({ getStats: async () => (rest.shift() ?? new Map()) as RTCStatsReport });
};

describe('loss on the line', () => {
  it('is the share of what was due since the last asking, over all streams', async () => {
    const meter = meterOver(stats([90, 10], [100, 0]), stats([190, 10], [180, 20]));
    expect(await meter()).toBeCloseTo(10 / 200);
    expect(await meter()).toBeCloseTo(20 / 200);
  });

  it('is unknown where nothing was due', async () => {
    const meter = meterOver(stats([50, 0]), stats([50, 0]), stats([10, 0]));
    await meter();
    expect(await meter()).toBeNull();
    expect(await meter()).toBeNull();
  });

  it('turns a line weak from five per cent, and good again only below two', () => {
    expect(qualityAfter('good', 0.049)).toBe('good');
    expect(qualityAfter('good', 0.05)).toBe('weak');
    expect(qualityAfter('weak', 0.03)).toBe('weak');
    expect(qualityAfter('weak', 0.019)).toBe('good');
    expect(qualityAfter('weak', null)).toBe('weak');
  });
});
