import type { MeetingDetail } from '#shared/contract/meetings.ts';

/** The live page of the chair, the deputy, the secretary and observers. */
export function ConsolePage({ meeting }: { meeting: MeetingDetail }) {
  return <h1>{meeting.title}</h1>;
}
