import PQueue from 'p-queue';
import type { Logger } from 'pino';
import type { Actor, Command, CommandType } from '#shared/contract/commands.ts';
import type { RecordedEvent } from '#shared/contract/events.ts';
import { apply, replay } from '#shared/meeting/apply.ts';
import { decide } from '#shared/meeting/decide.ts';
import type { MeetingState } from '#shared/meeting/state.ts';
import type { LiveDeps, Outcome } from '../ports.ts';

/** Events that have been stored, and the states between which they lead. */
export type Told = { before: MeetingState; after: MeetingState; recorded: readonly RecordedEvent[] };

/** The one place where a meeting changes. */
export type MeetingActor = {
  readonly state: MeetingState;
  /** Moment of the last event; 0 before the first. */
  readonly lastAt: number;
  /** Decides the command when its turn has come. Never rejects: what goes wrong inside is logged and refused. */
  submit: (command: Command, actor: Actor) => Promise<Outcome>;
  /** Hears of events after they are stored, in order. Set once, by the live meeting around the actor. */
  tell: (listener: (change: Told) => void) => void;
  /** Resolves when no command waits. */
  idle: () => Promise<void>;
};

/** So many commands of people may wait; facts always find a place, there are a few for each connection. */
const MOST_WAITING = 2000;

/** What has happened, and can only be noted. */
const FACTS: ReadonlySet<CommandType> = new Set<CommandType>([
  'party.join',
  'party.leave',
  'media.up',
  'media.down',
  'service.outage',
]);

type ActorDeps = Pick<LiveDeps, 'log' | 'register' | 'clock' | 'logger'>;

/** Takes up a meeting from its log; a meeting without events is a draft. */
export const loadActor = async (meetingId: string, deps: ActorDeps): Promise<MeetingActor> => {
  const events = await deps.log.load(meetingId);
  return createActor(meetingId, events, deps);
};

const createActor = (meetingId: string, events: readonly RecordedEvent[], deps: ActorDeps): MeetingActor => {
  const logger: Logger = deps.logger.child({ meetingId });
  const turns = new PQueue({ concurrency: 1 });
  let state = replay(meetingId, events);
  let lastAt = events.at(-1)?.at ?? 0;
  /** After a failed append nobody knows what the log holds: it is read again before the next decision. */
  let stale = false;
  let listener: (change: Told) => void = () => undefined;

  const advance = (recorded: readonly RecordedEvent[]): void => {
    const before = state;
    state = recorded.reduce(apply, before);
    lastAt = recorded.at(-1)?.at ?? lastAt;
    try {
      listener({ before, after: state, recorded });
    } catch (error) {
      // What is stored has happened, even if telling it failed.
      logger.error({ err: error }, 'events could not be told');
    }
  };

  const tellRegister = async (recorded: readonly RecordedEvent[]): Promise<void> => {
    try {
      await deps.register.onEvents(meetingId, recorded);
    } catch (error) {
      // The log is the truth and has the events; the register is read anew from it at the next start.
      logger.error({ err: error }, 'the register of meetings did not take up the events');
    }
  };

  const catchUp = async (): Promise<void> => {
    const stored = await deps.log.load(meetingId);
    const missed = stored.filter(({ seq }) => seq > state.seq);
    stale = false;
    if (missed.length === 0) return;
    advance(missed);
    await tellRegister(missed);
  };

  const store = async (command: Command, actor: Actor): Promise<Outcome> => {
    if (stale) await catchUp();
    // The log's times never run backwards, whatever is done to the machine's clock.
    const at = Math.max(deps.clock(), lastAt);
    const decision = decide(state, command, { actor, at });
    if (!decision.ok) return decision;
    if (decision.events.length === 0) return { ok: true };
    stale = true;
    const recorded = await deps.log.append(meetingId, state.seq, at, actor, decision.events);
    stale = false;
    advance(recorded);
    await tellRegister(recorded);
    return { ok: true };
  };

  const turn = async (command: Command, actor: Actor): Promise<Outcome> => {
    try {
      return await store(command, actor);
    } catch (error) {
      logger.error({ err: error, command: command.type }, 'a command failed');
      if (stale) await catchUp().catch((again: unknown) => logger.error({ err: again }, 'the log cannot be read'));
      return { ok: false, code: 'internal' };
    }
  };

  return {
    get state() {
      return state;
    },
    get lastAt() {
      return lastAt;
    },
    async submit(command, actor) {
      const isFact = FACTS.has(command.type);
      if (!isFact && turns.size >= MOST_WAITING) return { ok: false, code: 'meeting-busy' };
      // Commands come before facts: nobody waits for the floor until 584 rooms have come in.
      return turns.add(async () => turn(command, actor), { priority: isFact ? 0 : 1 });
    },
    tell(to) {
      listener = to;
    },
    idle: async () => turns.onIdle(),
  };
};
