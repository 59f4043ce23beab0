import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../live/hooks.ts';
import type { Readable } from '../../observable/readable.ts';
import { floorCommands, type FloorCommands } from './floor.ts';
import { roomCommands, type RoomCommands } from './room.ts';
import { useSend } from './use-send.ts';

/** Everything that the console can ask about rooms and the floor. None of them rejects: a refusal is shown. */
export type Actions = FloorCommands & RoomCommands;

export const ActionsContext = createContext<Actions | null>(null);

/** The console's commands. Throws outside of the console: a mistake in the tree of views. */
export const useActions = (): Actions => {
  const actions = useContext(ActionsContext);
  if (actions === null) throw new Error('useActions needs an ActionsContext above it');
  return actions;
};

/** Makes the commands, with the speaking time (seconds, null without a limit) in force when the floor is given. */
export const useConsoleActions = (limitSeconds: Readable<number | null>): Actions => {
  const session = useLive();
  const send = useSend();
  const { t } = useTranslation(['console', 'queue']);
  return useMemo(
    () => ({
      ...floorCommands(session, send, limitSeconds.get, {
        given: (name) => t('console:done.given', { name }),
        taken: (name) => t('console:done.taken', { name }),
        undo: t('console:done.undo'),
        tooLate: t('console:done.tooLate'),
      }),
      ...roomCommands(session, send, t),
    }),
    [session, send, t, limitSeconds],
  );
};
