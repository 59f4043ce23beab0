import type { MeetingDetail } from '#shared/contract/meetings.ts';
import { LiveEntrance } from '../enter/live-entrance.tsx';
import { enterFullScreen } from './full-screen.ts';
import { RoomScreen } from './room-screen.tsx';

/** The live page of a meeting room: choose devices, press one button, be in the meeting. */
export function RoomPage({ meeting }: { meeting: MeetingDetail }) {
  return (
    <LiveEntrance meeting={meeting} onEnter={() => void enterFullScreen()}>
      <RoomScreen />
    </LiveEntrance>
  );
}
