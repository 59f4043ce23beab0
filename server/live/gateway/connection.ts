import type { Push, PushName } from '#shared/contract/live.ts';
import type { ErrorCode } from '#shared/contract/refusals.ts';
import { refusalFor } from '#shared/errors/catalogue.ts';
import type { Seat } from '../meeting/seat.ts';
import type { Identity, LiveSocket } from '../ports.ts';
import { MESSAGE_BYTES } from './limits.ts';
import type { TokenBucket } from './token-bucket.ts';

/** One browser's line to this server. It sits in one meeting at a time. */
export type Connection = Readonly<Identity> & {
  readonly allowance: TokenBucket;
  /** Set by entering and leaving alone. */
  seat: Seat | null;
  readonly connected: boolean;
  /** When there was last a sign of life: a packet, a pong, or the closing of the line; UTC milliseconds. */
  lastSeenAt: () => number;
  push: <N extends PushName>(name: N, push: Push<N>) => void;
  /** Hears from now on what is told to these audiences. */
  listen: (audiences: string[]) => void;
  /** Hears them no longer. */
  unlisten: (audiences: string[]) => void;
  /** Says why the connection is over, and ends it. */
  end: (code: ErrorCode) => void;
  /** Ends the connection without a word: the browser comes back by itself as soon as it can. */
  cut: () => void;
};

/** Socket.io's emit for code that is generic over the name of the push. */
type Emitter = { emit<N extends PushName>(name: N, push: Push<N>): unknown };

/** A packet as it came over the line, before anything is made of it. */
type Packet = { type: string; data?: unknown };

const isTooLarge = ({ type, data }: Packet): boolean =>
  type === 'message' && (typeof data === 'string' || Buffer.isBuffer(data)) && Buffer.byteLength(data) > MESSAGE_BYTES;

export const createConnection = (socket: LiveSocket, allowance: TokenBucket, clock: () => number): Connection => {
  const { principal, sessionId, locale, installationId } = socket.data;
  const emitter: Emitter = socket;
  let lastSeenAt = clock();
  const seen = (): void => {
    lastSeenAt = clock();
  };
  socket.on('disconnect', (reason) => {
    // Who hangs up is there to do it; a line that went silent was last alive with its last packet.
    if (reason !== 'ping timeout') seen();
  });
  const push = <N extends PushName>(name: N, content: Push<N>): void => {
    emitter.emit(name, content);
  };
  const end = (code: ErrorCode): void => {
    push('connection.ended', refusalFor(code, locale));
    socket.disconnect(true);
  };
  socket.conn.on('packet', (packet: Packet) => {
    seen();
    // The line is closed before the message is handed on: nobody takes it apart.
    if (isTooLarge(packet)) end('too-large');
  });
  return {
    principal,
    sessionId,
    locale,
    installationId,
    allowance,
    seat: null,
    get connected() {
      return socket.connected;
    },
    lastSeenAt: () => lastSeenAt,
    push,
    listen: (audiences) => void socket.join(audiences),
    unlisten: (audiences) => audiences.forEach((audience) => void socket.leave(audience)),
    end,
    cut: () => socket.conn.close(),
  };
};
