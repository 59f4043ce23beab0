import { once } from 'node:events';
import { createServer } from 'node:http';
import { pino } from 'pino';
import { startEmbeddedNode } from '../embedded/embedded-node.ts';
import { loadServerIdentity } from '../identity.ts';
import { createMediaPlane } from '../media-plane.ts';

// A server as far as its SFU node is concerned, as a process that a test can kill: `node media-server.ts DATA_DIR PORT`.
// Says its port when its node is registered, and `again` whenever one is registered after that.
const [dataDir = '', port = '0'] = process.argv.slice(2);
const logger = pino({ level: 'silent' });
const httpServer = createServer();
const identity = await loadServerIdentity(dataDir);
// Before it listens: a node that dials meanwhile would get no answer.
const plane = createMediaPlane({ httpServer, identity, logger });
httpServer.listen(Number(port), '127.0.0.1');
await once(httpServer, 'listening');
const address = httpServer.address();
const listening = address && typeof address === 'object' ? address.port : 0;
const node = await startEmbeddedNode({
  dataDir,
  serverUrl: `http://127.0.0.1:${listening}`,
  identity,
  nodes: plane.nodes,
  media: { listenIp: '127.0.0.1', announcedAddress: '127.0.0.1', portBase: 0, workers: 1 },
  logLevel: 'warn',
  logger,
});
process.once('SIGTERM', () => {
  void node.stop().then(() => {
    plane.close();
    httpServer.close();
  });
});
plane.nodes.onConnected(() => process.stdout.write('again\n'));
process.stdout.write(`${plane.media.counts().nodes === 1 ? listening : 'no node'}\n`);
