import { X509Certificate } from 'node:crypto';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import { expect, it } from 'vitest';
import { lanAddresses } from '../config/addresses.ts';
import { selfSignedCertificate } from './certificate.ts';

it('a self-signed certificate covers this machine, is kept, and is made anew for another name', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'giaoban-cert-'));
  const first = await selfSignedCertificate(dataDir, null);
  const certificate = new X509Certificate(first.cert);
  expect(certificate.checkHost('localhost')).toBe('localhost');
  for (const address of ['127.0.0.1', ...lanAddresses()]) expect(certificate.checkIP(address)).toBe(address);
  expect(() => createSecureContext(first)).not.toThrow();
  expect(statSync(join(dataDir, 'self-signed.key')).mode & 0o777).toBe(0o600);

  expect(await selfSignedCertificate(dataDir, null)).toEqual(first);
  const renamed = await selfSignedCertificate(dataDir, 'hop.example.vn');
  expect(renamed).not.toEqual(first);
  expect(new X509Certificate(renamed.cert).checkHost('hop.example.vn')).toBe('hop.example.vn');
});
