import type { PartyId } from '#shared/contract/ids.ts';
import type { Connection } from '../gateway/connection.ts';
import { createGrace } from '../presence/grace.ts';
import { partyOf } from '../presence/parties.ts';

/** The connections that stand at the door of one meeting: under their knock, or, of who was put out, under the party. */
export type Door = {
  /** How many stand there, or have lost their line a moment ago. */
  readonly size: number;
  stand: (mark: string, connection: Connection) => void;
  /** Takes it away; the mark under which it stood, where nobody stands there any more. */
  leave: (connection: Connection) => string | undefined;
  under: (mark: string) => Connection[];
  ofParty: (party: PartyId) => Connection[];
  all: () => Connection[];
  /** Keeps the place of a mark under which nobody stands for so many milliseconds; `over` hears when nobody came back. */
  keep: (mark: string, ms: number, over: () => void) => void;
  /** Nobody is expected back any more. */
  stop: () => void;
};

export const createDoor = (): Door => {
  const marks = new Map<Connection, string>();
  const grace = createGrace();
  const where = (passes: (connection: Connection, mark: string) => boolean): Connection[] =>
    [...marks].filter(([connection, mark]) => passes(connection, mark)).map(([connection]) => connection);
  const under = (wanted: string): Connection[] => where((_connection, mark) => mark === wanted);
  return {
    get size() {
      return marks.size + grace.size;
    },
    stand(mark, connection) {
      grace.end(mark);
      marks.set(connection, mark);
    },
    leave(connection) {
      const mark = marks.get(connection);
      marks.delete(connection);
      return mark === undefined || under(mark).length > 0 ? undefined : mark;
    },
    under,
    ofParty: (party) => where(({ principal }) => partyOf(principal) === party),
    all: () => [...marks.keys()],
    keep: grace.keep,
    stop: grace.stop,
  };
};
