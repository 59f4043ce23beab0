import type { Actor, Command } from '../contract/commands.ts';
import type { MeetingEvent, RecordedEvent } from '../contract/events.ts';
import { apply } from '../meeting/apply.ts';
import { boxAfter, EMPTY_BOX } from '../meeting/ballots.ts';
import type { Box } from '../meeting/ballots.ts';
import { decide } from '../meeting/decide.ts';
import type { Decision } from '../meeting/decide.ts';
import { emptyMeeting } from '../meeting/state.ts';
import type { MeetingState } from '../meeting/state.ts';

/** Events as the store would record them after a state. */
export const record = (
  state: MeetingState,
  events: readonly MeetingEvent[],
  actor: Actor,
  at: number,
): RecordedEvent[] =>
  events.map((event, index) => ({
    meetingId: state.id,
    seq: state.seq + index + 1,
    at,
    actor: actor === 'system' ? actor : actor.party,
    standing: actor === 'system' ? null : actor.standing,
    event,
  }));

/** A meeting that is run in memory: what the actor of a live meeting does, without store and network. */
export type Run = {
  readonly state: MeetingState;
  readonly log: readonly RecordedEvent[];
  /** What lies in the box of a secret vote. */
  readonly box: Box;
  /** UTC milliseconds; set by the test. */
  now: number;
  send(command: Command, actor: Actor): Decision;
};

/** A meeting before its first event. */
export const newRun = (meetingId = 'm1', now = 1_700_000_000_000): Run => {
  const log: RecordedEvent[] = [];
  const run = {
    state: emptyMeeting(meetingId),
    box: EMPTY_BOX,
    log,
    now,
    send: (command: Command, actor: Actor): Decision => {
      const decision = decide(run.state, command, { actor, at: run.now, box: run.box });
      run.box = boxAfter(run.box, decision);
      if (decision.ok) {
        for (const recorded of record(run.state, decision.events, actor, run.now)) {
          run.state = apply(run.state, recorded);
          log.push(recorded);
        }
      }
      return decision;
    },
  };
  return run;
};
