/** Spatial layers of a camera, from the smallest. With 1280x720 asked of the camera: 320x180, 640x360, 1280x720. */
export type SpatialLayer = 0 | 1 | 2;

/** The whole picture. */
export const TOP_LAYER: SpatialLayer = 2;

/** The most that a camera's layers take, in bits per second, from the smallest. */
export const LAYER_BITRATES = [150_000, 450_000, 1_400_000] as const;

const LAYER_HEIGHTS = [180, 360] as const;

/** A picture is still sharp enough when it is stretched by this much. */
const STRETCH = 1.25;

/**
 * What all pictures of a discussion may take of a line of 10 Mbit/s together: the sound of everybody, a shared screen and
 * what is sent again have the rest.
 */
const BUDGET = 6_500_000;

/** The largest layer in which so many pictures come over a room's line at once. */
export const layerAmong = (pictures: number): SpatialLayer => {
  if (pictures * LAYER_BITRATES[2] <= BUDGET) return 2;
  return pictures * LAYER_BITRATES[1] <= BUDGET ? 1 : 0;
};

const layerOfSize = (width: number, height: number): SpatialLayer => {
  const needed = Math.max(height, (width * 9) / 16) / STRETCH;
  if (needed <= LAYER_HEIGHTS[0]) return 0;
  return needed <= LAYER_HEIGHTS[1] ? 1 : 2;
};

const least = (a: SpatialLayer, b: SpatialLayer): SpatialLayer => (a < b ? a : b);

/**
 * The smallest layer that fills a box of this size in device pixels, as far as so many pictures at once allow it; the
 * picture covers the box, whatever its shape.
 */
export const layerFor = (width: number, height: number, pictures: number): SpatialLayer =>
  least(layerOfSize(width, height), layerAmong(pictures));
