import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sweepAnswer, type SweepAnswer } from '#shared/contract/roll-call.ts';
import { useLive } from '../../live/hooks.ts';
import type { LiveSession } from '../../live/session.ts';
import { createStore, type Readable, type Store } from '../../observable/readable.ts';
import { showDone } from '../commands/toast.tsx';
import { useSend, type Send } from '../commands/use-send.ts';
import type { Shortcut } from '../keyboard/shortcuts.ts';
import { useRights } from '../rights/use-rights.ts';
import { lastSwept } from './progress.ts';

/** Where answers are written down during a sweep: by its buttons and by the keys alike. */
export type SweepDesk = {
  /** Goes with the next answer. */
  note: Store<string>;
  /** The next answer is for the room that was answered last. */
  fixing: Readable<boolean>;
  toggleFixing: () => void;
  /** Writes down the answer of the room that is called, or puts the last one right. */
  answer: (answer: SweepAnswer) => Promise<void>;
  /** An answer was given a moment ago: a figure pressed once too often is not to give anybody the floor. */
  isWarm: () => boolean;
};

/** For so long after an answer the figures do not go back to the queue. */
const WARM_MS = 4000;

const createSweepDesk = (session: LiveSession, send: Send): SweepDesk => {
  const note = createStore('');
  const fixing = createStore(false);
  let answeredAt = Number.NEGATIVE_INFINITY;
  const last = () => {
    const board = session.board.get();
    return board === null ? undefined : lastSwept(board);
  };
  return {
    note,
    fixing,
    toggleFixing: () => fixing.update((before) => !before && last() !== undefined),
    async answer(answer) {
      const roomId = fixing.get() ? last()?.roomId : (session.meeting.get()?.sweep?.roomId ?? undefined);
      if (roomId === undefined) return;
      answeredAt = Date.now();
      const text = note.get().trim();
      if (!(await send('sweep.answer', { roomId, answer, note: text }))) return;
      // What was typed meanwhile belongs to the next answer.
      if (note.get().trim() === text) note.set('');
      fixing.set(false);
    },
    isWarm: () => Date.now() - answeredAt < WARM_MS,
  };
};

export const SweepDeskContext = createContext<SweepDesk | null>(null);

/** Makes the desk of a console. */
export const useNewSweepDesk = (): SweepDesk => {
  const session = useLive();
  const send = useSend();
  return useMemo(() => createSweepDesk(session, send), [session, send]);
};

/** The desk of this console. Throws outside of the console: a mistake in the tree of views. */
export const useSweepDesk = (): SweepDesk => {
  const desk = useContext(SweepDeskContext);
  if (desk === null) throw new Error('useSweepDesk needs a SweepDeskContext above it');
  return desk;
};

/** While a sweep goes on the figures are its answers; when it has just ended they are nothing. Answers whether a shortcut was one of them, and carries it out. */
export const useSweepKeys = (): ((shortcut: Shortcut) => boolean) => {
  const { t } = useTranslation('rollCall');
  const session = useLive();
  const { may } = useRights();
  const desk = useSweepDesk();
  return (shortcut) => {
    if (shortcut.kind !== 'give' && shortcut.kind !== 'giveDeck') return false;
    if (session.meeting.get()?.sweep == null) return desk.isWarm();
    if (!may('sweep.answer')) return false;
    const answer = shortcut.kind === 'give' ? sweepAnswer.options[shortcut.place - 1] : undefined;
    if (answer !== undefined) void desk.answer(answer);
    else if (shortcut.kind === 'giveDeck') desk.toggleFixing();
    else showDone(t('sweep.keys'));
    return true;
  };
};
