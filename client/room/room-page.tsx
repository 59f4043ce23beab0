import { useTranslation } from 'react-i18next';
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

/** The same for a room that is not invited: it knows nothing of the meeting, and waits at the door after the press. */
export function UninvitedRoomPage({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('door');
  const meeting = {
    id: meetingId,
    title: t('unknownMeeting'),
    organiserName: t('unknownMeetingHint'),
    standing: 'room',
  } as const;
  return (
    <LiveEntrance meeting={meeting} onEnter={() => void enterFullScreen()}>
      <RoomScreen />
    </LiveEntrance>
  );
}
