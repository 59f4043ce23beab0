import type { TFunction } from 'i18next';
import type { LiveSession } from '../../live/session.ts';
import { moved } from '../queue/model.ts';
import { ask } from './ask.ts';
import { nameOfRoom } from './floor.ts';
import { showDone } from './toast.tsx';
import type { Send } from './use-send.ts';

export type RoomCommands = {
  /** Puts a room on deck, or clears the deck with null. */
  deck: (roomId: string | null) => Promise<void>;
  /** Moves a hand one place up (-1) or down (+1). */
  move: (roomId: string, by: -1 | 1) => Promise<void>;
  /** Asks first: the room would have to raise its hand anew. */
  lower: (roomId: string) => void;
  /** Asks first. */
  mute: (roomId: string) => void;
  unmute: (roomId: string) => Promise<void>;
  /** Asks first. */
  muteAll: () => void;
};

/** Commands about one room, and those about all. */
export const roomCommands = (
  session: LiveSession,
  send: Send,
  t: TFunction<readonly ['console', 'queue']>,
): RoomCommands => {
  const undoLabel = t('console:done.undo');
  const name = (roomId: string) => nameOfRoom(session, roomId);

  return {
    async deck(roomId) {
      const before = session.meeting.get()?.onDeck?.roomId ?? null;
      if (!(await send('deck.set', { roomId }))) return;
      const shown = roomId ?? before;
      if (shown === null) return;
      const run = () => void send('deck.set', { roomId: before });
      const key = roomId === null ? 'console:done.offDeck' : 'console:done.onDeck';
      showDone(t(key, { name: name(shown) }), { label: undoLabel, run });
    },
    async move(roomId, by) {
      const order = moved(session.board.get()?.queue ?? [], roomId, by);
      if (order !== undefined) await send('queue.reorder', { order });
    },
    lower(roomId) {
      ask({
        title: t('queue:lowerQuestion.title', { name: name(roomId) }),
        consequence: t('queue:lowerQuestion.body', { name: name(roomId) }),
        confirm: t('queue:lowerQuestion.confirm'),
        cancel: t('console:cancel'),
        testId: 'confirm-lower',
        onConfirm: () => void send('hand.lower', { roomId }),
      });
    },
    mute(roomId) {
      const undo = { label: undoLabel, run: () => void send('room.unmute', { roomId }) };
      const mute = async () => {
        if (await send('room.mute', { roomId })) showDone(t('console:done.muted', { name: name(roomId) }), undo);
      };
      ask({
        title: t('console:muteQuestion.title', { name: name(roomId) }),
        consequence: t('console:muteQuestion.body', { name: name(roomId) }),
        confirm: t('console:muteQuestion.confirm'),
        cancel: t('console:cancel'),
        testId: 'confirm-mute',
        onConfirm: () => void mute(),
      });
    },
    async unmute(roomId) {
      await send('room.unmute', { roomId });
    },
    muteAll() {
      const speaker = session.meeting.get()?.speaker?.name;
      const muteAll = async () => {
        if (await send('room.muteAll', {})) showDone(t('console:done.mutedAll'));
      };
      ask({
        title: t('console:muteAllQuestion.title'),
        consequence:
          speaker === undefined
            ? t('console:muteAllQuestion.body')
            : t('console:muteAllQuestion.bodySpeaker', { name: speaker }),
        confirm: t('console:muteAllQuestion.confirm'),
        cancel: t('console:cancel'),
        testId: 'confirm-mute-all',
        onConfirm: () => void muteAll(),
      });
    },
  };
};
