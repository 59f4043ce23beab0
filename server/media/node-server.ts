import type { Server as HttpServer } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import type { Logger } from 'pino';
import { Server } from 'socket.io';
import { judgeHello, showsKey } from './admission.ts';
import type { ServerIdentity } from './identity.ts';
import { Line } from './line.ts';
import type { NodeRegistry } from './registry.ts';
import type { SfuNode } from './sfu-node.ts';

/** An answer to `stage.set` names a consumer for each of 600 rooms and stream: more than browsers are ever allowed. */
const MAX_MESSAGE_BYTES = 32 * 1024 * 1024;

type NodeServerOptions = {
  httpServer: HttpServer | HttpsServer;
  identity: ServerIdentity;
  registry: NodeRegistry;
  onReport: (node: SfuNode, name: string, raw: unknown) => void;
  logger: Logger;
};

/**
 * Where SFU nodes dial in: namespace `/sfu` on an engine of its own (path `/sfu`), because its messages are larger than
 * those of browsers. Who does not show the key is turned away before anything else it sends is read.
 */
export function createNodeServer({ httpServer, identity, registry, onReport, logger }: NodeServerOptions): Server {
  const io = new Server(httpServer, {
    path: '/sfu',
    serveClient: false,
    transports: ['websocket'],
    pingInterval: 5000,
    // A dead process is noticed at once, by its closed socket. This is for a lost network, and busy machines answer late.
    pingTimeout: 20_000,
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    // The browsers' engine on the same server answers the upgrades that are not for this one.
    destroyUpgrade: false,
    allowRequest: (request, decide) => decide(null, showsKey(request.headers.authorization, identity.key)),
  });
  const judge = (auth: unknown) => judgeHello(auth, identity, (nodeId) => registry.get(nodeId)?.hello.generation);
  const nodes = io.of('/sfu');
  nodes.use((socket, next) => {
    const verdict = judge(socket.handshake.auth);
    if ('hello' in verdict) {
      next();
      return;
    }
    logger.warn({ refusal: verdict.refusal, address: socket.handshake.address }, 'refused an SFU node');
    next(new Error(verdict.refusal));
  });
  nodes.on('connection', (socket) => {
    const verdict = judge(socket.handshake.auth);
    if (!('hello' in verdict)) {
      socket.disconnect(true);
      return;
    }
    const line = new Line(socket);
    const node = registry.admit(verdict.hello, line);
    const { nodeId, generation, workers } = verdict.hello;
    logger.info({ nodeId, generation, workers }, 'SFU node registered');
    socket.onAny((name: string, raw: unknown) => onReport(node, name, raw));
    socket.once('disconnect', (reason) => {
      logger.warn({ nodeId, generation, reason }, 'lost the line to an SFU node');
      registry.lineLost(node, line);
    });
  });
  return io;
}
