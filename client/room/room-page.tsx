import type { MeetingDetail } from '#shared/contract/meetings.ts';

/** The live page of a room. */
export function RoomPage({ meeting }: { meeting: MeetingDetail }) {
  return <h1>{meeting.title}</h1>;
}
