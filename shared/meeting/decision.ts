import type { Actor, CommandOf, CommandType } from '../contract/commands.ts';
import type { EventOf, MeetingEvent, MeetingEventType, TypeInVersion } from '../contract/events.ts';
import type { Phase } from '../contract/meetings.ts';
import type { ErrorCode } from '../contract/refusals.ts';
import type { Ballot, Box } from './ballots.ts';
import type { MeetingState } from './state.ts';

/**
 * What a command leads to. Accepted without events: legal, and nothing to do (said twice, or overtaken). A ballot is put into
 * the box beside the log, together with the events.
 */
export type Decision = { ok: true; events: MeetingEvent[]; ballot?: Ballot } | { ok: false; code: ErrorCode };

/** Who commands, when by the server's clock (UTC milliseconds), and what lies in the box of a secret vote. */
export type Context = { actor: Actor; at: number; box: Box };

/** The payload of each command, under its name. */
export type CommandPayloads = { [T in CommandType]: CommandOf<T>['payload'] };

/** One decider per command: a command without one does not compile. */
export type Deciders = {
  [T in CommandType]: (state: MeetingState, payload: CommandPayloads[T], context: Context) => Decision;
};

type EventPayloads = { [T in MeetingEventType]: EventOf<T>['payload'] };

/** A new event of a type that is in its first version still. */
export const event = <T extends TypeInVersion<1>>(
  type: T,
  payload: EventPayloads[T],
): { type: T; version: 1; payload: EventPayloads[T] } => ({ type, version: 1, payload });

/** A new event of a type that is in its second version. */
export const secondEvent = <T extends TypeInVersion<2>>(
  type: T,
  payload: EventPayloads[T],
): { type: T; version: 2; payload: EventPayloads[T] } => ({ type, version: 2, payload });

export const accept = (...events: MeetingEvent[]): Decision => ({ ok: true, events });

export const refuse = (code: ErrorCode): Decision => ({ ok: false, code });

/** Phases in which people are in the meeting: the lobby before the opening included. */
export const LIVE_PHASES: readonly Phase[] = ['convened', 'open', 'paused'];

/** Why the meeting's phase forbids a command, or undefined where it does not. */
export const phaseRefusal = (state: MeetingState, ...allowed: readonly Phase[]): ErrorCode | undefined => {
  if (state.secret) return 'secret-meeting';
  if (allowed.includes(state.phase)) return undefined;
  // What could be put right after the end stands on issued minutes now: a new version of them has to be begun first.
  return state.phase === 'closed' && allowed.includes('ended') ? 'paper-issued' : 'wrong-phase';
};
