import type { MeetingDetail } from '#shared/contract/meetings.ts';
import { LiveEntrance } from '../enter/live-entrance.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';
import { isOver } from './connection/is-over.ts';
import { LiveConsole } from './connection/live-console.tsx';
import { MeetingOver } from './connection/meeting-over.tsx';

/** The live page of the chair, the deputy, the secretary and observers. */
export function ConsolePage({ meeting }: { meeting: MeetingDetail }) {
  usePageTitle(meeting.title);
  if (isOver(meeting.phase)) return <MeetingOver meetingId={meeting.id} title={meeting.title ?? ''} />;
  return (
    <LiveEntrance meeting={meeting}>
      <LiveConsole />
    </LiveEntrance>
  );
}
