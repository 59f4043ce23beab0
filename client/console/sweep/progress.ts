import type { SweepAnswer } from '#shared/contract/roll-call.ts';
import type { BoardState } from '../../live/session.ts';

/** A room of the latest sweep that has an answer. */
export type SweptRoom = { roomId: string; name: string; answer: SweepAnswer; note: string; at: number };

type Board = Pick<BoardState, 'roster' | 'rows' | 'sweep'>;

/** The rooms of the latest sweep that have an answer, in the order in which they are called. */
export const sweptRooms = ({ roster, rows, sweep }: Board): SweptRoom[] =>
  (sweep?.roomIds ?? []).flatMap((roomId) => {
    const said = rows.get(roomId)?.sweep ?? null;
    return said === null ? [] : [{ roomId, name: roster.get(roomId)?.name ?? '', ...said }];
  });

/**
 * The room that was answered last: the one to be put right. Rooms that were passed over as absent were written down in the
 * same moment, after it.
 */
export const lastSwept = (board: Board): SweptRoom | undefined =>
  sweptRooms(board).reduce<SweptRoom | undefined>(
    (last, room) => (last === undefined || room.at > last.at ? room : last),
    undefined,
  );

/** How many rooms gave each answer. */
export const tally = (rooms: readonly SweptRoom[]): Record<SweepAnswer, number> => {
  const counts = { 'in-order': 0, problem: 0, absent: 0 };
  for (const { answer } of rooms) counts[answer] += 1;
  return counts;
};
