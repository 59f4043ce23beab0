import { usePrincipal } from '../app/principal.ts';
import { OfficeMeetings } from './office-meetings.tsx';
import { RoomMeetings } from './room-meetings.tsx';

/** The first page: what there is to attend. A room's is read from afar and driven by three keys. */
export function MeetingsPage() {
  const principal = usePrincipal();
  return principal.kind === 'room' ? <RoomMeetings room={principal} /> : <OfficeMeetings grants={principal.grants} />;
}
