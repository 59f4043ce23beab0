import type { MeetingSummary } from '#shared/contract/meetings.ts';

const RANK: Record<MeetingSummary['phase'], number> = {
  open: 0,
  paused: 0,
  convened: 1,
  draft: 2,
  postponed: 3,
  cancelled: 3,
  ended: 3,
  closed: 3,
};

/** Meetings as a room wants them: what runs now, what comes next, what is over; each by its beginning. */
export const liveFirst = (meetings: readonly MeetingSummary[]): MeetingSummary[] =>
  meetings.toSorted((a, b) => RANK[a.phase] - RANK[b.phase] || a.startsAt - b.startsAt);
