const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Asia/Ho_Chi_Minh has been seven hours ahead of UTC, summer and winter, since 1975. */
export const OFFSET_MS = 7 * HOUR_MS;

/** The calendar day in Việt Nam at a moment, `YYYY-MM-DD`. */
export const dayOf = (at: number): string => wallTime(at).toISOString().slice(0, 10);

/** First and last-plus-one millisecond of a calendar day in Việt Nam. */
export const boundsOf = (day: string): { from: number; to: number } => {
  const from = Date.parse(`${day}T00:00:00Z`) - OFFSET_MS;
  return { from, to: from + DAY_MS };
};

/** A Date whose UTC fields read as the clock on the wall in Việt Nam: for papers and tables, never for reckoning. */
export const wallTime = (at: number): Date => new Date(at + OFFSET_MS);

/** The time of day in Việt Nam, `hh:mm:ss`. */
export const clockText = (at: number): string => wallTime(at).toISOString().slice(11, 19);
