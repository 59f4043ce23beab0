import { io } from 'socket.io-client';
import type { Locale } from '#shared/contract/locale.ts';
import { LineDownError } from './errors.ts';
import type { Signal } from './signal.ts';

/** After this long without an answer the line counts as down, in milliseconds. */
const ANSWER_TIMEOUT_MS = 10_000;

/** How long to wait before trying again a connection that the server itself closed, in milliseconds. */
const RETRY_MS = 2_000;

export type Handshake = { locale: Locale; installationId?: string };

/** The line over socket.io to the server that the page came from; who we are is in the session cookie. */
export const createSocketSignal = (auth: Handshake, origin = window.location.origin): Signal => {
  // No long polling first: the proxy must let WebSockets through anyway, and joining is one round trip shorter.
  const socket = io(origin, {
    autoConnect: false,
    forceNew: true,
    transports: ['websocket'],
    auth,
    // Attempts on a dead line end soon: the next one is heard at once when the line is back, an old one seconds later.
    timeout: 8_000,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
  });
  let retry: ReturnType<typeof setTimeout> | undefined;
  /** Socket.io gives up by itself when the server closed or refused; here only `close` means giving up. */
  const comeBack = () => {
    clearTimeout(retry);
    if (!socket.active) retry = setTimeout(() => socket.connect(), RETRY_MS);
  };
  return {
    open: () => {
      socket.connect();
    },
    get up() {
      return socket.connected;
    },
    renew: () => {
      clearTimeout(retry);
      socket.disconnect().connect();
    },
    ask: async (name, payload) => {
      if (!socket.connected) throw new LineDownError();
      try {
        const answer: unknown = await socket.timeout(ANSWER_TIMEOUT_MS).emitWithAck(name, payload);
        return answer;
      } catch {
        throw new LineDownError();
      }
    },
    tell: (name, payload) => {
      if (socket.connected) socket.emit(name, payload);
    },
    listen: ({ onUp, onDown, onFailure, onPush }) => {
      socket.on('connect', onUp);
      socket.on('disconnect', (reason) => {
        if (reason === 'io client disconnect') return;
        onDown();
        comeBack();
      });
      socket.on('connect_error', (error) => {
        onFailure('data' in error ? error.data : undefined);
        comeBack();
      });
      socket.onAny((name: string, payload: unknown) => onPush(name, payload));
    },
    close: () => {
      clearTimeout(retry);
      socket.disconnect();
    },
  };
};
