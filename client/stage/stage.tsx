import type { ReactNode } from 'react';
import type { MeetingView, SelfView } from '#shared/contract/views.ts';
import { useLive, useReadable } from '../live/hooks.ts';
import { isCalledOff } from '../meetings/called-off.tsx';
import { Curtain } from './curtain.tsx';
import { DiscussionStage } from './grid/discussion-stage.tsx';
import { layoutOf } from './layout.ts';
import { SoundButton } from './sound-button.tsx';
import { SweepPlate } from './sweep-plate.tsx';
import { Tile } from './tile.tsx';
import classes from './stage.module.css';

export type StageProps = {
  /** Whether one's own picture belongs to the stage of a briefing; a room shows it elsewhere. */
  withOwn?: boolean;
  /** What lies over the corner of the stage, under the small pictures. */
  children?: ReactNode;
};

/** What everybody sees: who speaks, who hosts, what is presented. Fills the box around it. */
export function Stage(props: StageProps) {
  const session = useLive();
  const meeting = useReadable(session.meeting);
  const self = useReadable(session.self);
  return (
    <section className={classes.stage} data-testid="stage">
      {meeting && self && <Scene meeting={meeting} self={self} {...props} />}
      {/* The room that is called has it in its own band. */}
      {meeting && !self?.speaking && <SweepPlate sweep={meeting.sweep} />}
      <SoundButton />
    </section>
  );
}

type SceneProps = StageProps & { meeting: MeetingView; self: SelfView };

function Scene(props: SceneProps) {
  const { meeting, self } = props;
  const together = meeting.mode === 'discussion' && meeting.phase === 'open';
  return together ? <DiscussionStage meeting={meeting} viewer={self.party} /> : <BriefingStage {...props} />;
}

function BriefingStage({ meeting, self, withOwn = true, children }: SceneProps) {
  const { main, side } = layoutOf(meeting, self.party, withOwn);
  // Who hosts sees the own picture while waiting; that nothing comes any more is told to the host too.
  const closed = isCalledOff(meeting) || (meeting.phase !== 'open' && !main?.own);
  return (
    <div className={classes.scene} data-presenting={!closed && main?.source === 'screen'}>
      {main && !closed && <Tile key={keyOf(main)} tile={main} large />}
      {closed && <Curtain meeting={meeting} />}
      <div className={classes.side}>
        {!closed && side.map((tile) => <Tile key={keyOf(tile)} tile={tile} large={false} />)}
        {children}
      </div>
    </div>
  );
}

const keyOf = ({ party, source }: { party: string; source: string }): string => `${party}/${source}`;
