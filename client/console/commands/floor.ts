import type { LiveSession } from '../../live/session.ts';
import { undoGiving, undoTaking, type FloorUndo } from '../queue/undo.ts';
import { showDone } from './toast.tsx';
import type { Send } from './use-send.ts';

/** The sentences of what was done to the floor. */
export type FloorWords = {
  given: (name: string) => string;
  taken: (name: string) => string;
  undo: string;
  tooLate: string;
};

export type FloorCommands = {
  /** Gives the floor with the speaking time chosen at the queue. */
  give: (roomId: string) => Promise<void>;
  take: () => Promise<void>;
  extend: (seconds: number) => Promise<void>;
};

/** The name of a room, from whatever of the meeting knows it. */
export const nameOfRoom = (session: LiveSession, roomId: string): string => {
  const view = session.meeting.get();
  const label = [view?.speaker, view?.onDeck].find((one) => one?.roomId === roomId);
  return session.board.get()?.roster.get(roomId)?.name ?? label?.name ?? '';
};

/** Commands that move the floor; each can be taken back for as long as its message stands. */
export const floorCommands = (
  session: LiveSession,
  send: Send,
  limit: () => number | null,
  words: FloorWords,
): FloorCommands => {
  const serverNow = () => Date.now() + session.clockOffset.get();

  /** Takes back only what still stands: another speaker's floor is not touched. */
  const undo = async (how: FloorUndo, expectedSpeaker: string | null) => {
    if ((session.meeting.get()?.speaker?.roomId ?? null) !== expectedSpeaker) return showDone(words.tooLate);
    if (how.kind === 'give') {
      await send('floor.give', { roomId: how.roomId, limitSeconds: how.limitSeconds });
      return;
    }
    if ((await send('floor.take', {})) && how.deck !== null) await send('deck.set', { roomId: how.deck });
  };

  return {
    async give(roomId) {
      const before = session.meeting.get();
      if (before === null) return;
      const how = undoGiving(before, session.board.get()?.queue ?? [], roomId, serverNow());
      if (!(await send('floor.give', { roomId, limitSeconds: limit() }))) return;
      const run = () => void undo(how, roomId);
      showDone(words.given(nameOfRoom(session, roomId)), { label: words.undo, run });
    },
    async take() {
      const speaker = session.meeting.get()?.speaker ?? null;
      if (!(await send('floor.take', {})) || speaker === null) return;
      const how = undoTaking(speaker, serverNow());
      showDone(words.taken(speaker.name), { label: words.undo, run: () => void undo(how, null) });
    },
    async extend(seconds) {
      await send('floor.extend', { seconds });
    },
  };
};
