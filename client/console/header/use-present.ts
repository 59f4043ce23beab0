import { useMemo } from 'react';
import { useLive, useReadable } from '../../live/hooks.ts';

/**
 * How many rooms are there, of how many invited. Who sees the board counts on it, so that the figure and the board never
 * disagree; the others hear totals every few seconds.
 */
export const usePresent = (): { present: number; invited: number } | null => {
  const session = useLive();
  const totals = useReadable(session.totals);
  const board = useReadable(session.board);
  const rows = board?.rows;
  const counted = useMemo(
    () => (rows === undefined ? null : [...rows.values()].filter((row) => row.link === 'present').length),
    [rows],
  );
  if (board === null || counted === null) return totals;
  return { present: counted, invited: board.roster.size };
};
