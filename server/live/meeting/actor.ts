import { setImmediate as nextRound } from 'node:timers/promises';
import type { Actor, Command } from '#shared/contract/commands.ts';
import type { MeetingEvent, RecordedEvent } from '#shared/contract/events.ts';
import { apply, replay } from '#shared/meeting/apply.ts';
import { type Box, boxAfter } from '#shared/meeting/ballots.ts';
import { decide } from '#shared/meeting/decide.ts';
import type { MeetingState } from '#shared/meeting/state.ts';
import { StoreUnavailable } from '../../failures.ts';
import type { LogEntry } from '../../ports.ts';
import type { LiveDeps, Outcome } from '../ports.ts';
import { createHeldFacts } from './held-facts.ts';
import { createRegistration } from './registration.ts';
import { type Waiting, createWaitingLine } from './waiting-line.ts';

/** Events that have been stored, and the states between which they lead. */
export type Told = { before: MeetingState; after: MeetingState; recorded: readonly RecordedEvent[] };

/** The one place where a meeting changes. */
export type MeetingActor = {
  readonly state: MeetingState;
  /** Moment of the last event; 0 before the first. */
  readonly lastAt: number;
  /** Something waits for the store to take it: what happened while it took nothing, or what the register has not heard of. */
  readonly owes: boolean;
  /**
   * Decides the command when its turn has come. Never rejects: what goes wrong inside is logged and refused. What has
   * happened is refused as well while the store takes nothing, but not forgotten: it is stored as soon as that is possible.
   */
  submit: (command: Command, actor: Actor) => Promise<Outcome>;
  /** Hears of events after they are stored, in order. Set once, by the live meeting around the actor. */
  tell: (listener: (change: Told) => void) => void;
  /** Resolves when no command waits. */
  idle: () => Promise<void>;
};

/** How often what is owed is tried again, in milliseconds. */
const AGAIN_MS = 1000;

/** What a batch of commands leads to, and what lies in the box then. */
type Decided = { outcomes: Outcome[]; entries: LogEntry[]; box: Box };

type ActorDeps = Pick<LiveDeps, 'log' | 'register' | 'clock' | 'logger'>;

/** Takes up a meeting from its log; a meeting without events is a draft. */
export const loadActor = async (meetingId: string, deps: ActorDeps): Promise<MeetingActor> => {
  const events = await deps.log.load(meetingId);
  const box = await deps.log.box(meetingId);
  return createActor(meetingId, { events, box }, deps);
};

type Stored = { events: readonly RecordedEvent[]; box: Box };

const createActor = (meetingId: string, { events, ...stored }: Stored, deps: ActorDeps): MeetingActor => {
  const { log, register, clock, logger } = deps;
  const line = createWaitingLine();
  let state = replay(meetingId, events);
  let { box } = stored;
  let lastAt = events.at(-1)?.at ?? 0;
  /** After a failed append nobody knows what the log holds: it is read again before the next decision. */
  let stale = false;
  let listener: (change: Told) => void = () => undefined;
  let running: Promise<void> | null = null;
  const held = createHeldFacts();
  const registration = createRegistration(meetingId, register, logger);
  let again: NodeJS.Timeout | null = null;

  const advance = async (recorded: readonly RecordedEvent[]): Promise<void> => {
    const before = state;
    state = recorded.reduce(apply, before);
    lastAt = recorded.at(-1)?.at ?? lastAt;
    try {
      listener({ before, after: state, recorded });
    } catch (error) {
      // What is stored has happened, even if telling it failed.
      logger.error({ err: error }, 'events could not be told');
    }
    await registration.enter(recorded);
  };

  const catchUp = async (): Promise<void> => {
    const all = await log.load(meetingId);
    box = await log.box(meetingId);
    const missed = all.filter(({ seq }) => seq > state.seq);
    stale = false;
    if (missed.length > 0) await advance(missed);
  };

  /** Each command is decided on the state to which those before it lead; nothing has happened before all is stored. */
  const decideAll = (batch: readonly Waiting[]): Decided => {
    const entries: LogEntry[] = [];
    let foreseen = state;
    let foreseenBox = box;
    let at = lastAt;
    const outcomes = batch.map(({ command, actor }): Outcome => {
      // The log's times never run backwards, whatever is done to the machine's clock.
      at = Math.max(clock(), at);
      const decision = decide(foreseen, command, { actor, at, box: foreseenBox });
      if (!decision.ok) return decision;
      const { events: led, ballot } = decision;
      if (led.length > 0) entries.push({ at, actor, events: led, ...(ballot && { ballot }) });
      foreseenBox = boxAfter(foreseenBox, decision);
      foreseen = foresee(foreseen, at, actor, led);
      return { ok: true };
    });
    return { outcomes, entries, box: foreseenBox };
  };

  const store = async ({ entries, box: filled }: Decided): Promise<void> => {
    if (entries.length === 0) return;
    stale = true;
    const recorded = await log.append(meetingId, state.seq, entries);
    stale = false;
    box = filled;
    await advance(recorded);
  };

  /** What is held comes first, because it happened first. For a batch that changes nothing it need not be stored. */
  const takeTurn = async (batch: readonly Waiting[]): Promise<Outcome[]> => {
    if (stale) await catchUp();
    const decided = decideAll([...held.all, ...batch]);
    const ofHeld = decideAll(held.all).entries.length;
    if (batch.length === 0 || decided.entries.length > ofHeld) {
      await store(decided);
      held.release();
    }
    return decided.outcomes.slice(decided.outcomes.length - batch.length);
  };

  const fail = async (batch: readonly Waiting[], error: unknown): Promise<Outcome[]> => {
    if (error instanceof StoreUnavailable) {
      held.hold(batch);
      return batch.map(() => ({ ok: false, code: 'store-unavailable' }));
    }
    logger.error({ err: error, commands: batch.map(({ command }) => command.type) }, 'commands failed');
    if (stale) await catchUp().catch((again: unknown) => logger.error({ err: again }, 'the log cannot be read'));
    return batch.map(() => ({ ok: false, code: 'internal' }));
  };

  const run = async (): Promise<void> => {
    do {
      // Whatever else has come in is read first: it may be the chair's, and it shares the turn's one commit to the disk.
      await nextRound();
      const batch = line.take();
      const outcomes = await takeTurn(batch).catch(async (error: unknown) => fail(batch, error));
      for (const [index, { settle }] of batch.entries()) settle(outcomes[index] ?? { ok: false, code: 'internal' });
    } while (line.length > 0);
    await registration.enter([]);
    running = null;
    if (owes()) tryAgainLater();
  };

  const owes = (): boolean => held.all.length > 0 || registration.isBehind;

  const tryAgainLater = (): void => {
    if (again !== null) return;
    again = setTimeout(() => {
      again = null;
      running ??= run();
    }, AGAIN_MS);
    // Nothing that a next start would not read from the log.
    again.unref();
  };

  return {
    get state() {
      return state;
    },
    get lastAt() {
      return lastAt;
    },
    get owes() {
      return owes();
    },
    async submit(command, actor) {
      const { promise, resolve } = Promise.withResolvers<Outcome>();
      if (!line.add({ command, actor, settle: resolve })) return { ok: false, code: 'meeting-busy' };
      running ??= run();
      return promise;
    },
    tell(to) {
      listener = to;
    },
    idle: async () => {
      while (running !== null) await running;
    },
  };
};

/** The state after events that are still to be stored. */
const foresee = (state: MeetingState, at: number, by: Actor, events: readonly MeetingEvent[]): MeetingState => {
  const who = by === 'system' ? { actor: by, standing: null } : { actor: by.party, standing: by.standing };
  return events.reduce(
    (next, event) => apply(next, { meetingId: state.id, seq: next.seq + 1, at, ...who, event }),
    state,
  );
};
