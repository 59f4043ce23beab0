import type { Actor, Command, CommandType } from '#shared/contract/commands.ts';
import type { Outcome } from '../ports.ts';

/** A command that waits for its turn. */
export type Waiting = { command: Command; actor: Actor; settle: (outcome: Outcome) => void };

/**
 * The commands that wait before a meeting's actor. Commands come before facts, each in the order in which they came: nobody
 * waits for the floor until 584 rooms have come in.
 */
export type WaitingLine = {
  readonly length: number;
  /** False where too many wait already. Facts always find a place: there are a few for each connection. */
  add: (waiting: Waiting) => boolean;
  /** Those whose turn it is now, no longer in line. */
  take: () => Waiting[];
};

/** What has happened, and can only be noted. */
const FACTS: ReadonlySet<CommandType> = new Set<CommandType>([
  'party.join',
  'party.leave',
  'media.up',
  'media.down',
  'service.outage',
]);

const MOST_COMMANDS = 2000;
/** So many share one commit to the disk; more would keep the others waiting for too long. */
const MOST_AT_ONCE = 64;

export const createWaitingLine = (): WaitingLine => {
  const commands: Waiting[] = [];
  const facts: Waiting[] = [];
  return {
    get length() {
      return commands.length + facts.length;
    },
    add(waiting) {
      const isFact = FACTS.has(waiting.command.type);
      if (!isFact && commands.length >= MOST_COMMANDS) return false;
      (isFact ? facts : commands).push(waiting);
      return true;
    },
    take() {
      const first = commands.splice(0, MOST_AT_ONCE);
      return [...first, ...facts.splice(0, MOST_AT_ONCE - first.length)];
    },
  };
};
