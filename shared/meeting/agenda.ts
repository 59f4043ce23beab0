import type { MeetingEvent } from '../contract/events.ts';
import { event } from './decision.ts';
import type { AgendaCourse, MeetingState } from './state.ts';

/** The item of the agenda that is running, or null. */
export const runningItemId = ({ course }: MeetingState): string | null => course.running?.itemId ?? null;

/** The running item is finished; no event where none is. */
export const finishItem = (state: MeetingState): MeetingEvent[] => {
  const itemId = runningItemId(state);
  return itemId === null ? [] : [event('agenda.itemFinished', { itemId })];
};

/** The clock of the running item stands from now on, what has passed is kept. */
export const clockStopped = (course: AgendaCourse, at: number): AgendaCourse => {
  const { running, spentMs } = course;
  if (running?.since == null) return course;
  const { itemId, since } = running;
  const spent = (spentMs.get(itemId) ?? 0) + Math.max(0, at - since);
  return { running: { itemId, since: null }, spentMs: new Map(spentMs).set(itemId, spent) };
};

/** It runs again. */
export const clockStarted = (course: AgendaCourse, at: number): AgendaCourse =>
  course.running ? { ...course, running: { ...course.running, since: at } } : course;
