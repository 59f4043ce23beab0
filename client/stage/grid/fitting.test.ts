import { describe, expect, it } from 'vitest';
import { GAP, gridFor } from './fitting.ts';

const rowsOf = (count: number, columns: number) => Math.ceil(count / columns);

describe('the grid of a discussion', () => {
  it.each([
    ['a room at 1280x720', 1280, 596],
    ['a room at 1920x1080', 1920, 896],
    ['the chair at 1366x768', 640, 560],
  ])('holds up to 27 tiles without scrolling: %s', (_, width, height) => {
    for (let count = 1; count <= 27; count += 1) {
      const grid = gridFor(width, height, count);
      const rows = rowsOf(count, grid.columns);
      expect(grid.scrolls, `${count} tiles`).toBe(false);
      expect(grid.columns * grid.width + (grid.columns - 1) * GAP).toBeLessThanOrEqual(width);
      expect(rows * grid.height + (rows - 1) * GAP).toBeLessThanOrEqual(height);
    }
  });

  it.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 2],
    [9, 3],
    [12, 4],
    [26, 6],
  ])('puts %i tiles into %i columns of a wide screen', (count, columns) => {
    expect(gridFor(1280, 596, count).columns).toBe(columns);
  });

  it('stacks two tiles where the box is high', () => {
    expect(gridFor(390, 600, 2).columns).toBe(1);
  });

  it('is scrolled on a phone, with tiles on which faces are seen', () => {
    const grid = gridFor(390, 600, 26);
    expect(grid).toMatchObject({ scrolls: true, columns: 3 });
    expect(grid.width).toBeGreaterThanOrEqual(118);
    expect(gridFor(390, 600, 6).scrolls).toBe(false);
  });

  it('is nothing for nobody, and before the box has a size', () => {
    expect(gridFor(1280, 596, 0)).toMatchObject({ width: 0, scrolls: false });
    expect(gridFor(0, 0, 5)).toMatchObject({ columns: 1, width: 0 });
  });
});
