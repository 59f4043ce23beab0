/** A file as a spreadsheet shows it: rows of texts, the first row first. */
export type Sheet = readonly (readonly string[])[];

/** How much of a file is read: rows below the head, columns, and letters of a cell. */
export type SheetLimits = { rows: number; columns: number; cell: number };
