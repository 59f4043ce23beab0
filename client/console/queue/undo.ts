import type { MeetingView } from '#shared/contract/views.ts';

/** What takes back a change of the floor. */
export type FloorUndo =
  | { kind: 'give'; roomId: string; limitSeconds: number | null }
  /** Takes the floor back; a room that was waiting goes on deck, so that its turn is not lost. */
  | { kind: 'take'; deck: string | null };

/** The shortest speaking time that the contract allows. */
const SHORTEST_SECONDS = 10;

const remainingSeconds = (speaker: NonNullable<MeetingView['speaker']>, now: number): number | null =>
  speaker.endsAt === null ? null : Math.max(SHORTEST_SECONDS, Math.ceil((speaker.endsAt - now) / 1000));

/** Undoes `floor.give`: whoever spoke before speaks on with the time that was left. `now` is the server's. */
export const undoGiving = (
  before: Pick<MeetingView, 'speaker' | 'onDeck'>,
  queue: readonly string[],
  roomId: string,
  now: number,
): FloorUndo => {
  const { speaker, onDeck } = before;
  if (speaker !== null && speaker.roomId !== roomId) {
    return { kind: 'give', roomId: speaker.roomId, limitSeconds: remainingSeconds(speaker, now) };
  }
  const waited = onDeck?.roomId === roomId || queue.includes(roomId);
  return { kind: 'take', deck: waited ? roomId : null };
};

/** Undoes `floor.take`: the room speaks on with the time that was left. */
export const undoTaking = (speaker: NonNullable<MeetingView['speaker']>, now: number): FloorUndo => ({
  kind: 'give',
  roomId: speaker.roomId,
  limitSeconds: remainingSeconds(speaker, now),
});
