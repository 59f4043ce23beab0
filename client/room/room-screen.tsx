import { VisuallyHidden } from '@mantine/core';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Phase } from '#shared/contract/meetings.ts';
import type { TextThread } from '#shared/contract/text-messages.ts';
import { PapersButton } from '../documents/room/papers-button.tsx';
import { PapersPanel } from '../documents/room/papers-panel.tsx';
import { useLive, useReadable } from '../live/hooks.ts';
import { isCalledOff } from '../meetings/called-off.tsx';
import { Stage } from '../stage/stage.tsx';
import { RoomItem } from './agenda/room-item.tsx';
import { Complaints } from './complaint.tsx';
import { ControlBar } from './control-bar.tsx';
import { DoorScreen } from './door/door-screen.tsx';
import { EndScreen } from './end-screen.tsx';
import { Notice } from './notice.tsx';
import { OutageBand } from './outage-band.tsx';
import { OwnPicture } from './own-picture.tsx';
import { Spoken } from './spoken.tsx';
import { RollCall } from './roll-call/roll-call.tsx';
import { RoomTexts } from './texts/room-texts.tsx';
import { TextButton } from './texts/text-button.tsx';
import { TurnBand } from './turn-band.tsx';
import { useArrowKeys } from './use-arrow-keys.ts';
import { useTurn } from './use-room.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { RoomVote } from './vote/room-vote.tsx';
import classes from './room.module.css';

const OVER: ReadonlySet<Phase> = new Set(['ended', 'closed']);

/** The screen of a meeting room, read from four metres: the stage, and one line of controls under it. */
export function RoomScreen() {
  const session = useLive();
  const connection = useReadable(session.connection);
  const meeting = useReadable(session.meeting);
  useWakeLock();
  if (meeting && isCalledOff(meeting)) return <EndScreen end="calledOff" meeting={meeting} />;
  if (meeting && OVER.has(meeting.phase)) return <EndScreen end="finished" />;
  if (connection.kind === 'ended') {
    if (!connection.refusal) return <EndScreen end="left" />;
    return <EndScreen end={meeting ? 'cutOff' : 'refused'} refusal={connection.refusal} />;
  }
  if (connection.kind === 'atDoor') return <DoorScreen why={connection.why} />;
  if (!meeting && connection.kind === 'connecting') return <Connecting />;
  return (
    <Complaints>
      <RoomInMeeting />
    </Complaints>
  );
}

function RoomInMeeting() {
  const turn = useTurn();
  const [writing, setWriting] = useState<TextThread | null>(null);
  const [reading, setReading] = useState(false);
  const screen = useRef<HTMLElement>(null);
  useArrowKeys(screen);
  const session = useLive();
  const meeting = useReadable(session.meeting);
  const closePapers = useCallback(() => setReading(false), []);
  const toggleTexts = () => {
    setReading(false);
    setWriting(writing === null ? 'office' : null);
  };
  const togglePapers = () => {
    setWriting(null);
    setReading(!reading);
  };
  return (
    <main ref={screen} className={classes.screen} data-turn={turn.kind}>
      <VisuallyHidden>
        <h1>{meeting?.title}</h1>
      </VisuallyHidden>
      <div className={classes.stage}>
        <Stage withOwn={false}>
          <OwnPicture />
        </Stage>
        <div className={classes.bands}>
          <RoomItem />
          <TurnBand turn={turn} />
          <OutageBand />
          <Notice />
        </div>
        <RoomTexts writing={writing} onWrite={setWriting} />
        {reading && <PapersPanel meetingId={session.meetingId} onClose={closePapers} />}
      </div>
      <RollCall />
      <RoomVote />
      <ControlBar turn={turn}>
        <TextButton open={writing !== null} onToggle={toggleTexts} />
        <PapersButton open={reading} onToggle={togglePapers} />
      </ControlBar>
      <Spoken />
    </main>
  );
}

function Connecting() {
  const { t } = useTranslation('room');
  return (
    <main className={classes.waiting} role="status">
      {t('line.connecting')}…
    </main>
  );
}
