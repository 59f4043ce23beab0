import type { RecordedEvent } from '#shared/contract/events.ts';
import { isMovedBy } from '#shared/meeting/moved.ts';
import type { EventLog, MeetingRegister } from '../ports.ts';
import type { Meetings, Progress } from '../store/meetings.ts';
import { summaryFor } from './summary.ts';

export type Register = MeetingRegister & {
  /** Hears of events after the register has taken them up. Set by the composition root. */
  tell(listener: (meetingId: string, events: readonly RecordedEvent[]) => void): void;
  /** At the start: brings the register into step with logs whose last events it has not heard of. */
  catchUp(): Promise<void>;
};

/** The register of meetings, which follows the log. */
export const createRegister = (meetings: Meetings, log: EventLog): Register => {
  const listeners: Parameters<Register['tell']>[0][] = [];
  const onEvents = async (meetingId: string, events: readonly RecordedEvent[]): Promise<void> => {
    const change: Progress = {};
    for (const recorded of events) {
      Object.assign(change, progressOf(recorded));
      if (recorded.event.type !== 'meeting.changed') continue;
      const before = await meetings.byId(meetingId);
      await meetings.change(meetingId, recorded.event.payload);
      const phase = change.phase ?? before?.phase;
      if (before !== undefined && isMovedBy({ ...before, phase: phase ?? before.phase }, recorded.event.payload)) {
        change.movedAt = recorded.at;
      }
      if (phase === 'postponed') change.phase = 'convened';
    }
    if (Object.keys(change).length > 0) await meetings.progress(meetingId, change);
    for (const listener of listeners) listener(meetingId, events);
  };

  return {
    onEvents,
    tell: (listener) => {
      listeners.push(listener);
    },
    summary: async (meetingId) => {
      const meeting = await meetings.byId(meetingId);
      return meeting && summaryFor({ meeting, standing: null });
    },
    catchUp: async () => {
      for (const meetingId of await meetings.goingOn()) {
        const events = await log.load(meetingId);
        await (events.length === 0 ? meetings.discard(meetingId) : onEvents(meetingId, events));
      }
    },
  };
};

const progressOf = ({ at, event }: RecordedEvent): Progress => {
  switch (event.type) {
    case 'meeting.convened':
    // A secret meeting is announced like any other; it only never opens.
    case 'meeting.registered':
      return { phase: 'convened' };
    // The deputy named last counts, also where the facts were laid down before that.
    case 'meeting.changed':
      return { deputyId: event.payload.deputyId, calledOffReason: null };
    case 'meeting.postponed':
      return { phase: 'postponed', calledOffReason: event.payload.reason };
    case 'meeting.cancelled':
      return { phase: 'cancelled', calledOffReason: event.payload.reason };
    case 'meeting.opened':
      return { phase: 'open', openedAt: at };
    case 'meeting.resumed':
      return { phase: 'open' };
    case 'meeting.paused':
      return { phase: 'paused' };
    case 'meeting.ended':
      return { phase: 'ended', endedAt: at };
    case 'meeting.closed':
      return { phase: 'closed' };
    case 'meeting.reopened':
      return { phase: 'ended' };
    case 'deputy.named':
      return { deputyId: event.payload.accountId };
    default:
      return {};
  }
};
