/** Spatial layers of a camera, from the smallest. With 1280x720 asked of the camera: 320x180, 640x360, 1280x720. */
export type SpatialLayer = 0 | 1 | 2;

const LAYER_HEIGHTS = [180, 360] as const;

/** A picture is still sharp enough when it is stretched by this much. */
const STRETCH = 1.25;

/** The smallest layer that fills a box of this size in device pixels; the picture covers it, whatever its shape. */
export const layerFor = (width: number, height: number): SpatialLayer => {
  const needed = Math.max(height, (width * 9) / 16) / STRETCH;
  if (needed <= LAYER_HEIGHTS[0]) return 0;
  return needed <= LAYER_HEIGHTS[1] ? 1 : 2;
};
