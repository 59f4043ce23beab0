import type { PartyId } from '#shared/contract/ids.ts';

/** Keeps the places of parties whose line is lost, for a while. */
export type Grace = {
  /** Parties whose place is kept now. */
  readonly size: number;
  /** Keeps the party's place for so many milliseconds; `over` hears when nobody came back. */
  keep: (party: PartyId, ms: number, over: () => void) => void;
  /** The party is back, or has really left. */
  end: (party: PartyId) => void;
  stop: () => void;
};

export const createGrace = (): Grace => {
  const timers = new Map<PartyId, NodeJS.Timeout>();
  const end = (party: PartyId): void => {
    clearTimeout(timers.get(party));
    timers.delete(party);
  };
  return {
    get size() {
      return timers.size;
    },
    keep(party, ms, over) {
      end(party);
      timers.set(
        party,
        setTimeout(() => {
          timers.delete(party);
          over();
        }, ms),
      );
    },
    end,
    stop() {
      for (const party of timers.keys()) end(party);
    },
  };
};
