import { refusal, type Refusal } from '#shared/contract/refusals.ts';
import { createStore, type Readable } from '../observable/readable.ts';
import { report } from '../observable/report.ts';
import type { Scope } from '../observable/scope.ts';
import { mayPass, RefusalError } from './errors.ts';
import { doorCode, type ConnectionState } from './session.ts';
import type { Signal } from './signal.ts';

/** Getting into the meeting and staying there: joins whenever the line comes up, and tries again what may pass. */
export type Connection = {
  readonly state: Readable<ConnectionState>;
  /** To be told by whoever listens to the line. */
  onUp: () => void;
  onDown: () => void;
  onFailure: (answer: unknown) => void;
  /** Joins once more over the same line, for new transports. */
  rejoin: () => void;
  /** The office has let in who stands at the door, or turned him away. */
  onDecided: (admitted: boolean) => void;
  /** Over for good. */
  end: (refusal: Refusal | null) => void;
};

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 15_000;

/** `join` asks the server and takes what it answers; `onEnd` is called once. */
export const createConnection = (
  signal: Pick<Signal, 'up'>,
  scope: Scope,
  join: () => Promise<void>,
  onEnd: () => void,
): Connection => {
  const state = createStore<ConnectionState>({ kind: 'connecting' });
  let joining = false;
  let failures = 0;
  /** Of the next attempt, where one is due. */
  let callOff: () => void = () => undefined;

  const end = (reason: Refusal | null) => {
    if (state.get().kind === 'ended') return;
    state.set({ kind: 'ended', refusal: reason });
    onEnd();
  };

  const lost = () =>
    state.update((known) => {
      if (known.kind === 'ended') return known;
      return known.kind === 'reconnecting'
        ? { ...known, attempt: known.attempt + 1 }
        : { kind: 'reconnecting', since: Date.now(), attempt: 1 };
    });

  /** Whether the line stays for the office to decide. */
  const waits = (error: unknown): boolean => {
    const why = error instanceof RefusalError ? doorCode.safeParse(error.refusal.code) : undefined;
    if (why?.success) state.set({ kind: 'atDoor', why: why.data });
    return why?.success ?? false;
  };

  const failed = (error: unknown) => {
    if (waits(error)) return;
    if (error instanceof RefusalError && !mayPass(error)) {
      end(error.refusal);
      return;
    }
    report('joining failed and is tried again', error);
    lost();
    failures += 1;
    callOff = scope.after(Math.min(FIRST_RETRY_MS * 2 ** failures, LONGEST_RETRY_MS), tryToJoin);
  };

  const attempt = async () => {
    try {
      await join();
      joining = false;
      failures = 0;
      if (signal.up) state.update((known) => (known.kind === 'ended' ? known : { kind: 'joined' }));
    } catch (error) {
      joining = false;
      // Where the line is down, its coming up is the next attempt.
      if (signal.up && !scope.ended) failed(error);
    }
  };

  const tryToJoin = () => {
    if (joining || scope.ended || !signal.up) return;
    callOff();
    joining = true;
    void attempt();
  };

  return {
    state,
    onUp: tryToJoin,
    onDown: lost,
    onFailure: (answer) => {
      const said = refusal.safeParse(answer);
      if (said.success && !mayPass(new RefusalError(said.data))) end(said.data);
      else lost();
    },
    rejoin: tryToJoin,
    onDecided: (admitted) => {
      if (admitted) tryToJoin();
      else state.update((known) => (known.kind === 'atDoor' ? { kind: 'atDoor', why: 'lobby-refused' } : known));
    },
    end,
  };
};
