import { isLoopback, lanAddresses } from './config/addresses.ts';
import type { Config } from './config.ts';

/** The addresses by which people reach the server, best first. */
export const addressesOf = ({ host, publicUrl, tls }: Config, port: number): string[] => {
  const scheme = tls.kind === 'none' ? 'http' : 'https';
  const everywhere = host === '0.0.0.0' || host === '::';
  // Without TLS a browser gives no camera to pages from elsewhere: those addresses would only disappoint.
  const reached = everywhere ? ['localhost', ...(tls.kind === 'none' ? [] : lanAddresses())] : [host];
  const own = reached.map((name) => `${scheme}://${name.includes(':') ? `[${name}]` : name}:${port}`);
  return publicUrl === null ? own : [publicUrl.origin, ...own];
};

/** Where processes on this machine reach the server. */
export const loopbackUrl = ({ host, tls }: Config, port: number): string => {
  const scheme = tls.kind === 'none' ? 'http' : 'https';
  const everywhere = host === '0.0.0.0' || host === '::' || isLoopback(host);
  return `${scheme}://${everywhere ? '127.0.0.1' : host}:${port}`;
};
