import type { Interval } from '../contract/attendance.ts';
import type { RecordedEvent } from '../contract/events.ts';

/** When a meeting was opened and ended, and the stretches of open time between: without pauses. */
export type OpenTime = {
  openedAt: number | null;
  endedAt: number | null;
  /** From the opening to the end, or to `until` while it goes on; null before the opening. */
  span: Interval | null;
  segments: Interval[];
};

const push = (segments: Interval[], from: number, to: number): void => {
  if (to > from) segments.push({ from, to });
};

/** Reads the open time from the log. `until` ends a meeting that still goes on. */
export const openTime = (events: readonly RecordedEvent[], until: number): OpenTime => {
  const segments: Interval[] = [];
  let openedAt: number | null = null;
  let endedAt: number | null = null;
  let running: number | null = null;
  for (const { at, event } of events) {
    if (event.type === 'meeting.opened') openedAt = at;
    if (event.type === 'meeting.opened' || event.type === 'meeting.resumed') running = at;
    if (event.type === 'meeting.paused' || event.type === 'meeting.ended') {
      if (running !== null) push(segments, running, at);
      running = null;
    }
    if (event.type === 'meeting.ended') endedAt = at;
  }
  if (running !== null) push(segments, running, until);
  const span = openedAt === null ? null : { from: openedAt, to: Math.max(openedAt, endedAt ?? until) };
  return { openedAt, endedAt, span, segments };
};
