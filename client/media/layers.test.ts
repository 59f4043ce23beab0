import { describe, expect, it } from 'vitest';
import { LAYER_BITRATES, layerAmong, layerFor } from './layers.ts';

describe('the layer for a size', () => {
  it.each([
    [160, 90, 0],
    [256, 144, 0],
    [320, 180, 0],
    [400, 225, 0],
    [401, 226, 1],
    [480, 270, 1],
    [640, 360, 1],
    [800, 450, 1],
    [801, 451, 2],
    [1280, 720, 2],
    [1920, 1080, 2],
  ])('%i x %i is layer %i', (width, height, layer) => {
    expect(layerFor(width, height, 1)).toBe(layer);
  });

  it('counts the side that the picture has to cover', () => {
    expect(layerFor(1280, 100, 1)).toBe(2);
    expect(layerFor(100, 720, 1)).toBe(2);
  });

  it('is the lowest one for a tile that is folded away', () => {
    expect(layerFor(0, 0, 1)).toBe(0);
  });

  it.each([
    [4, 2],
    [5, 1],
    [14, 1],
    [15, 0],
    [26, 0],
  ] as const)('is among %i pictures at most %i, however large they are shown', (pictures, layer) => {
    expect(layerFor(1920, 1080, pictures)).toBe(layer);
    expect(layerAmong(pictures)).toBe(layer);
    expect(pictures * LAYER_BITRATES[layer]).toBeLessThan(6_500_000);
  });
});
