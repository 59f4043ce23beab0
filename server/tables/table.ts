import type { Cell } from '../attendance/table.ts';

/** A column; the width is its share on paper, and in characters in a workbook. */
export type TableColumn = { title: string; width: number; align: 'left' | 'center' | 'right' };

/** A table of a meeting, to be drawn as a workbook, as CSV or on paper. */
export type MeetingTable = {
  sheet: string;
  heading: string;
  meetingTitle: string;
  /** Sentences above the table. */
  notes: string[];
  columns: TableColumn[];
  rows: (Cell[] | { section: string })[];
  /** Proves the log from which it was made. */
  proof: string;
};

/** The rows without the lines between them. */
export const cellRows = ({ rows }: MeetingTable): Cell[][] => rows.filter((row) => Array.isArray(row));
