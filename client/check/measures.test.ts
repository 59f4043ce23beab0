import { describe, expect, it } from 'vitest';
import { PROBE } from '#shared/contract/readiness.ts';
import { greys, lightOf, movementIn } from './measure-camera.ts';
import { linesIn } from './measure-lines.ts';
import { levelsIn } from './measure-microphone.ts';
import { rateOf } from './measure-rates.ts';

describe('a picture', () => {
  it('is as light as its points are on average, whatever their colour', () => {
    expect(greys([255, 255, 255, 255, 0, 0, 0, 255, 255, 0, 0, 255])).toEqual([1, 0, 1 / 3]);
    expect(
      lightOf([
        [1, 0],
        [0.5, 0.5],
      ]),
    ).toBe(0.5);
  });

  it('moves where one moment differs from the one before', () => {
    expect(
      movementIn([
        [0.5, 0.5],
        [0.5, 0.5],
      ]),
    ).toBe(0);
    expect(
      movementIn([
        [0, 0],
        [0, 0],
        [0.5, 0],
      ]),
    ).toBe(0.25);
  });
});

it('the loudness of a microphone is that of the sound that leaves it', () => {
  const stats = new Map<string, unknown>([
    ['a', { type: 'media-source', kind: 'audio', audioLevel: 0.25 }],
    ['v', { type: 'media-source', kind: 'video' }],
    ['r', { type: 'inbound-rtp', kind: 'audio', audioLevel: 0.9 }],
  ]);
  expect(levelsIn(stats)).toEqual([0.25]);
  expect(levelsIn(new Map())).toEqual([]);
});

describe('a line', () => {
  it('tells its round trip and what was lost on it', () => {
    const stats = [
      { type: 'candidate-pair', nominated: true, currentRoundTripTime: 0.02 },
      { type: 'candidate-pair', nominated: false, currentRoundTripTime: 9 },
      { type: 'outbound-rtp', packetsSent: 200 },
      { type: 'remote-inbound-rtp', packetsLost: 10, roundTripTime: 0.5 },
    ];
    expect(linesIn(stats)).toEqual({ roundTripMs: 20, loss: 0.05 });
  });

  it('of which nobody reports tells nothing', () => {
    expect(linesIn([{ type: 'outbound-rtp', packetsSent: 200 }])).toEqual({ roundTripMs: null, loss: null });
  });
});

describe('a rate', () => {
  const clockOf = (msOf: Record<'small' | 'large', number>) => {
    let now = 0;
    const moved: string[] = [];
    const move = async (portion: 'small' | 'large') => {
      now += msOf[portion];
      moved.push(portion);
    };
    return { moved, rate: () => rateOf(move, () => now) };
  };

  it('is that of the large portion where the line bears it', async () => {
    const line = clockOf({ small: 50, large: 1000 });
    expect(await line.rate()).toBe((PROBE.large * 8) / 1000);
    expect(line.moved).toEqual(['small', 'small', 'large']);
  });

  it('is that of the small one on a thin line', async () => {
    const line = clockOf({ small: 2000, large: 60_000 });
    expect(await line.rate()).toBe((PROBE.small * 8) / 2000);
    expect(line.moved).toEqual(['small', 'small']);
  });

  it('is not known where nothing goes through', async () => {
    expect(await rateOf(async () => Promise.reject(new Error('down')))).toBeNull();
  });
});
