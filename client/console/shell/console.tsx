import { useState } from 'react';
import type { MeetingView, SelfView } from '#shared/contract/views.ts';
import { useLive, useReadable } from '../../live/hooks.ts';
import { ActionsContext, useConsoleActions } from '../commands/actions.ts';
import { createTimeLimit } from '../queue/time-limit.ts';
import { RoomMenuProvider } from '../room-menu/room-menu-provider.tsx';
import { ConsoleLayout } from './console-layout.tsx';
import { useRooms } from './use-rooms.ts';

/** The live page of the people in charge, and without its commands of those who watch. */
export function Console({ view, self }: { view: MeetingView; self: SelfView }) {
  const session = useLive();
  const board = useReadable(session.board);
  const [limit] = useState(() => createTimeLimit(localStorage));
  const actions = useConsoleActions(limit);
  const rooms = useRooms(board, view);
  return (
    <ActionsContext value={actions}>
      <RoomMenuProvider rooms={rooms.byId}>
        <ConsoleLayout view={view} standing={self.standing} board={board} rooms={rooms} limit={limit} />
      </RoomMenuProvider>
    </ActionsContext>
  );
}
