import type { EventOf, MeetingEventType, RecordedEvent } from '../../contract/events.ts';
import type { MeetingState } from '../state.ts';

/** The payload of each event, under its name. */
export type EventPayloads = { [T in MeetingEventType]: EventOf<T>['payload'] };

/** When it happened, and who did it. */
export type Circumstances = Pick<RecordedEvent, 'at' | 'actor'>;

/** One applier per event: an event without one does not compile. */
export type Appliers = {
  [T in MeetingEventType]: (state: MeetingState, payload: EventPayloads[T], when: Circumstances) => MeetingState;
};
