import { useState } from 'react';
import type { MeetingView, SelfView } from '#shared/contract/views.ts';
import { useLive, useReadable } from '../../live/hooks.ts';
import { ActionsContext, useConsoleActions } from '../commands/actions.ts';
import { createTimeLimit } from '../queue/time-limit.ts';
import { RoomMenuProvider } from '../room-menu/room-menu-provider.tsx';
import { SweepDeskContext, useNewSweepDesk } from '../sweep/desk.ts';
import { InboxProvider } from '../texts/inbox-provider.tsx';
import { ConsoleLayout } from './console-layout.tsx';
import { useRooms } from './use-rooms.ts';

/** The live page of the people in charge, and without its commands of those who watch. */
export function Console({ view, self }: { view: MeetingView; self: SelfView }) {
  const session = useLive();
  const board = useReadable(session.board);
  const [limit] = useState(() => createTimeLimit(localStorage));
  const actions = useConsoleActions(limit);
  const rooms = useRooms(board, view);
  const sweepDesk = useNewSweepDesk();
  return (
    <ActionsContext value={actions}>
      <InboxProvider standing={self.standing}>
        <RoomMenuProvider rooms={rooms.byId}>
          <SweepDeskContext value={sweepDesk}>
            <ConsoleLayout view={view} self={self} board={board} rooms={rooms} limit={limit} />
          </SweepDeskContext>
        </RoomMenuProvider>
      </InboxProvider>
    </ActionsContext>
  );
}
