import type { CommandType } from '#shared/contract/commands.ts';
import type { Waiting } from './waiting-line.ts';

/** What has happened while the store took nothing. It waits here, in order, and nothing of it is lost. */
export type HeldFacts = {
  readonly all: readonly Waiting[];
  /** Keeps those of a batch that have happened, whether they could be stored or not. The others can be asked for again. */
  hold: (batch: readonly Waiting[]) => void;
  /** They are stored. */
  release: () => void;
};

/** What the system does because somebody asked for it: who asked is refused. */
const ASKED: ReadonlySet<CommandType> = new Set<CommandType>(['convene', 'register']);

/** Facts of the media, times that are up, and who has left: nobody would tell them a second time. */
const hasHappened = ({ command: { type }, actor }: Waiting): boolean =>
  type === 'party.leave' || (actor === 'system' && !ASKED.has(type));

export const createHeldFacts = (): HeldFacts => {
  let held: readonly Waiting[] = [];
  return {
    get all() {
      return held;
    },
    hold(batch) {
      held = [...held, ...batch.filter(hasHappened)];
    },
    release() {
      held = [];
    },
  };
};
