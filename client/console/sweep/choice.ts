import type { BoardState } from '../../live/session.ts';

/** Whom to call. */
export const CHOICES = ['present', 'district', 'silent', 'chosen'] as const;
export type Choice = (typeof CHOICES)[number];

type Picked = { choice: Choice; groupId: string | null; chosen: readonly string[] };

/** The rooms of a choice, in the order of the roster; those that were picked by hand in the order of picking. */
export const roomsOf = (
  { roster, rows }: Pick<BoardState, 'roster' | 'rows'>,
  { choice, groupId: wantedGroup, chosen }: Picked,
): string[] => {
  if (choice === 'chosen') return [...chosen];
  return [...roster.values()].flatMap(({ roomId, groupId }) => {
    const row = rows.get(roomId);
    const wanted = {
      present: row?.link === 'present',
      district: groupId === wantedGroup,
      silent: row?.asked === true && row.answer === null,
    }[choice];
    return wanted ? [roomId] : [];
  });
};

/** Whether anybody of them is there to be called. */
export const isAnyThere = ({ rows }: Pick<BoardState, 'rows'>, roomIds: readonly string[]): boolean =>
  roomIds.some((roomId) => (rows.get(roomId)?.link ?? 'absent') !== 'absent');
