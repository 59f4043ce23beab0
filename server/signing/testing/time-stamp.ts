import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromBER } from 'asn1js';
import { Attribute, ContentInfo, SignedAndUnsignedAttributes, SignedData } from 'pkijs';
import type { TestSigner } from './authority.ts';

const TIME_STAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';

const CONFIG = `
[tsa]
default_tsa = own
[own]
serial = serial
default_policy = 1.2.3.4.1
digests = sha256
signer_digest = sha256
ess_cert_id_alg = sha256
`;

/** Puts a time stamp (RFC 3161), made by openssl, on a message; for a test also one of other bytes than its signature. */
export const stampedBy =
  (clock: TestSigner, stamped?: Buffer) =>
  (message: Buffer): Buffer => {
    const info = new ContentInfo({ schema: fromBER(message).result });
    const signed = new SignedData({ schema: info.content });
    const [signer] = signed.signerInfos;
    if (signer === undefined) throw new Error('nobody has signed');
    const token = tokenOf(stamped ?? Buffer.from(signer.signature.valueBlock.valueHexView), clock);
    signer.unsignedAttrs = new SignedAndUnsignedAttributes({
      type: 1,
      attributes: [new Attribute({ type: TIME_STAMP_TOKEN, values: [fromBER(token).result] })],
    });
    const whole = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) });
    return Buffer.from(whole.toSchema().toBER(false));
  };

const tokenOf = (bytes: Buffer, { certificate, key, chain }: TestSigner): Buffer => {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-time-'));
  const openssl = (...args: string[]): Buffer => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  writeFileSync(join(folder, 'openssl.cnf'), CONFIG);
  writeFileSync(join(folder, 'serial'), '01\n');
  writeFileSync(join(folder, 'data'), bytes);
  openssl('ts', '-query', '-data', 'data', '-sha256', '-cert', '-out', 'query');
  const by = ['-signer', certificate, '-inkey', key, '-chain', chain];
  openssl(
    'ts',
    '-reply',
    '-config',
    'openssl.cnf',
    '-section',
    'own',
    '-queryfile',
    'query',
    ...by,
    '-token_out',
    '-out',
    'token',
  );
  return readFileSync(join(folder, 'token'));
};
