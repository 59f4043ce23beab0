import { memo, type ReactNode, type Ref } from 'react';
import type { MeetingView } from '#shared/contract/views.ts';
import { useReadable } from '../../live/hooks.ts';
import type { Readable } from '../../observable/readable.ts';
import { Stage } from '../../stage/stage.tsx';
import type { Room } from '../board/rooms.ts';
import { ModeBar } from '../mode/mode-bar.tsx';
import { useRights } from '../rights/use-rights.ts';
import { FloorBar } from '../stage/floor-bar.tsx';
import { OwnControls } from '../stage/own-controls.tsx';
import { type StripHandle, ThumbnailStrip } from '../thumbnails/thumbnail-strip.tsx';
import classes from './console.module.css';

export type StageColumnProps = {
  view: MeetingView;
  rooms: ReadonlyMap<string, Room>;
  talking: Readable<boolean>;
  withStrip: boolean;
  strip: Ref<StripHandle>;
  paneSwitch: ReactNode;
};

/** The stage has its own ears: what changes on the board is nothing to it. */
const StillStage = memo(Stage);

/** The dark column: the stage, the floor, the rooms' pictures, the own devices. */
export function StageColumn({ view, rooms, talking, withStrip, strip, paneSwitch }: StageColumnProps) {
  const isTalking = useReadable(talking);
  const { may } = useRights();
  // Everybody is on the stage then: there is nothing to look at below it.
  const together = view.mode === 'discussion';
  return (
    <div className={classes.stageColumn} data-together={together && withStrip}>
      <div className={classes.stageBox}>
        <StillStage />
      </div>
      <FloorBar view={view} />
      <ModeBar view={view}>{withStrip && together && paneSwitch}</ModeBar>
      {withStrip && !together && <ThumbnailStrip rooms={rooms} handle={strip} head={paneSwitch} />}
      {may('producer.create') && <OwnControls talking={isTalking} />}
    </div>
  );
}
