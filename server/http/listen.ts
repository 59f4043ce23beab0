import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { RequestListener } from 'node:http';
import { createSecureContext } from 'node:tls';
import type { Config } from '../config.ts';
import { Unusable } from '../unusable.ts';
import { type Certificate, selfSignedCertificate } from './certificate.ts';
import { limitRequestTime } from './request-time.ts';

/** The address cannot be listened on; the message is a sentence for the operator. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
}

const PORTS_TRIED = 50;

/** The certificate that the settings name; undefined for plain http. Throws `Unusable` where it is none, or not the key's. */
export const certificateFor = async ({ tls, dataDir, publicUrl }: Config): Promise<Certificate | undefined> => {
  if (tls.kind === 'none') return undefined;
  if (tls.kind === 'self-signed') return selfSignedCertificate(dataDir, publicUrl?.hostname ?? null);
  const { certPath, keyPath } = tls;
  try {
    const certificate = { cert: await readFile(certPath, 'utf8'), key: await readFile(keyPath, 'utf8') };
    createSecureContext(certificate);
    return certificate;
  } catch {
    throw new Unusable(`TLS_CERT and TLS_KEY must name a certificate and its key (PEM): ${certPath}, ${keyPath}.`);
  }
};

/**
 * Who opens a line and then sends drop by drop is cut off: ten seconds for the headers, an hour for a whole file; what is no
 * file has `REQUEST_TIME_MS`. Headers are few and short; nobody's browser sends a tenth of it.
 */
export const HTTP_LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 3_600_000,
  connectionsCheckingInterval: 2000,
  maxHeaderSize: 16 * 1024,
} as const;
const MOST_HEADERS = 100;

/** A server for http or, with a certificate, https; not listening yet. */
export const createHttpServer = (certificate: Certificate | undefined, app: RequestListener): Server => {
  const timed: RequestListener = (request, response) => {
    limitRequestTime(request);
    app(request, response);
  };
  const server = certificate
    ? createTlsServer({ ...HTTP_LIMITS, ...certificate }, timed)
    : createServer(HTTP_LIMITS, timed);
  server.maxHeadersCount = MOST_HEADERS;
  return server;
};

/**
 * Listens, and gives the port. A port that was asked for and is busy is a mistake to tell; where it is only the default, the
 * next free one is taken, so that two trials on one machine do not disturb each other. Throws `CannotListen`.
 */
export const listen = async (server: Server, { host, port, portGiven }: Config): Promise<number> => {
  const last = portGiven || port === 0 ? port : port + PORTS_TRIED;
  for (let candidate = port; candidate <= last; candidate += 1) {
    const failure = await tryToListen(server, candidate, host);
    if (failure === undefined) return portOf(server.address());
    if (failure !== 'EADDRINUSE') throw new CannotListen(sentenceFor(failure, candidate, host));
  }
  throw new CannotListen(sentenceFor('EADDRINUSE', port, host));
};

const tryToListen = async (server: Server, port: number, host: string): Promise<string | undefined> => {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const failed = (error: NodeJS.ErrnoException): void => resolve(error.code ?? error.message);
  server.once('error', failed);
  server.listen(port, host, () => resolve(undefined));
  const outcome = await promise;
  server.off('error', failed);
  return outcome;
};

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;

const sentenceFor = (code: string, port: number, host: string): string => {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program: end that one, or set PORT to a free port.`;
  if (code === 'EACCES')
    return `This user may not listen on port ${port}: set PORT to 1024 or more, or use a reverse proxy.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST is no address of this machine: ${host}.`;
  return `Nothing can listen on ${host}:${port} (${code}): check HOST and PORT.`;
};
