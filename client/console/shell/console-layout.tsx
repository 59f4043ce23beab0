import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MeetingView, SelfView } from '#shared/contract/views.ts';
import { useReadable } from '../../live/hooks.ts';
import type { BoardState } from '../../live/session.ts';
import type { Store } from '../../observable/readable.ts';
import { BoardPanel } from '../board/board-panel.tsx';
import { ChargeBanner } from '../charge/charge-banner.tsx';
import { Announcer } from '../connection/announcer.tsx';
import { CommentsPanel } from '../comments/comments-panel.tsx';
import { ConnectionBanner } from '../connection/banner.tsx';
import { ConsoleHeader } from '../header/console-header.tsx';
import { HelpDialog } from '../keyboard/help-dialog.tsx';
import { NotesPanel } from '../notes/notes-panel.tsx';
import { OutcomesPanel } from '../outcomes/outcomes-panel.tsx';
import type { TimeLimit } from '../queue/time-limit.ts';
import { useRights } from '../rights/use-rights.ts';
import { MuteAllButton } from '../stage/mute-all-button.tsx';
import type { StripHandle } from '../thumbnails/thumbnail-strip.tsx';
import classes from './console.module.css';
import { PaneSwitch } from './pane-switch.tsx';
import { Panel } from './panel.tsx';
import { PanelTabs } from './panel-tabs.tsx';
import { NARROW, type Pane, type PanelName, PANELS, PANES } from './panels.ts';
import { SideColumn } from './side-column.tsx';
import { StageColumn } from './stage-column.tsx';
import { useConsoleKeys } from './use-console-keys.ts';
import type { Rooms } from './use-rooms.ts';

export type ConsoleLayoutProps = {
  view: MeetingView;
  self: SelfView;
  /** Null for those who do not see the board: they have the stage alone. */
  board: BoardState | null;
  rooms: Rooms;
  limit: Store<TimeLimit>;
};

/** Header and columns. The secretary begins with the notes below the stage, the others with the rooms' pictures. */
export function ConsoleLayout({ view, self, board, rooms, limit }: ConsoleLayoutProps) {
  const { standing } = self;
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const [active, setActive] = useState<PanelName>('stage');
  const [pane, setPane] = useState<Pane>(standing === 'secretary' ? 'notes' : 'pictures');
  const [helping, setHelping] = useState(false);
  const openHelp = useCallback(() => setHelping(true), []);
  const search = useRef<HTMLInputElement>(null);
  const noteInput = useRef<HTMLTextAreaElement>(null);
  const strip = useRef<StripHandle>(null);

  const withDesk = board !== null && (narrow || pane !== 'pictures');
  const { talking } = useConsoleKeys({
    queue: rooms.queue,
    strip,
    onSearch() {
      flushSync(() => setActive('board'));
      search.current?.focus();
    },
    onNote() {
      flushSync(() => {
        setActive('notes');
        setPane('notes');
      });
      noteInput.current?.focus();
    },
    onHelp: openHelp,
  });
  const { may } = useRights();
  const chosenLimit = useReadable(limit);
  // On a narrow screen the pictures stand with the stage.
  const shownPane = narrow && pane === 'pictures' ? 'notes' : pane;
  const paneSwitch = (
    <PaneSwitch
      pane={shownPane}
      onChange={setPane}
      panes={narrow ? PANES.filter((one) => one !== 'pictures') : PANES}
      counts={{
        notes: board?.notes.length,
        outcomes: board ? board.conclusions.length + board.tasks.length : 0,
        comments: board?.comments.length,
      }}
    >
      {!may('producer.create') && may('room.muteAll') && <MuteAllButton size="compact-sm" className={classes.quiet} />}
    </PaneSwitch>
  );
  const panel = (name: PanelName) => ({ name, asTab: narrow, active: active === name });

  return (
    <div className={classes.console} data-testid="console" data-standing={standing}>
      <ConsoleHeader view={view} board={board} onHelp={openHelp} />
      <ConnectionBanner />
      <ChargeBanner view={view} self={self} />
      <main
        className={classes.columns}
        data-pane={board === null ? 'none' : pane === 'pictures' ? 'pictures' : 'notes'}
        data-board={board !== null}
      >
        {narrow && board !== null && (
          <PanelTabs panels={PANELS} active={active} onChange={setActive} hands={board.queue.length} />
        )}
        <Panel {...panel('stage')} asTab={narrow && board !== null}>
          <StageColumn
            view={view}
            rooms={rooms.byId}
            talking={talking}
            withStrip={board !== null && (narrow || pane === 'pictures')}
            strip={strip}
            paneSwitch={narrow ? null : paneSwitch}
          />
        </Panel>
        {withDesk && (
          <Panel {...panel('notes')}>
            {shownPane === 'notes' && (
              <NotesPanel notes={board.notes} view={view} inputRef={noteInput} head={paneSwitch} />
            )}
            {shownPane === 'outcomes' && <OutcomesPanel board={board} view={view} head={paneSwitch} />}
            {shownPane === 'comments' && (
              <CommentsPanel comments={board.comments} agenda={view.agenda} head={paneSwitch} />
            )}
          </Panel>
        )}
        {board !== null && (
          <>
            <Panel {...panel('queue')}>
              <SideColumn
                board={board}
                view={view}
                items={rooms.queue}
                rooms={rooms.byId}
                limit={chosenLimit}
                onLimit={limit.set}
              />
            </Panel>
            <Panel {...panel('board')}>
              <BoardPanel rooms={rooms.list} searchRef={search} />
            </Panel>
          </>
        )}
      </main>
      <HelpDialog opened={helping} onClose={() => setHelping(false)} />
      <Announcer view={view} queue={board?.queue ?? NOBODY} nameOf={(roomId) => rooms.byId.get(roomId)?.name ?? ''} />
    </div>
  );
}

const NOBODY: readonly string[] = [];
