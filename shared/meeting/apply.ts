import type { MeetingEventType, RecordedEvent } from '../contract/events.ts';
import { agenda } from './apply/agenda.ts';
import { charge } from './apply/charge.ts';
import { changes } from './apply/changes.ts';
import { closing } from './apply/closing.ts';
import { door } from './apply/door.ts';
import { figures } from './apply/figures.ts';
import { floor } from './apply/floor.ts';
import { lifecycle } from './apply/lifecycle.ts';
import { muting } from './apply/muting.ts';
import { notes } from './apply/notes.ts';
import { outcomes } from './apply/outcomes.ts';
import { papers } from './apply/papers.ts';
import { parties } from './apply/parties.ts';
import { presence } from './apply/presence.ts';
import { presentation } from './apply/presentation.ts';
import { replies } from './apply/replies.ts';
import { rollCall } from './apply/roll-call.ts';
import { sweep } from './apply/sweep.ts';
import { texts } from './apply/texts.ts';
import { votes } from './apply/votes.ts';
import type { Appliers, Circumstances, EventPayloads } from './apply/table.ts';
import { emptyMeeting } from './state.ts';
import type { MeetingState } from './state.ts';

const appliers: Appliers = {
  ...lifecycle,
  ...changes,
  ...figures,
  ...closing,
  ...parties,
  ...presence,
  ...floor,
  ...muting,
  ...presentation,
  ...notes,
  ...rollCall,
  ...sweep,
  ...charge,
  ...door,
  ...texts,
  ...agenda,
  ...votes,
  ...outcomes,
  ...replies,
  ...papers,
};

type EventFor<T extends MeetingEventType> = { [K in T]: { type: K; payload: EventPayloads[K] } }[T];

const applyEvent = <T extends MeetingEventType>(
  state: MeetingState,
  event: EventFor<T>,
  when: Circumstances,
): MeetingState => appliers[event.type](state, event.payload, when);

/** The state after one more event of the log. Throws where the log has a gap: nothing true can be folded from it. */
export const apply = (state: MeetingState, recorded: RecordedEvent): MeetingState => {
  if (recorded.seq !== state.seq + 1) {
    throw new Error(`The log of meeting ${state.id} goes from ${state.seq} to ${recorded.seq}`);
  }
  return { ...applyEvent(state, recorded.event, recorded), seq: recorded.seq };
};

/** The state of a meeting as its whole log tells it. */
export const replay = (meetingId: string, events: readonly RecordedEvent[]): MeetingState => {
  let state = emptyMeeting(meetingId);
  for (const recorded of events) state = apply(state, recorded);
  return state;
};
