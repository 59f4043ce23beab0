import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { type LiveServer, SOCKET_LIMITS } from '../live/index.ts';
import type { Front } from './front.ts';
import { isForeign } from './origin.ts';

/** Socket.io for browsers and rooms, on the server's own port. Pages of other sites are turned away at the handshake. */
export const createSockets = (httpServer: HttpServer, front: Front, publicUrl: URL | null): LiveServer => {
  const io: LiveServer = new Server(httpServer, {
    path: '/socket.io',
    serveClient: false,
    pingInterval: 5000,
    pingTimeout: 5000,
    ...SOCKET_LIMITS,
    allowRequest: (request, decide) => decide(null, front.isReady() && !isForeign(request.headers, publicUrl)),
  });
  return io;
};
