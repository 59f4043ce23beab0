import { useState } from 'react';
import { FIRST_PAGE, held, type Page, position, turned } from './paging.ts';

type PageOfRooms = {
  roomIds: readonly string[];
  page: number;
  pages: number;
  turn: (by: -1 | 1) => void;
};

/** The page of thumbnails that is looked at, among the rooms that are there now. */
export const usePage = (present: readonly string[], size: number): PageOfRooms => {
  const [page, setPage] = useState<Page>(FIRST_PAGE);
  const current = held(page, present, size);
  // The page follows who comes and how many fit; it is corrected before anything is shown of the old one.
  if (current !== page) setPage(current);
  return {
    roomIds: current.roomIds,
    ...position(current, present, size),
    turn: (by) => setPage(turned(current, present, size, by)),
  };
};
