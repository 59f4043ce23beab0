import { describe, expect, it } from 'vitest';
import { FIRST_PAGE, fitting, held, pageAt, position, turned } from './paging.ts';

const rooms = (count: number) => Array.from({ length: count }, (_, index) => `r${index}`);

describe('pages of thumbnails', () => {
  it('says how many fit', () => {
    expect(fitting(614, 85)).toEqual({ columns: 6, rows: 1 });
    expect(fitting(614, 180)).toEqual({ columns: 6, rows: 2 });
    expect(fitting(874, 370)).toEqual({ columns: 6, rows: 3 });
    expect(fitting(362, 150)).toEqual({ columns: 3, rows: 1 });
    expect(fitting(0, 0)).toEqual({ columns: 1, rows: 1 });
  });

  it('counts pages: 584 rooms by six are 98', () => {
    expect(position(pageAt(rooms(584), 6, 6), rooms(584), 6)).toEqual({ page: 2, pages: 98 });
    expect(position(FIRST_PAGE, [], 6)).toEqual({ page: 1, pages: 1 });
  });

  it('turns round at both ends', () => {
    const first = pageAt(rooms(13), 6, 0);
    const last = turned(first, rooms(13), 6, -1);
    expect(last).toEqual({ start: 12, roomIds: ['r12'] });
    expect(turned(last, rooms(13), 6, 1)).toEqual(first);
  });

  it('keeps a room that has left in its place until the page is turned', () => {
    const page = pageAt(rooms(12), 6, 0);
    const without = rooms(12).filter((roomId) => roomId !== 'r2');
    expect(held(page, without, 6)).toBe(page);
    expect(turned(turned(page, without, 6, 1), without, 6, -1).roomIds).not.toContain('r2');
  });

  it('fills free places with rooms that come', () => {
    const page = held(FIRST_PAGE, ['r5'], 3);
    expect(held(page, ['r1', 'r5'], 3).roomIds).toEqual(['r5', 'r1']);
  });

  it('is laid out anew when the width changes or the rooms on it are gone', () => {
    const page = pageAt(rooms(12), 6, 6);
    expect(held(page, rooms(12), 4)).toEqual({ start: 4, roomIds: ['r4', 'r5', 'r6', 'r7'] });
    expect(held(page, rooms(3), 6)).toEqual({ start: 0, roomIds: rooms(3) });
  });

  it('fills the page to a greater width', () => {
    expect(held(pageAt(rooms(12), 4, 0), rooms(12), 6).roomIds).toEqual(rooms(6));
  });
});
