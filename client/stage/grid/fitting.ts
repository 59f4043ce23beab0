/** How many tiles stand beside each other, how large each one is in CSS pixels, and whether they are to be scrolled. */
export type Grid = { columns: number; width: number; height: number; scrolls: boolean };

/** Between two tiles, in CSS pixels. */
export const GAP = 6;
/** On a smaller tile nobody is recognised, and no name can be read. */
const LEAST_WIDTH = 118;
const SHAPE = 16 / 9;

const tileIn = (boxWidth: number, boxHeight: number, columns: number, rows: number): number => {
  const byWidth = (boxWidth - (columns - 1) * GAP) / columns;
  const byHeight = ((boxHeight - (rows - 1) * GAP) / rows) * SHAPE;
  return Math.floor(Math.min(byWidth, byHeight));
};

const gridOf = (columns: number, width: number, scrolls: boolean): Grid => ({
  columns,
  width,
  height: Math.floor(width / SHAPE),
  scrolls,
});

/**
 * The rows and columns in which so many tiles of 16:9 are the largest in a box (CSS pixels). Where they would be too small,
 * as on a phone, they keep a size at which faces are seen, and are scrolled.
 */
export const gridFor = (boxWidth: number, boxHeight: number, count: number): Grid => {
  let best = gridOf(1, 0, false);
  for (let columns = 1; columns <= count; columns += 1) {
    const width = tileIn(boxWidth, boxHeight, columns, Math.ceil(count / columns));
    if (width > best.width) best = gridOf(columns, width, false);
  }
  if (best.width >= LEAST_WIDTH || count === 0) return best;
  const columns = Math.max(1, Math.floor((boxWidth + GAP) / (LEAST_WIDTH + GAP)));
  return gridOf(columns, Math.max(0, Math.floor((boxWidth - (columns - 1) * GAP) / columns)), true);
};
