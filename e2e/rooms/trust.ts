import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';

/** Takes the certificate that `npm start -- --self-signed` has left in the data folder for good, in this process. */
export function trustSelfSigned(dataDir: string): void {
  try {
    const certificate = readFileSync(join(dataDir, 'self-signed.crt'), 'utf8');
    setDefaultCACertificates([...getCACertificates('default'), certificate]);
  } catch {
    // The server has none, or has one that an authority made.
  }
}
