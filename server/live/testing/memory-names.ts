import type { RecordedEvent } from '#shared/contract/events.ts';
import { roomParty } from '#shared/contract/ids.ts';
import type { PersonalNames, RollCallAnswers } from '../../ports.ts';

/** Names in memory, with what a test asks of them. */
export type MemoryNames = PersonalNames & {
  /** All names that are kept. */
  readonly kept: string[];
  blank: (name: string) => void;
};

const REF = 'reference-to-name-';

export const createMemoryNames = (): MemoryNames => {
  const names: (string | null)[] = [];
  const placeOf = (name: string): number => {
    const known = names.indexOf(name);
    return known < 0 ? names.push(name) - 1 : known;
  };
  return {
    keep: async (_meetingId, added) => added.map((name) => `${REF}${placeOf(name)}`),
    namesOf: async (_meetingId, refs) =>
      new Map(refs.map((ref) => [ref, names[Number(ref.slice(REF.length))] ?? null] as const)),
    get kept() {
      return names.filter((name) => name !== null);
    },
    blank(name) {
      names[placeOf(name)] = null;
    },
  };
};

/** What rooms answered, read from the logs in memory. */
export const createMemoryAnswers = (all: () => readonly RecordedEvent[]): RollCallAnswers => ({
  lastOf: async (roomId) => {
    const own = all().filter(({ actor }) => actor === roomParty(roomId));
    return own
      .flatMap(({ meetingId, at, event }) =>
        event.type === 'rollCall.answered' ? [{ meetingId, at, entry: event.payload }] : [],
      )
      .at(-1);
  },
});
