import type { TotalsView } from '#shared/contract/views.ts';
import type { BoardState } from '../../live/session.ts';

/**
 * How many rooms are there, of how many invited. Who sees the board counts on it, so that the figure and the board never
 * disagree; the others hear totals every few seconds.
 */
export const presentOf = (board: BoardState | null, totals: TotalsView | null): TotalsView | null => {
  if (board === null) return totals;
  const invited = [...board.rows.values()].filter((row) => !row.guest);
  return { present: invited.filter((row) => row.link === 'present').length, invited: invited.length };
};
