import type { BoardSnapshot, MeetingView } from '../../contract/views.ts';
import type { MeetingState } from '../state.ts';

/** The item that is running, as everybody hears it. */
export const runningItem = ({ course: { running, spentMs } }: MeetingState): MeetingView['item'] =>
  running && { ...running, spentMs: spentMs.get(running.itemId) ?? 0 };

/** The items that the meeting was at and is no longer, in the order in which they were begun. */
export const finishedItems = ({ course: { running, spentMs } }: MeetingState): BoardSnapshot['finishedItems'] =>
  [...spentMs].filter(([itemId]) => itemId !== running?.itemId).map(([itemId, ms]) => ({ itemId, spentMs: ms }));
