/**
 * A page of thumbnails. It holds still: while it is looked at, a room that leaves keeps its place (the picture shows
 * that it is gone) and a room that comes only fills a free one. Turning the page takes stock again.
 */
export type Page = { start: number; roomIds: readonly string[] };

export const FIRST_PAGE: Page = { start: 0, roomIds: [] };

/** The least width of a thumbnail, the gap between two and the height of the name under each, in pixels. */
const LEAST = 94;
const GAP = 8;
const CAPTION = 24;

/** How many thumbnails stand beside and above each other in a box of this size: few are large rather than many small. */
export const fitting = (width: number, height: number): { columns: number; rows: number } => {
  const columns = Math.max(1, Math.min(6, Math.floor((width + GAP) / (LEAST + GAP))));
  const each = ((width + GAP) / columns - GAP) * (9 / 16) + CAPTION;
  const rows = Math.max(1, Math.min(3, Math.floor((height + GAP) / (each + GAP))));
  return { columns, rows };
};

const lastStart = (present: readonly string[], size: number): number =>
  Math.max(0, Math.floor((present.length - 1) / size) * size);

/** The page beginning at the place `start` of those present, moved to the last page where there are not so many. */
export const pageAt = (present: readonly string[], size: number, start: number): Page => {
  const within = Math.max(0, Math.min(start, lastStart(present, size)));
  const aligned = within - (within % size);
  return { start: aligned, roomIds: present.slice(aligned, aligned + size) };
};

/** The same page after rooms came or went, or after the width changed. */
export const held = (page: Page, present: readonly string[], size: number): Page => {
  if (page.roomIds.length > size || page.start % size !== 0 || page.start > lastStart(present, size)) {
    return pageAt(present, size, page.start);
  }
  const here = new Set(page.roomIds);
  const free = size - page.roomIds.length;
  if (free === 0) return page;
  const candidates = present.slice(page.start, page.start + size).filter((roomId) => !here.has(roomId));
  const added = candidates.slice(0, free);
  return added.length === 0 ? page : { start: page.start, roomIds: [...page.roomIds, ...added] };
};

/** The next (+1) or the previous (-1) page; after the last comes the first. */
export const turned = (page: Page, present: readonly string[], size: number, by: -1 | 1): Page => {
  const last = lastStart(present, size);
  const start = page.start + by * size;
  return pageAt(present, size, start < 0 ? last : start > last ? 0 : start);
};

/** "page 2 of 98", from 1; a page always exists. */
export const position = (page: Page, present: readonly string[], size: number): { page: number; pages: number } => ({
  page: Math.floor(page.start / size) + 1,
  pages: Math.max(1, Math.ceil(present.length / size)),
});
