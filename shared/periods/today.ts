/** Asia/Ho_Chi_Minh has been seven hours ahead of UTC, summer and winter, since 1975. */
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** The calendar day in Việt Nam at a moment (UTC milliseconds), `YYYY-MM-DD`. */
export const dayAt = (at: number): string => new Date(at + OFFSET_MS).toISOString().slice(0, 10);

/** The first moment (UTC milliseconds) after a calendar day in Việt Nam. */
export const endOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) - OFFSET_MS + DAY_MS;
