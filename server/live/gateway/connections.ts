import type { Logger } from 'pino';
import type { ErrorCode } from '#shared/contract/refusals.ts';
import type { Turns } from '../../turns.ts';
import type { LiveMeetings } from '../meeting/live-meetings.ts';
import type { Identity, LiveDeps, LiveServer, LiveSocket } from '../ports.ts';
import type { Knocking } from '../door/knocking.ts';
import type { Departure } from '../presence/departure.ts';
import { partyOf } from '../presence/parties.ts';
import { type Connection, createConnection } from './connection.ts';
import type { Dispatch } from './dispatcher.ts';
import { createHolders } from './holders.ts';

/** All browsers' lines to this server. */
export type Connections = {
  /** The sessions behind those that are open. */
  sessions: () => ReadonlySet<string>;
  /** Puts these out of their meetings, tells them why, and ends their connections. */
  end: (whose: (who: Identity) => boolean, code: ErrorCode) => Promise<void>;
  /** The server stops: lines are cut, and nobody has left for that. */
  close: () => void;
};

type ConnectionsDeps = {
  io: LiveServer;
  dispatch: Dispatch;
  departure: Departure;
  knocking: Knocking;
  meetings: LiveMeetings;
  turns: Turns;
  clock: LiveDeps['clock'];
  logger: Logger;
};

export const createConnections = (deps: ConnectionsDeps): Connections => {
  const { io, dispatch, departure, knocking, meetings, turns, clock, logger } = deps;
  const open = new Set<Connection>();
  const holders = createHolders(clock);
  let closing = false;

  const serve = (socket: LiveSocket): void => {
    const { allowance, fits } = holders.open(socket.data.principal);
    const connection = createConnection(socket, allowance, clock);
    open.add(connection);
    socket.onAny((name: string, ...args: unknown[]) => {
      dispatch(connection, name, args).catch((error: unknown) => logger.error({ err: error }, 'an answer failed'));
    });
    socket.on('disconnect', () => {
      open.delete(connection);
      holders.close(connection.principal);
      if (closing) return;
      Promise.all([departure.lose(connection), knocking.lose(connection)]).catch((error: unknown) =>
        logger.error({ err: error }, 'a loss was not noted'),
      );
    });
    if (!fits) connection.end('too-many-connections');
  };
  io.on('connection', serve);

  const end = async (connection: Connection, code: ErrorCode): Promise<void> =>
    turns.take(partyOf(connection.principal), async () => {
      const { seat } = connection;
      if (seat) await meetings.use(seat.meetingId, async (meeting) => departure.leave(meeting, seat, 'left'));
      connection.end(code);
    });

  return {
    sessions: () => new Set([...open].map(({ sessionId }) => sessionId)),
    async end(whose, code) {
      const theirs = [...open].filter((connection) => whose(connection));
      await Promise.all(theirs.map(async (connection) => end(connection, code)));
    },
    close() {
      closing = true;
      io.off('connection', serve);
      for (const connection of open) connection.cut();
    },
  };
};
